import { useId } from 'react';
import { editor as table } from '../../../i18n/messages/editor';
import { MAX_NOTE } from '../../../model/story/story-limits';
import type { Step } from '../../../model/story/story';
import { useProgramme, useI18n } from '../../../picture/context';
import { useStoryActions } from '../../../store/stories/stories-hooks';
import styles from './Field.module.css';
import { nameOfLang, withWords } from './draft-words';

interface NoteFieldProps {
  step: Step;
  lang: string;
  isEditable: boolean;
}

/** The speaker's note in one language. */
export function NoteField({ step, lang, isEditable }: NoteFieldProps) {
  const { langs } = useProgramme();
  const { t } = useI18n().from(table);
  const { stepEdited } = useStoryActions();
  const id = useId();
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {langs.length > 1 ? t('editor.note.in', { lang: nameOfLang(lang) }) : t('editor.note')}
      </label>
      <textarea
        id={id}
        lang={lang}
        rows={5}
        maxLength={MAX_NOTE}
        value={step.note[lang] ?? ''}
        readOnly={!isEditable}
        onChange={({ target }) => stepEdited(step.id, { note: withWords(step.note, lang, target.value) })}
      />
    </div>
  );
}
