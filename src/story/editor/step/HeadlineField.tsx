import { useId, useLayoutEffect, useRef, useState } from 'react';
import { editor as table } from '../../../i18n/messages/editor';
import type { Lang } from '../../../i18n/message-table';
import { createI18n, plainText } from '../../../i18n/i18n';
import { MAX_HEADLINE } from '../../../model/story/story-limits';
import type { Step } from '../../../model/story/story';
import { sentenceOfView } from '../../../stage/step-words';
import { useProgramme, useI18n } from '../../../picture/context';
import { useStoryActions } from '../../../store/stories/stories-hooks';
import { FigurePicker } from './FigurePicker';
import styles from './Field.module.css';
import { nameOfLang, draftCheck, withWords } from './draft-words';

interface HeadlineFieldProps {
  step: Step;
  lang: string;
  isEditable: boolean;
}

/** The headline in one language, with its figures filled in below, and what is wrong with it. */
export function HeadlineField({ step, lang, isEditable }: HeadlineFieldProps) {
  const programme = useProgramme();
  const i18n = useI18n();
  const { t } = i18n.from(table);
  const { stepEdited } = useStoryActions();
  const [isPicking, setPicking] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  /** Caret restoration: the position after a figure was inserted; null = nothing to restore. */
  const caret = useRef<number | null>(null);
  const id = useId();
  const isMany = programme.langs.length > 1;
  const sentence = step.headline[lang] ?? '';
  const { filled, dangling, isTyped } = draftCheck(programme, sentence, lang, i18n.numbers);
  const write = (next: string) => stepEdited(step.id, { headline: withWords(step.headline, lang, next) });

  useLayoutEffect(function placeCaret() {
    if (caret.current === null || !field.current) return;
    field.current.focus();
    field.current.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  });

  const insert = (ref: string) => {
    const { selectionStart: from = sentence.length, selectionEnd: to = from } = field.current ?? {};
    const figure = `{${ref}}`;
    caret.current = from + figure.length;
    setPicking(false);
    write(sentence.slice(0, from) + figure + sentence.slice(to));
  };
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {isMany ? t('editor.headline.in', { lang: nameOfLang(lang) }) : t('editor.headline')}
      </label>
      <textarea
        ref={field}
        id={id}
        className={styles.headline}
        lang={lang}
        rows={3}
        maxLength={MAX_HEADLINE}
        value={sentence}
        readOnly={!isEditable}
        placeholder={plainText(sentenceOfView(programme, step.view, createI18n(lang as Lang, i18n.numbers)))}
        aria-describedby={`${id}-reads`}
        aria-invalid={dangling.length > 0 || undefined}
        onChange={({ target }) => write(target.value)}
      />
      <div id={`${id}-reads`} className={styles.reads}>
        {filled !== null && dangling.length === 0 && (
          <p>
            <span className={styles.quiet}>{t('editor.headline.reads')}</span>{' '}
            <span lang={lang} data-figure="headline">
              {filled}
            </span>
          </p>
        )}
        {dangling.length > 0 && (
          <p className={styles.flaw} role="alert" data-flaw="dangling">
            {t('editor.headline.dangling', { refs: i18n.list(dangling.map((ref) => `{${ref}}`)) })}
          </p>
        )}
        {isEditable && isTyped && <p className={styles.quiet}>{t('editor.headline.typed')}</p>}
      </div>
      {isEditable && (
        <button
          type="button"
          className={`button ${styles.insert}`}
          aria-expanded={isPicking}
          aria-label={
            isMany && !isPicking ? t('editor.figure.insert.in', { lang: nameOfLang(lang) }) : undefined
          }
          onClick={() => setPicking(!isPicking)}
        >
          {isPicking ? t('editor.figure.close') : t('editor.figure.insert')}
        </button>
      )}
      {isPicking && (
        <FigurePicker view={step.view} lang={lang} onPick={insert} onClose={() => setPicking(false)} />
      )}
    </div>
  );
}
