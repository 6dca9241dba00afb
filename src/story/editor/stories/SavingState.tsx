import { useState } from 'react';
import { editor as table } from '../../../i18n/messages/editor';
import { useI18n } from '../../../picture/context';
import { useStories } from '../../../store/stories/stories-hooks';
import styles from '../EditorBar.module.css';
import { dayText, isSameDay, timeText } from './times';

/** Live region: whether the story is saved, and since when. */
export function SavingState() {
  const i18n = useI18n();
  const { t } = i18n.from(table);
  const saving = useStories((state) => state.saving);
  const isReadOnly = useStories(({ history, access }) => history !== null && access !== 'editable');
  const [now] = useState(() => Date.now());
  const said = () => {
    if (saving.state === 'saving') return t('editor.saving');
    if (saving.state === 'unsaved') return t('editor.unsaved');
    if (isReadOnly) return t('editor.saved.none');
    if (saving.state === 'none') return '';
    return isSameDay(saving.at, now)
      ? t('editor.saved', { time: timeText(saving.at, i18n) })
      : t('editor.saved.day', { time: dayText(saving.at, i18n) });
  };
  return (
    <p role="status" className={styles.saving} data-saving={saving.state}>
      {said()}
    </p>
  );
}
