/** What matches a View: the indicators, cases, fairs and places that its choices and filters leave. Pure. */
import type { CaseStudy, Indicator, PlaceId, Programme, ProgrammeEvent } from '../programme';
import { contains } from '../territory';
import { casesAsked } from './cases-asked';
import { dimmed } from './filter';
import { isFiltered, type View } from './view';

export interface Matches {
  /** Those that match the filters, whatever is chosen. */
  readonly indicators: readonly Indicator[];
  readonly cases: readonly CaseStudy[];
  readonly fairs: readonly ProgrammeEvent[];
  /** The chosen place, else the places of the cases; empty while nothing is chosen or filtered. */
  readonly places: readonly PlaceId[];
}

/** A choice of an indicator leaves all fairs, and all cases unless some of them tell its figures. */
export function matchesOf(programme: Programme, view: View): Matches {
  const left = dimmed(programme, view);
  const indicators = programme.indicators.filter(({ id }) => !left.has(`indicator:${id}`));
  const asked = casesAsked(programme, view);
  const cases = programme.cases.filter(
    ({ id, events }) =>
      (asked?.has(id) ?? true) &&
      (view.case === null || view.case === id) &&
      (view.event === null || events.includes(view.event)),
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
  return { indicators, cases, fairs, places };
}
