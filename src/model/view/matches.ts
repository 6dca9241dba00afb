/** What matches a View: the cases, fairs and places that its choices and filters leave. Pure. */
import type { CaseStudy, PlaceId, Programme, ProgrammeEvent } from '../programme';
import { casesOf, contains } from '../territory';
import { dimmed } from './filter';
import { isFiltered, type View } from './view';

export interface Matches {
  readonly cases: readonly CaseStudy[];
  readonly fairs: readonly ProgrammeEvent[];
  /** The chosen place, else the places of the cases; empty while nothing is chosen or filtered. */
  readonly places: readonly PlaceId[];
}

/** A choice of an indicator leaves all cases and fairs: the source does not tie them to figures. */
export function matchesOf(programme: Programme, view: View): Matches {
  const left = dimmed(programme, view);
  const here = view.place === null ? programme.cases : casesOf(programme, view.place);
  const cases = programme.cases.filter(
    (study) =>
      !left.has(`case:${study.id}`) &&
      here.includes(study) &&
      (view.case === null || view.case === study.id) &&
      (view.event === null || study.events.includes(view.event)),
  );
  const isOfCases = view.place !== null || view.case !== null;
  const fairs = programme.events.filter(
    ({ id, kind, place }) =>
      kind === 'fair' &&
      !left.has(`event:${id}`) &&
      (view.event === null || view.event === id) &&
      (!isOfCases ||
        cases.some(({ events }) => events.includes(id)) ||
        (view.place !== null && place !== null && contains(programme, view.place, place))),
  );
  const isAsked = isFiltered(view) || view.case !== null || view.event !== null;
  const places =
    view.place !== null ? [view.place] : isAsked ? [...new Set(cases.flatMap((study) => study.places))] : [];
  return { cases, fairs, places };
}
