import { show as table } from '../../../i18n/messages/show';
import { neighbour } from '../../../model/story/show';
import { Slide } from '../../../stage/slide/Slide';
import { headlineOfStep } from '../../../stage/step-words';
import { useProgramme, useI18n } from '../../../picture/context';
import { useShow, useShowSync } from '../../../store/show/show-hooks';
import { Prose } from '../../../ui/prose/Prose';
import { LiveSlide } from '../LiveSlide';
import { clockText } from '../control/pace';
import { useIdle } from '../useIdle';
import styles from './NextStep.module.css';

/** Preview of the next step; before it, while frozen, the slide that the audience still sees. */
export function NextStep() {
  const programme = useProgramme();
  const i18n = useI18n();
  const { t } = i18n.from(table);
  const isFrozen = useShow((show) => show.shown !== null, false);
  const theme = useShowSync(({ look }) => look.theme);
  const next = useShow((show, story) => neighbour(story, show, 1), null);
  // Deferred rendering: the preview is drawn after the response to a press.
  const drawn = useIdle(next);
  const sentence = next && headlineOfStep(programme, next, i18n);
  return (
    <div className={styles.strip}>
      {isFrozen && (
        <section aria-label={t('show.room')}>
          <h2 className={styles.caption}>{t('show.room')}</h2>
          <div
            className={styles.slide}
            data-scheme={theme}
            data-room=""
            data-thumbnail=""
            inert
            aria-hidden="true"
          >
            <LiveSlide as="audience" />
          </div>
        </section>
      )}
      <section className={styles.coming} aria-label={t('show.next')} data-coming="">
        <h2 className={styles.caption}>
          {t('show.next')}
          {next && <span data-figure="clock">{clockText(next.seconds)}</span>}
        </h2>
        {drawn && (
          <div className={styles.slide} data-scheme={theme} data-thumbnail="" inert aria-hidden="true">
            <Slide view={drawn.view} step={drawn} picture={null} number={null} />
          </div>
        )}
        <p className={styles.headline}>{sentence ? <Prose segments={sentence} /> : t('show.next.none')}</p>
      </section>
    </div>
  );
}
