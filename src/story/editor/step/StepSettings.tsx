import { useState } from 'react';
import { editor as table } from '../../../i18n/messages/editor';
import { MAX_SECONDS } from '../../../model/story/story-limits';
import type { SlidePicture, Step } from '../../../model/story/story';
import { useProgramme, useI18n } from '../../../picture/context';
import { useStoryActions } from '../../../store/stories/stories-hooks';
import { Segmented } from '../../../ui/parts/Segmented';
import { pictureDrawn, picturesOffered } from './pictures-offered';
import styles from './StepSettings.module.css';

/** Settings of a step: seconds, level (core or detail), Picture. */
export function StepSettings({ step, isEditable }: { step: Step; isEditable: boolean }) {
  const programme = useProgramme();
  const { t } = useI18n().from(table);
  const { stepEdited } = useStoryActions();
  /** The text while it is typed, which may not be a valid number; null = nothing is being typed. */
  const [draft, setDraft] = useState<string | null>(null);
  const offered = picturesOffered(programme, step.view);
  const pictures = step.picture && !offered.includes(step.picture) ? [...offered, step.picture] : offered;
  const asked = t('editor.picture.asked', {
    picture: t(`editor.picture.${pictureDrawn(programme, step.view, null)}`),
  });
  return (
    <div className={styles.settings}>
      <label className={styles.setting}>
        {t('editor.seconds')}
        <input
          type="number"
          min={1}
          max={MAX_SECONDS}
          step={5}
          readOnly={!isEditable}
          value={draft ?? step.seconds}
          onChange={({ target }) => {
            setDraft(target.value);
            if (target.valueAsNumber >= 1) stepEdited(step.id, { seconds: target.valueAsNumber });
          }}
          onBlur={() => setDraft(null)}
        />
      </label>
      <div className={styles.setting}>
        <span aria-hidden={isEditable}>{t('editor.level')}</span>
        {isEditable ? (
          <Segmented
            name="level"
            label={t('editor.level')}
            options={(['core', 'detail'] as const).map((value) => ({
              value,
              label: t(`editor.level.${value}`),
            }))}
            value={step.level}
            onChange={(level) => stepEdited(step.id, { level })}
          />
        ) : (
          <p className={styles.read}>{t(`editor.level.${step.level}`)}</p>
        )}
      </div>
      <label className={styles.setting}>
        {t('editor.picture')}
        <select
          value={step.picture ?? ''}
          disabled={!isEditable}
          onChange={({ target }) =>
            stepEdited(step.id, { picture: target.value === '' ? null : (target.value as SlidePicture) })
          }
        >
          <option value="">{asked}</option>
          {pictures.map((picture) => (
            <option key={picture} value={picture}>
              {t(`editor.picture.${picture}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
