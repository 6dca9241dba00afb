import { useMemo } from 'react';
import { show as table } from '../../../i18n/messages/show';
import { elapsed } from '../../../model/story/show';
import { cutOf, lengthOf } from '../../../model/story/story';
import { useI18n } from '../../../picture/context';
import { useShow, useShowSync, useShowActions } from '../../../store/show/show-hooks';
import { clockText, paceOf } from '../control/pace';
import styles from './ShowClock.module.css';

/** Elapsed time, planned time and pace. Pressing the time stops the clock or starts it again. */
export function ShowClock() {
  const { t } = useI18n().from(table);
  const { dispatch } = useShowActions();
  const story = useShowSync(({ deck }) => deck?.story ?? null);
  const cut = useShow((show) => show.cut, null);
  const step = useShow((show) => show.step, null);
  const isStopped = useShow(({ clock }) => clock.since === null, true);
  // The clock ticks twice a second; rounding down to whole seconds avoids renders in between.
  const seconds = useShow(({ clock }) => Math.floor(elapsed(clock, clock.seen) / 1000), 0);
  const steps = useMemo(() => (story ? cutOf(story, cut) : []), [story, cut]);
  const pace = step && paceOf(steps, step, seconds);
  const total = cut === null ? lengthOf(steps) : cut * 60;
  const timed = (value: number) => clockText(value);
  return (
    <div className={styles.clock} data-pace={isStopped ? 'stopped' : (pace?.kind ?? 'on')}>
      <button
        type="button"
        className={styles.time}
        aria-label={`${t('show.do.timer')}: ${timed(seconds)}. ${t(isStopped ? 'show.do.timer.go' : 'show.do.timer.stop')}`}
        title={t(isStopped ? 'show.do.timer.go' : 'show.do.timer.stop')}
        onClick={() => dispatch({ kind: 'timerPressed' })}
      >
        <span data-figure="clock">{timed(seconds)}</span>
      </button>
      <p className={styles.plan}>
        <span data-figure="clock">{t('show.of', { total: timed(total) })}</span>
        {' · '}
        <span className={styles.pace} data-figure="clock">
          {isStopped
            ? t('show.paused')
            : pace
              ? t(`show.pace.${pace.kind}`, { time: timed(pace.seconds) })
              : t('show.pace.on')}
        </span>
      </p>
      <button type="button" className={styles.reset} onClick={() => dispatch({ kind: 'timerReset' })}>
        {t('show.do.timer.reset')}
      </button>
    </div>
  );
}
