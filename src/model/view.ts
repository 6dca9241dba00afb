/**
 * The View: what is chosen and how it is shown. A click is a function from View to View, a link is a View encoded,
 * undo is a list of Views.
 */
import type { CaseId, EventId, IndicatorId, PlaceId, ProductId, Programme, UnitId } from './programme';
import { casesOf, contains, placeAbove } from './territory';

export type Focus = 'place' | 'indicator' | 'case' | 'event';
/** index: all on one scale with target = 1; quantity: each unit on its own scale. */
export type Mode = 'index' | 'quantity';
/** In which order the rows of a chart stand: as in the source, the farthest from its target first, or by name. */
export type Sort = 'source' | 'achievement' | 'name';

/** What is asked for; null = everything. What does not match recedes, and is counted: see filter.ts. */
export interface Filters {
  readonly unit: UnitId | null;
  readonly product: ProductId | null;
  /** Four digits. */
  readonly year: string | null;
  readonly country: PlaceId | null;
}
export type FilterKind = keyof Filters;
export const filterKinds = ['unit', 'product', 'year', 'country'] as const satisfies readonly FilterKind[];

export interface View extends Filters {
  /** null = the whole programme. */
  readonly place: PlaceId | null;
  readonly indicator: IndicatorId | null;
  readonly case: CaseId | null;
  readonly event: EventId | null;
  /** Which of the four was chosen last: that one is hot, the others are outlined. */
  readonly focus: Focus | null;
  readonly mode: Mode;
  readonly sort: Sort;
}

export const initialView: View = {
  place: null,
  indicator: null,
  case: null,
  event: null,
  focus: null,
  unit: null,
  product: null,
  year: null,
  country: null,
  mode: 'index',
  sort: 'source',
};

/** A View is settled when its focus is something chosen; the latest of what is left takes it over. */
export function settle(view: View): View {
  if (view.focus !== null && view[view.focus] !== null) return view;
  const order = ['case', 'event', 'indicator', 'place'] as const;
  return { ...view, focus: order.find((kind) => view[kind] !== null) ?? null };
}

/** The place chosen, the whole when none is. */
export function placeOf(programme: Programme, view: View): PlaceId {
  return view.place ?? programme.territory;
}

/** Does an event concern a place: did it happen there, or did a case from there take part? */
function concerns(programme: Programme, event: EventId, place: PlaceId): boolean {
  const where = programme.events.find((each) => each.id === event)?.place ?? null;
  return (
    (where !== null && (contains(programme, place, where) || contains(programme, where, place))) ||
    casesOf(programme, place).some((study) => study.events.includes(event))
  );
}

/** A case or event that has nothing to do with the place would leave the page speaking of two things: it is let go. */
export function choosePlace(programme: Programme, view: View, id: PlaceId | null): View {
  const place = id === programme.territory ? null : id;
  const here = place ?? programme.territory;
  const study = casesOf(programme, here).some((each) => each.id === view.case) ? view.case : null;
  const event = view.event !== null && concerns(programme, view.event, here) ? view.event : null;
  return settle({ ...view, place, case: study, event, focus: place === null ? null : 'place' });
}

/**
 * One level up from what is in focus: a case, event or indicator is let go; a place gives way to the one above it.
 * The same View when there is nothing above.
 */
export function goUp(programme: Programme, view: View): View {
  if (view.focus === null) return view;
  if (view.focus !== 'place') return settle({ ...view, [view.focus]: null });
  const above = view.place === null ? null : placeAbove(programme, view.place);
  return choosePlace(programme, view, above);
}

/** Choosing again what is in focus lets it go. */
export function chooseIndicator(view: View, id: IndicatorId): View {
  if (view.indicator === id && view.focus === 'indicator') return settle({ ...view, indicator: null });
  return { ...view, indicator: id, focus: 'indicator' };
}

/** Lets the indicator go, in focus or not. */
export function releaseIndicator(view: View): View {
  return view.indicator === null ? view : settle({ ...view, indicator: null });
}

export function chooseCase(programme: Programme, view: View, id: CaseId): View {
  if (view.case === id && view.focus === 'case') return settle({ ...view, case: null });
  const study = programme.cases.find((each) => each.id === id);
  if (!study) return view;
  const place = view.place !== null && casesOf(programme, view.place).includes(study) ? view.place : null;
  const event = view.event !== null && study.events.includes(view.event) ? view.event : null;
  return { ...view, place, case: id, event, focus: 'case' };
}

export function chooseEvent(programme: Programme, view: View, id: EventId): View {
  if (view.event === id && view.focus === 'event') return settle({ ...view, event: null });
  const cases = programme.cases.filter((each) => each.events.includes(id));
  const study = cases.find((each) => each.id === view.case)?.id ?? null;
  const place = view.place !== null && concerns(programme, id, view.place) ? view.place : null;
  return { ...view, place, event: id, case: study, focus: 'event' };
}

export function chooseMode(view: View, mode: Mode): View {
  return view.mode === mode ? view : { ...view, mode };
}

export function chooseSort(view: View, sort: Sort): View {
  return view.sort === sort ? view : { ...view, sort };
}

/** null lets the filter go. */
export function chooseFilter<Kind extends FilterKind>(view: View, kind: Kind, value: Filters[Kind]): View {
  return view[kind] === value ? view : { ...view, [kind]: value };
}

export function clearFilters(view: View): View {
  return isFiltered(view) ? { ...view, unit: null, product: null, year: null, country: null } : view;
}

export function isFiltered(view: View): boolean {
  return filterKinds.some((kind) => view[kind] !== null);
}

/** The filter on years as a number. */
export function yearAsked(view: View): number | null {
  return view.year === null ? null : Number(view.year);
}

export function sameView(a: View, b: View): boolean {
  return (Object.keys(initialView) as (keyof View)[]).every((key) => a[key] === b[key]);
}

/** Which choice a View shows, for `data-shown`: such as "place:piura indicator:nuclei". */
export function shownBy(view: View): string {
  const kinds = ['place', 'indicator', 'case', 'event'] as const;
  const chosen = kinds.filter((kind) => view[kind] !== null).map((kind) => `${kind}:${view[kind]}`);
  return chosen.length > 0 ? chosen.join(' ') : 'programme';
}

/** How a mark of something chosen stands out: what is in focus is hot, what else is chosen is outlined. */
export function chosenMarks(view: View): ReadonlyMap<string, 'hot' | 'outlined'> {
  const kinds = ['place', 'indicator', 'case', 'event'] as const;
  return new Map(
    kinds
      .filter((kind) => view[kind] !== null)
      .map((kind) => [
        `${kind}:${view[kind]}`,
        view.focus === kind ? ('hot' as const) : ('outlined' as const),
      ]),
  );
}
