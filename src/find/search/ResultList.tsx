import { memo, type MouseEvent } from 'react';
import { Prose } from '../../ui/prose/Prose';
import type { TextRun } from './emphasis';
import type { FoundRef } from './entries';
import type { Result } from './results';
import styles from './ResultList.module.css';

export interface Section {
  readonly key: string;
  readonly title: string;
  readonly results: readonly Result[];
}

interface ResultListProps {
  id: string;
  label: string;
  sections: readonly Section[];
  /** The one that Enter chooses. */
  active: FoundRef | null;
  onChoose: (ref: FoundRef) => void;
}

/** The id of a result's element, for aria-activedescendant. */
export function optionId(ref: FoundRef): string {
  return `found-${ref.replace(':', '-')}`;
}

/**
 * The results as a listbox, grouped by kind. The focus stays in the search field, which refers to the active option by
 * aria-activedescendant.
 */
export function ResultList({ id, label, sections, active, onChoose }: ResultListProps) {
  return (
    <div className={styles.list} id={id} role="listbox" aria-label={label}>
      {sections.map(({ key, title, results }) => (
        <div key={key} role="group" aria-labelledby={`${id}-${key}`}>
          <p className={styles.kind} id={`${id}-${key}`} role="presentation">
            {title}
          </p>
          {results.map((result) => (
            <Option key={result.ref} result={result} isActive={result.ref === active} onChoose={onChoose} />
          ))}
        </div>
      ))}
    </div>
  );
}

interface OptionProps {
  result: Result;
  isActive: boolean;
  onChoose: (ref: FoundRef) => void;
}

/** Prevents that a click moves the focus out of the search field. */
function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}

const Option = memo(function Option({ result, isActive, onChoose }: OptionProps) {
  const { ref, label, alias, detail } = result;
  return (
    // The search field handles the keys: see SearchBox.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      id={optionId(ref)}
      className={styles.option}
      role="option"
      aria-selected={isActive}
      data-ref={ref}
      onMouseDown={keepFocus}
      onClick={() => onChoose(ref)}
    >
      <span className={styles.label}>
        <Emphasis runs={label} />
        {alias && (
          <>
            {' '}
            <span className={styles.alias} lang={alias.lang}>
              <Emphasis runs={alias.text} />
            </span>
          </>
        )}
      </span>
      <span className={styles.detail}>
        <Prose segments={detail} />
      </span>
    </div>
  );
});

function Emphasis({ runs }: { runs: readonly TextRun[] }) {
  return runs.map(({ text, isMatch }, index) =>
    isMatch ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
  );
}
