import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { find } from '../../i18n/messages/find';
import { usePicture, useI18n } from '../../picture/context';
import type { FoundRef } from './entries';
import { Hints } from './Hints';
import { NothingFound } from './NothingFound';
import { resultOf, type Result } from './results';
import { optionId, ResultList, type Section } from './ResultList';
import { Icon } from '../../ui/parts/Icon';
import styles from './SearchBox.module.css';
import { MAX_QUERY, search } from './searcher';

interface SearchBoxProps {
  /** Recent results, shown until something is typed. */
  recent: readonly Result[];
  onChoose: (ref: FoundRef) => void;
  /** Called when the arrow keys reach a result. */
  onPoint: (ref: string | null) => void;
  onClose: () => void;
  /** null: this programme has no cases. */
  onCases: (() => void) | null;
}

const LIST = 'search-results';

/** Combobox with a listbox: the focus stays in the field, and the arrow keys change the active option. */
export function SearchBox({ recent, onChoose, onPoint, onClose, onCases }: SearchBoxProps) {
  const { programme, i18n } = usePicture();
  const messages = useMemo(() => i18n.from(find), [i18n]);
  const [query, setQuery] = useState('');
  const [at, setAt] = useState<number | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const { terms, groups, isCut } = useMemo(() => search(programme, query), [programme, query]);
  const sections = useMemo((): readonly Section[] => {
    if (terms.length === 0)
      return recent.length > 0
        ? [{ key: 'recent', title: messages.t('search.recent'), results: recent }]
        : [];
    return groups.map(({ kind, hits }) => ({
      key: kind,
      title: messages.t(`search.kind.${kind}`),
      results: hits.map((hit) => resultOf(programme, hit, terms, i18n, messages)),
    }));
  }, [programme, i18n, messages, recent, terms, groups]);
  const results = sections.flatMap((section) => section.results);

  const type = (text: string) => {
    setQuery(text);
    setAt(0);
  };
  const moveTo = (index: number) => {
    const next = results.at(index % results.length);
    if (!next) return;
    setAt(results.indexOf(next));
    onPoint(next.ref);
    document.getElementById(optionId(next.ref))?.scrollIntoView({ block: 'nearest' });
  };
  const again = () => {
    type('');
    input.current?.focus();
  };
  const active = (terms.length > 0 || at !== null) && results[at ?? 0];
  const onKeyDown = (event: KeyboardEvent) => {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
    const isAgain = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
    if (isAgain) input.current?.select();
    else if (event.nativeEvent.isComposing || !isPlain) return;
    else if (event.key === 'ArrowDown') moveTo(active ? (at ?? 0) + 1 : 0);
    else if (event.key === 'ArrowUp') moveTo(active ? (at ?? 0) - 1 : -1);
    else if (event.key === 'Home' && results.length > 0) moveTo(0);
    else if (event.key === 'End' && results.length > 0) moveTo(-1);
    else if (event.key === 'Enter' && active) onChoose(active.ref);
    // Ignores repeated / while the key that opened the search is still held down.
    else if (!(event.key === '/' && event.repeat && query === '')) return;
    event.preventDefault();
  };

  const count = { count: results.length, number: { ref: 'count', text: i18n.cardinal(results.length) } };
  return (
    <>
      <div className={styles.top}>
        <Icon name="searchLarge" className={styles.icon} />
        <input
          ref={input}
          className={styles.input}
          type="text"
          role="combobox"
          aria-label={messages.t('search.label')}
          aria-expanded={results.length > 0}
          aria-controls={LIST}
          aria-autocomplete="list"
          aria-activedescendant={active ? optionId(active.ref) : undefined}
          placeholder={messages.t('search.placeholder')}
          autoComplete="off"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint="search"
          maxLength={MAX_QUERY}
          value={query}
          onChange={(event) => type(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <button type="button" className="quiet-button" onClick={onClose}>
          {i18n.t('app.close')}
        </button>
      </div>
      <div className={styles.answer}>
        {results.length > 0 && (
          <ResultList
            id={LIST}
            label={messages.t('search.label')}
            sections={sections}
            active={active ? active.ref : null}
            onChoose={onChoose}
          />
        )}
        {terms.length === 0 && <Hints isShort={recent.length > 0} />}
        {terms.length > 0 && results.length === 0 && (
          <NothingFound query={query.trim()} onAgain={again} onCases={onCases} />
        )}
        {isCut && <p className={styles.more}>{messages.t('search.more')}</p>}
      </div>
      <p role="status" className="visually-hidden">
        {terms.length > 0 && results.length > 0 && messages.t('search.found', count)}
      </p>
      <Keys />
    </>
  );
}

/** The legend of the keys, for users with a keyboard. */
function Keys() {
  const { t } = useI18n().from(find);
  return (
    <p className={styles.keys} aria-hidden="true">
      <span>
        <kbd>↑</kbd> <kbd>↓</kbd> {t('search.keys.move')}
      </span>
      <span>
        <kbd>↵</kbd> {t('search.keys.choose')}
      </span>
      <span>
        <kbd>Esc</kbd> {t('search.keys.close')}
      </span>
    </p>
  );
}
