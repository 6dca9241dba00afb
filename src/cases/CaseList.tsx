import { cases as table } from '../i18n/messages/cases';
import { memo, useEffect, useRef } from 'react';
import type { CaseStudy, PlaceId, Programme } from '../model/programme';
import { placeById } from '../model/territory';
import { chosenMarks, shownBy, type View } from '../model/view';
import type { Words } from '../i18n/words';
import { setMarks } from '../ui/marks';
import { Prose } from '../ui/Prose';
import { CaseCard, type CaseCallbacks } from './CaseCard';
import { FilterNotes, filteredTitle, type Filtered } from './FilterNotes';
import styles from './CaseList.module.css';

interface CaseListProps {
  programme: Programme;
  /** The chosen place; null for the whole. */
  place: PlaceId | null;
  cases: readonly CaseStudy[];
  filtered: Filtered;
  view: View;
  words: Words;
  on: CaseCallbacks & { readonly whole: () => void; readonly clear: () => void };
}

/** The cases of a place. A place without one says so kindly. */
export const CaseList = memo(function CaseList(props: CaseListProps) {
  const { programme, place, cases, filtered, view, words, on } = props;
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    if (root.current) setMarks(root.current, 'data-chosen', chosenMarks(view));
  });
  const name = place === null ? '' : words.name(placeById(programme, place).name);
  const params = { place: name, count: cases.length, number: capital(words.cardinal(cases.length)) };
  const title =
    filtered.hidden > 0
      ? filteredTitle(name, cases.length, filtered.hidden, words)
      : cases.length === 0
        ? words.from(table).t('cases.none.title', params)
        : place === null
          ? words.from(table).t('cases.title', params)
          : words.from(table).t('cases.title.place', { ...params, number: words.cardinal(cases.length) });
  return (
    <section
      ref={root}
      className={styles.cases}
      aria-labelledby="cases-title"
      data-view="cases"
      data-shown={shownBy(view)}
    >
      <h2 className={styles.title} id="cases-title">
        <Prose pieces={typeof title === 'string' ? [title] : title} />
      </h2>
      {cases.length === 0 && filtered.hidden === 0 && (
        <p className={styles.none}>
          {words.from(table).t('cases.none')}{' '}
          <button type="button" className="link-button" onClick={on.whole}>
            {words.from(table).t('cases.all')}
          </button>
        </p>
      )}
      {cases.length > 0 && (
        <div className={styles.grid} data-many={cases.length > 1 || undefined}>
          {cases.map((study) => (
            <CaseCard
              key={study.id}
              programme={programme}
              study={study}
              state={
                cases.length === 1 && filtered.hidden === 0 ? 'lone' : isOpen(study, view) ? 'open' : 'closed'
              }
              words={words}
              on={on}
            />
          ))}
        </div>
      )}
      <FilterNotes
        filtered={filtered}
        shown={cases.length}
        hasUnit={view.unit !== null}
        words={words}
        onClear={on.clear}
      />
    </section>
  );
});

/** A chosen case is open; so are those of a chosen event, as long as no case is chosen. */
function isOpen(study: CaseStudy, view: View): boolean {
  if (view.case !== null) return view.case === study.id;
  return view.event !== null && study.events.includes(view.event);
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
