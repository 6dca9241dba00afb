/**
 * The View: what is chosen and how it is shown. It changes only through reduce-view.ts; a link is a View encoded, undo is a list of
 * Views.
 */
import type { CaseId, EventId, IndicatorId, PlaceId, ProductId, Programme, UnitId } from '../programme';

export type Focus = 'place' | 'indicator' | 'case' | 'event';
/** index: all on one scale with target = 1; quantity: each unit on its own scale. */
export const modes = ['index', 'quantity'] as const;
export type Mode = (typeof modes)[number];
/** In which order the rows of a chart stand: as in the source, the farthest from its target first, or by name. */
export const sorts = ['source', 'achievement', 'name'] as const;
export type Sort = (typeof sorts)[number];

/** What is asked for; null = everything. What does not match is dimmed and counted: see filter.ts. */
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
export function withValidFocus(view: View): View {
  if (view.focus !== null && view[view.focus] !== null) return view;
  const order = ['case', 'event', 'indicator', 'place'] as const;
  return { ...view, focus: order.find((kind) => view[kind] !== null) ?? null };
}

/** The place chosen, the whole when none is. */
export function placeOf(programme: Programme, view: View): PlaceId {
  return view.place ?? programme.territory;
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
