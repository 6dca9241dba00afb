/**
 * The View: what is chosen and how it is shown. Events change it only through reduce-view.ts; a link is an encoded View, undo a list
 * of Views.
 */
import type { CaseId, EventId, IndicatorId, PlaceId, ProductId, Programme, UnitId } from '../programme';

export type Focus = 'place' | 'indicator' | 'case' | 'event';
/** index: all on one scale with target = 1; quantity: each unit on its own scale. */
export const modes = ['index', 'quantity'] as const;
export type Mode = (typeof modes)[number];
/** Order of a chart's rows: as in the source, most achieved first, or by name. */
export const sorts = ['source', 'achievement', 'name'] as const;
export type Sort = (typeof sorts)[number];

/** Active filters; null = no filter. What does not match is dimmed: see filter.ts. */
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
  /** Which of the four was chosen last: it is highlighted as hot, the others as outlined. null = none is chosen. */
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

/** Restores the invariant that the focus is something chosen: else the first chosen of case, event, indicator and place, or null. */
export function withValidFocus(view: View): View {
  if (view.focus !== null && view[view.focus] !== null) return view;
  const order = ['case', 'event', 'indicator', 'place'] as const;
  return { ...view, focus: order.find((kind) => view[kind] !== null) ?? null };
}

/** The chosen place, or the whole territory of the programme. */
export function placeOf(programme: Programme, view: View): PlaceId {
  return view.place ?? programme.territory;
}

export function isFiltered(view: View): boolean {
  return filterKinds.some((kind) => view[kind] !== null);
}

/** Whether nothing is chosen and no filter is active. */
export function isReset(view: View): boolean {
  return shownBy(view) === 'programme' && !isFiltered(view);
}

/** The year of the year filter; null = no filter. */
export function yearAsked(view: View): number | null {
  return view.year === null ? null : Number(view.year);
}

export function sameView(a: View, b: View): boolean {
  return (Object.keys(initialView) as (keyof View)[]).every((key) => a[key] === b[key]);
}

/** The value of `data-shown`: the chosen things, such as "place:piura indicator:nuclei", or "programme" when there are none. */
export function shownBy(view: View): string {
  const kinds = ['place', 'indicator', 'case', 'event'] as const;
  const chosen = kinds.filter((kind) => view[kind] !== null).map((kind) => `${kind}:${view[kind]}`);
  return chosen.length > 0 ? chosen.join(' ') : 'programme';
}

/** Highlight of each chosen thing, by reference such as `place:piura`: hot for the one in focus, outlined for the others. */
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
