import { useEffect, useEffectEvent } from 'react';
import type { Room } from '../../../formats/show-wire';
import { useShow, useShowSync, useShowActions, useShowNow } from '../../../store/show/show-hooks';
import { ErrorBoundary } from '../../../ui/ErrorBoundary';
import { Blank } from '../Blank';
import { isFullScreen, toggleFullScreen } from '../control/full-screen';
import { LiveSlide } from '../LiveSlide';
import styles from '../Single.module.css';
import { smallestText } from './smallest-text';
import { useShowKeys } from '../control/useShowKeys';
import type { ShowHost } from '../control/commands';
import { useActivity } from '../control/useActivity';
import { keepAwake } from '../control/wake-lock';
import { zoomedIn, zoomedOut } from '../control/zoom';

const ignore = () => undefined;

/** Measures this window for the console: size in CSS pixels, pixel density, full screen, smallest text. */
function measureRoom(): Room {
  return {
    width: window.innerWidth,
    height: window.innerHeight,
    density: window.devicePixelRatio,
    isFull: isFullScreen(),
    smallest: smallestText(document),
  };
}

/**
 * The audience's window: the slide alone. An error boundary keeps any error message off it. Its keys and presses work as in the console.
 */
export function AudienceScreen() {
  const { dispatch, roomMeasured } = useShowActions();
  const now = useShowNow();
  const blank = useShow((show) => show.blank, null);
  const look = useShowSync((state) => state.look);
  const isWaiting = useShowSync(({ deck, isOver }) => deck === null || isOver);
  const isOver = useShowSync((state) => state.isOver);
  const [isStirred, stirring] = useActivity();
  const measure = useEffectEvent(() => roomMeasured(measureRoom()));

  const zoom = () => now().deck?.show.zoom ?? null;
  const host: ShowHost = {
    dispatch,
    toggleFullScreen: () => void toggleFullScreen(),
    zoomIn: () => dispatch({ kind: 'zoomed', to: zoomedIn(zoom(), { x: 0.5, y: 0.5 }) }),
    zoomOut: () => dispatch({ kind: 'zoomed', to: zoomedOut(zoom()) }),
    leaveLevel: () => zoom() !== null && dispatch({ kind: 'zoomed', to: null }),
    // Commands of the console only.
    toggleSheet: ignore,
    togglePointer: ignore,
    openAudienceWindow: ignore,
    noteQuestion: ignore,
  };
  useShowKeys({ isBlank: blank !== null, host });

  useEffect(
    function sayLanguage() {
      document.documentElement.lang = look.lang;
    },
    [look.lang],
  );
  useEffect(
    function closeAtTheEnd() {
      // Where the browser does not allow closing, the window becomes black.
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
