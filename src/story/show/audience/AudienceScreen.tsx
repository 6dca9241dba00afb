import { useEffect, useEffectEvent, useState } from 'react';
import type { Room } from '../../../formats/show-wire';
import { useShow, useShowSync, useShowActions, useShowNow } from '../../../store/show/show-hooks';
import { ErrorBoundary } from '../../../ui/ErrorBoundary';
import { Blank } from '../Blank';
import { isFullScreen, toggleFullScreen } from '../control/full-screen';
import { LiveSlide } from '../LiveSlide';
import styles from '../Single.module.css';
import { smallestText } from './smallest-text';
import { useShowKeys } from '../control/useShowKeys';
import { useActivity } from '../control/useActivity';
import { keepAwake } from '../control/wake-lock';
import { zoomedIn, zoomedOut } from '../control/zoom';

/** What stands here, for the console to know. */
function measureRoom(): Room {
  return {
    width: window.innerWidth,
    height: window.innerHeight,
    density: window.devicePixelRatio,
    isFull: isFullScreen(),
    smallest: smallestText(document),
  };
}

/** The audience's window: the picture, and nothing else, whatever happens. It can be used like the console's. */
export function AudienceScreen() {
  const { happened, roomMeasured } = useShowActions();
  const now = useShowNow();
  const blank = useShow((show) => show.blank, null);
  const look = useShowSync((state) => state.look);
  const isWaiting = useShowSync(({ deck, isOver }) => deck === null || isOver);
  const isOver = useShowSync((state) => state.isOver);
  const [isPointing, setPointing] = useState(false);
  const [isStirred, stirring] = useActivity();
  const measure = useEffectEvent(() => roomMeasured(measureRoom()));

  useShowKeys({
    isBlank: blank !== null,
    onEvent: happened,
    onDeed(deed) {
      const zoom = now().deck?.show.zoom ?? null;
      if (deed === 'full-screen') void toggleFullScreen();
      else if (deed === 'map') happened({ kind: 'picturePressed', picture: 'map' });
      else if (deed === 'laser') setPointing(!isPointing);
      else if (deed === 'zoom-in') happened({ kind: 'zoomed', to: zoomedIn(zoom, { x: 0.5, y: 0.5 }) });
      else if (deed === 'zoom-out') happened({ kind: 'zoomed', to: zoomedOut(zoom) });
      else if (deed === 'up' && isPointing) setPointing(false);
      else if (deed === 'up' && zoom !== null) happened({ kind: 'zoomed', to: null });
    },
  });

  useEffect(
    function sayLanguage() {
      document.documentElement.lang = look.lang;
    },
    [look.lang],
  );
  useEffect(
    function closeAtTheEnd() {
      // Where the browser does not let it, it is as dark as a screen that is off.
      if (isOver) window.close();
    },
    [isOver],
  );
  useEffect(function stayAwake() {
    return keepAwake(() => undefined);
  }, []);
  useEffect(function tellHowItStands() {
    measure();
    const again = () => requestAnimationFrame(() => measure());
    const timer = setInterval(measure, 2000);
    window.addEventListener('resize', again);
    document.addEventListener('fullscreenchange', again);
    return () => {
      clearInterval(timer);
      window.removeEventListener('resize', again);
      document.removeEventListener('fullscreenchange', again);
    };
  }, []);

  return (
    <main
      className={styles.single}
      tabIndex={-1}
      data-home=""
      data-show="audience"
      data-waiting={isWaiting || undefined}
      data-scheme={look.theme}
      data-still={!isStirred || undefined}
      {...stirring}
    >
      <ErrorBoundary fallback={() => null}>
        <div className={styles.slide}>{!isOver && <LiveSlide as="audience" heading="h1" />}</div>
      </ErrorBoundary>
      {blank !== null && <Blank as={blank} />}
    </main>
  );
}
