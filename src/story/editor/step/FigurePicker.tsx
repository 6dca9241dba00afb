import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { editor as table } from '../../../i18n/messages/editor';
import type { Lang } from '../../../i18n/message-table';
import { createI18n } from '../../../i18n/i18n';
import type { FigureRef } from '../../../model/figures/figure';
import type { View } from '../../../model/view/view';
import { useProgramme, useI18n } from '../../../picture/context';
import styles from './FigurePicker.module.css';
import { figuresFound, figuresOffered } from './figures-offered';

interface FigurePickerProps {
  /** The View of the step, not of the page. */
  view: View;
  lang: string;
  onPick: (ref: FigureRef) => void;
  onClose: () => void;
}

/** Figures that are listed; a search finds the others. */
const SHOWN = 40;

/** Searchable list of the programme's figures, written out, those that concern the View first. */
export function FigurePicker({ view, lang, onPick, onClose }: FigurePickerProps) {
  const programme = useProgramme();
  const i18n = useI18n();
  const { t } = i18n.from(table);
  const [query, setQuery] = useState('');
  const search = useRef<HTMLInputElement>(null);
  const offers = useMemo(
    () => figuresOffered(programme, view, createI18n(lang as Lang, i18n.numbers)),
    [programme, view, lang, i18n.numbers],
  );
  const found = figuresFound(offers, query);
  useEffect(() => search.current?.focus(), []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' && event.target === search.current && found[0]) onPick(found[0].ref);
    else return;
    event.preventDefault();
  };
  return (
    <div
      className={styles.picker}
      role="group"
      aria-label={t('editor.figure.insert')}
      data-escape=""
      onKeyDown={onKeyDown}
    >
      <input
        ref={search}
        type="search"
        className={styles.search}
        aria-label={t('editor.figure.search')}
        placeholder={t('editor.figure.search')}
        value={query}
        onChange={({ target }) => setQuery(target.value)}
      />
      <p role="status" className={styles.found} data-figure="count">
        {found.length === 0 ? t('editor.figure.none') : t('editor.figure.found', { count: found.length })}
      </p>
      <ul className={styles.figures} lang={lang}>
        {found.slice(0, SHOWN).map(({ ref, says }) => (
          <li key={ref}>
            <button type="button" className={styles.figure} data-figure={ref} onClick={() => onPick(ref)}>
              {says}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
