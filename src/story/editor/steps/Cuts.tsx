import { useState } from 'react';
import { editor as table } from '../../../i18n/messages/editor';
import type { Story } from '../../../model/story/story';
import { useI18n } from '../../../picture/context';
import { useStoryActions } from '../../../store/stories/stories-hooks';
import { Prose } from '../../../ui/prose/Prose';
import { clockText } from '../../show/control/pace';
import styles from './Cuts.module.css';
import type { CutSum } from './cut-sums';

interface CutsProps {
  story: Story;
  cuts: readonly CutSum[];
  isEditable: boolean;
}

/** The cuts (shorter versions): number of steps, duration, and whether it fits the minutes. */
export function Cuts({ story, cuts, isEditable }: CutsProps) {
  const { t, segments } = useI18n().from(table);
  const clock = (seconds: number) => ({ ref: 'clock', text: clockText(seconds) });
  return (
    <section className={styles.cuts} aria-labelledby="editor-cuts">
      <h3 id="editor-cuts" className={styles.heading}>
        {t('editor.cuts')}
      </h3>
      <ul>
        {cuts.flatMap(({ minutes, steps, seconds, over }) =>
          minutes === null ? (
            []
          ) : (
            <li key={minutes} className={styles.cut} data-cut={minutes} data-over={over > 0 || undefined}>
              <b data-figure="clock">{t('editor.cuts.minutes', { minutes })}</b>
              <span>
                <Prose segments={segments('editor.cuts.has', { count: steps.size, time: clock(seconds) })} />
              </span>
              <span className={styles.fit}>
                {over > 0 ? (
                  <Prose segments={segments('editor.cuts.over', { time: clock(over) })} />
                ) : (
                  t('editor.cuts.fits')
                )}
              </span>
            </li>
          ),
        )}
      </ul>
      {isEditable && <CutMinutes key={story.cuts.join()} cuts={story.cuts} />}
    </section>
  );
}

/** Text field with the minutes of the cuts: "3, 10, 20". */
function CutMinutes({ cuts }: { cuts: readonly number[] }) {
  const { t } = useI18n().from(table);
  const { cutsChosen } = useStoryActions();
  const [draft, setDraft] = useState(cuts.join(', '));
  const done = () => {
    const minutes = draft
      .split(/[^\d]+/)
      .filter(Boolean)
      .map(Number);
    cutsChosen(minutes);
    setDraft(cuts.join(', '));
  };
  return (
    <label className={styles.edit}>
      {t('editor.cuts.edit')}
      <input
        type="text"
        inputMode="numeric"
        value={draft}
        onChange={({ target }) => setDraft(target.value)}
        onBlur={done}
        onKeyDown={({ key }) => key === 'Enter' && done()}
      />
    </label>
  );
}
