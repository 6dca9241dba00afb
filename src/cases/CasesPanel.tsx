import { cases as table } from '../i18n/messages/cases';
import { capital } from '../i18n/i18n';
import { useEffect, useRef } from 'react';
import { dimmed, unanswered } from '../model/view/filter';
import type { CaseStudy, PlaceId } from '../model/programme';
import { pressed } from '../model/view/reduce-view';
import { casesOf, placeById } from '../model/territory';
import { chosenMarks, shownBy, type View } from '../model/view/view';
import { usePicture, useView } from '../picture/context';
import { setMarks } from '../ui/marks';
import { Prose } from '../ui/prose/Prose';
import { CaseCard } from './CaseCard';
import { FilterNotes, filteredTitle } from './FilterNotes';
import styles from './CasesPanel.module.css';

/**
 * The cases of a place; null for the whole programme. Cases that the filters leave out are hidden, except the chosen one. A place without a
 * case says so and leads to all cases.
 */
export function CasesPanel({ place }: { place: PlaceId | null }) {
  const { programme, i18n, dispatch } = usePicture();
  const view = useView();
  const all = casesOf(programme, place ?? programme.territory);
  const dimmedRefs = dimmed(programme, view);
  const cases = all.filter(({ id }) => id === view.case || !dimmedRefs.has(`case:${id}`));
  const undated = cases.filter(({ id }) => unanswered(programme, view, `case:${id}`).includes('year'));
  const filtered = { hidden: all.length - cases.length, undated };
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    if (root.current) setMarks(root.current, 'data-chosen', chosenMarks(view));
  });
  const name = place === null ? '' : i18n.name(placeById(programme, place).name);
  const params = { place: name, count: cases.length, number: capital(i18n.cardinal(cases.length)) };
  const title =
    filtered.hidden > 0
      ? filteredTitle(name, cases.length, filtered.hidden, i18n)
      : cases.length === 0
        ? i18n.from(table).t('cases.none.title', params)
        : place === null
          ? i18n.from(table).t('cases.title', params)
          : i18n.from(table).t('cases.title.place', { ...params, number: i18n.cardinal(cases.length) });
  return (
    <section
      ref={root}
      className={styles.cases}
      aria-labelledby="cases-title"
      data-view="cases"
      data-shown={shownBy(view)}
    >
      <h2 className={styles.title} id="cases-title">
        <Prose segments={typeof title === 'string' ? [title] : title} />
      </h2>
      {cases.length === 0 && filtered.hidden === 0 && (
        <p className={styles.none}>
          {i18n.from(table).t('cases.none')}{' '}
          <button
            type="button"
            className="link-button"
            onClick={() => dispatch(pressed('place', programme.territory))}
          >
            {i18n.from(table).t('cases.all')}
          </button>
        </p>
      )}
      {cases.length > 0 && (
        <div className={styles.grid} data-many={cases.length > 1 || undefined}>
          {cases.map((study) => (
            <CaseCard
              key={study.id}
              study={study}
              state={
                cases.length === 1 && filtered.hidden === 0 ? 'lone' : isOpen(study, view) ? 'open' : 'closed'
              }
            />
          ))}
        </div>
      )}
      <FilterNotes filtered={filtered} shown={cases.length} />
    </section>
  );
}

/** Whether a card is open: the chosen case, or without one every case of the chosen event. */
function isOpen(study: CaseStudy, view: View): boolean {
  if (view.case !== null) return view.case === study.id;
  return view.event !== null && study.events.includes(view.event);
}
