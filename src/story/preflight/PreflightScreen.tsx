import { useEffect, useState } from 'react';
import { preflight as table } from '../../i18n/messages/preflight';
import { show } from '../../i18n/messages/show';
import { storyReport } from '../../i18n/messages/stories';
import { cutOf, lengthOf, type Story, type StoryId } from '../../model/story/story';
import type { StoryReport } from '../../model/story/story-report';
import { useI18n } from '../../picture/context';
import { useActions } from '../../store/page/dashboard-hooks';
import { useStories, useStoryActions } from '../../store/stories/stories-hooks';
import { Segmented } from '../../ui/parts/Segmented';
import { clockText } from '../show/control/pace';
import { PreflightChecks } from './PreflightChecks';
import styles from './PreflightScreen.module.css';
import { usePreflightFacts } from './usePreflightFacts';

/** The choices with which a show begins. */
export interface Start {
  readonly story: Story;
  /** Minutes; null = the whole story. */
  readonly cut: number | null;
  readonly theme: 'light' | 'dark';
  readonly windows: 'one' | 'two';
  /** Seconds for each step in kiosk mode; null = a speaker steps. */
  readonly kiosk: number | null;
}

interface PreflightScreenProps {
  /** Why the story that the link names could not be opened. */
  reports: readonly StoryReport[];
  onStart: (start: Start) => void;
}

const KIOSK_SECONDS = 15;

/** Preflight: choose story, cut, theme and windows, and check the setup before a show. */
export function PreflightScreen({ reports, onStart }: PreflightScreenProps) {
  const i18n = useI18n();
  const { t, segments } = i18n.from(table);
  const { screenOpened } = useActions();
  const { storyOpened } = useStoryActions();
  const entries = useStories((state) => state.entries);
  const story = useStories((state) => state.history?.present ?? null);
  const { facts, retry } = usePreflightFacts();
  const first = entries[0]?.id;
  useEffect(
    function openOne() {
      if (story === null && first !== undefined) void storyOpened(first);
    },
    [story, first, storyOpened],
  );
  const [cut, setCut] = useState<number | null>(null);
  const [theme, setTheme] = useState<'light' | 'dark'>('light');
  const [isKiosk, setKiosk] = useState(false);
  const [seconds, setSeconds] = useState(KIOSK_SECONDS);
  const steps = story ? cutOf(story, cut) : [];
  const canStart = story !== null && steps.length > 0 && facts.parts === 'ready';
  const start = (windows: Start['windows']) => {
    if (canStart) onStart({ story, cut, theme, windows, kiosk: isKiosk ? seconds : null });
  };
  const cuts = [...(story?.cuts ?? []), null];
  const says = segments('preflight.version.says', {
    count: steps.length,
    time: clockText(lengthOf(steps)),
  });

  return (
    <main className={styles.screen} data-show="preflight">
      <div className={styles.top}>
        <h1 className={styles.title}>{t('preflight.title')}</h1>
        <button type="button" className="quiet-button" onClick={() => screenOpened('page')}>
          {i18n.from(show).t('show.back')}
        </button>
      </div>
      <section className={styles.what} aria-label={t('preflight.story')}>
        {reports.length > 0 && (
          <ul className={styles.reports} role="alert">
            {reports.slice(0, 5).map((report, index) => (
              <li key={index}>{storyReport(i18n, report)}</li>
            ))}
          </ul>
        )}
        {entries.length > 1 ? (
          <label className={styles.field}>
            {t('preflight.story')}
            <select
              value={story?.id ?? ''}
              onChange={({ target }) => void storyOpened(target.value as StoryId)}
            >
              {entries.map(({ id, title }) => (
                <option key={id} value={id}>
                  {i18n.name(title)}
                </option>
              ))}
            </select>
          </label>
        ) : (
          story && <p className={styles.story}>{i18n.name(story.title)}</p>
        )}
        {story === null || story.steps.length === 0 ? (
          <p>
            {t('preflight.nothing')}{' '}
            <button type="button" className="link-button" onClick={() => screenOpened('editor')}>
              {t('preflight.make')}
            </button>
          </p>
        ) : (
          <>
            <div className={styles.field}>
              <span aria-hidden="true">{t('preflight.version')}</span>
              <div className={styles.version}>
                <Segmented
                  name="room-cut"
                  label={t('preflight.version')}
                  options={cuts.map((minutes) => ({
                    value: String(minutes),
                    label:
                      minutes === null
                        ? i18n.from(show).t('show.cut.all')
                        : i18n.from(show).t('show.cut.minutes', { minutes }),
                  }))}
                  value={String(cut)}
                  onChange={(value) => setCut(value === 'null' ? null : Number(value))}
                />
                <span className={styles.quiet} data-figure="clock">
                  {says.join('')}
                </span>
              </div>
            </div>
            <div className={styles.field}>
              <span aria-hidden="true">{t('preflight.theme')}</span>
              <Segmented
                name="room-theme"
                label={t('preflight.theme')}
                options={(['light', 'dark'] as const).map((value) => ({
                  value,
                  label: t(`preflight.theme.${value}`),
                }))}
                value={theme}
                onChange={setTheme}
              />
            </div>
            <label className={styles.choice}>
              <input type="checkbox" checked={isKiosk} onChange={({ target }) => setKiosk(target.checked)} />
              {t('preflight.kiosk')}
            </label>
            {isKiosk && (
              <label className={styles.field}>
                {t('preflight.kiosk.seconds')}
                <input
                  type="number"
                  min={3}
                  max={300}
                  value={seconds}
                  onChange={({ target }) =>
                    setSeconds(Math.max(3, Math.min(300, target.valueAsNumber || KIOSK_SECONDS)))
                  }
                />
              </label>
            )}
            <div className={styles.ways}>
              <p>
                <button
                  type="button"
                  className={styles.go}
                  aria-disabled={!canStart}
                  onClick={() => start('one')}
                >
                  {t('preflight.here')}
                </button>
                <span className={styles.quiet}>{t('preflight.here.what')}</span>
              </p>
              {!isKiosk && (
                <p>
                  <button
                    type="button"
                    className={styles.go}
                    data-kind="two"
                    aria-disabled={!canStart}
                    onClick={() => start('two')}
                  >
                    {t('preflight.two')}
                  </button>
                  <span className={styles.quiet}>{t('preflight.two.what')}</span>
                </p>
              )}
            </div>
          </>
        )}
      </section>
      <PreflightChecks facts={facts} onRetry={retry} />
    </main>
  );
}
