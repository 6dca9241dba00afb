import type { CSSProperties, HTMLAttributes } from 'react';
import { show as table } from '../../../i18n/messages/show';
import { useI18n } from '../../../picture/context';
import { useRoomRatio, useShow, useShowSync } from '../../../store/show/show-hooks';
import { LiveSlide } from '../LiveSlide';
import { ShowSheets } from '../sheets/ShowSheets';
import { Tools } from '../Tools';
import type { CommandId } from '../control/commands';
import type { ShowController } from '../control/useShowController';
import styles from './Console.module.css';
import { ConsoleHead } from './ConsoleHead';
import { NextStep } from './NextStep';
import { Notes } from './Notes';
import { NoticeLine } from './NoticeLine';

interface ConsoleProps {
  controller: ShowController;
  pointing: HTMLAttributes<HTMLElement>;
  digits: string;
}

const all: readonly CommandId[] = [
  'previous',
  'next',
  'return',
  'freeze',
  'map',
  'search',
  'laser',
  'zoom',
  'black',
  'overview',
  'question',
  'window',
  'full-screen',
  'help',
];

/** The speaker's console: the slide to work with, the audience's slide while frozen, the next step, notes, and the clock. */
export function Console({ controller, pointing, digits }: ConsoleProps) {
  const { t } = useI18n().from(table);
  const isFrozen = useShow((show) => show.shown !== null, false);
  const theme = useShowSync(({ look }) => look.theme);
  const ratio = useRoomRatio();
  return (
    <div className={styles.console} tabIndex={-1} data-home="" data-show="console" data-scheme="dark">
      <ConsoleHead digits={digits} />
      <main className={styles.desk} aria-label={t('show.title')}>
        <h1 className="visually-hidden">{t('show.title')}</h1>
        <NoticeLine controller={controller} />
        <section className={styles.now} aria-label={t(isFrozen ? 'show.now.you' : 'show.now')}>
          <h2 className={styles.caption}>{t(isFrozen ? 'show.now.you' : 'show.now')}</h2>
          <div className={styles.room}>
            <div
              className={styles.slide}
              style={{ '--ratio': ratio } as CSSProperties}
              data-scheme={theme}
              data-frozen={isFrozen || undefined}
              data-pointing={controller.isPointing || undefined}
              {...pointing}
            >
              <LiveSlide as="console" />
            </div>
          </div>
        </section>
        <NextStep />
        <Notes />
      </main>
      <footer>
        <div className={styles.tools} role="toolbar" aria-label={t('show.tools')}>
          <Tools controller={controller} of={all} />
          <button type="button" className={styles.end} onClick={controller.end}>
            {t('show.do.end')}
          </button>
        </div>
      </footer>
      <ShowSheets controller={controller} />
    </div>
  );
}
