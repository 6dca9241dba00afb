import { useEffect, type HTMLAttributes } from 'react';
import { useActions } from '../../store/page/dashboard-hooks';
import { useShow, useShowSync } from '../../store/show/show-hooks';
import { Blank } from './Blank';
import { LiveSlide } from './LiveSlide';
import { ShowSheets } from './sheets/ShowSheets';
import styles from './Single.module.css';
import { SingleTools } from './SingleTools';
import type { ShowController } from './control/useShowController';
import { useActivity } from './control/useActivity';

interface SingleProps {
  controller: ShowController;
  pointing: HTMLAttributes<HTMLElement>;
  digits: string;
  isKiosk: boolean;
}

/** The show in one window: the slide fills it; the tools appear when the mouse moves and hide when it rests. */
export function Single({ controller, pointing, digits, isKiosk }: SingleProps) {
  const blank = useShow((show) => show.blank, null);
  const theme = useShowSync(({ look }) => look.theme);
  const [isStirred, stirring] = useActivity();
  const { pointedAt } = useActions();
  useEffect(
    function pointAtNothing() {
      // A resting mouse does not highlight what is under it.
      if (!isStirred) pointedAt(null);
    },
    [isStirred, pointedAt],
  );
  return (
    <main
      className={styles.single}
      tabIndex={-1}
      data-home=""
      data-show="single"
      data-scheme={theme}
      data-pointing={controller.isPointing || undefined}
      data-still={!isStirred || undefined}
      {...stirring}
    >
      <div className={styles.slide} {...pointing}>
        <LiveSlide as="audience" heading="h1" />
      </div>
      {blank !== null && <Blank as={blank} />}
      {!isKiosk && blank === null && (
        <SingleTools controller={controller} digits={digits} isShown={isStirred} />
      )}
      <ShowSheets controller={controller} />
    </main>
  );
}
