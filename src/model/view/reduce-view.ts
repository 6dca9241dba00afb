/**
 * Reducer of the View and its events (tagged union). Pure: the page, a slide and the editor reduce the same events, each on its own
 * View.
 */
import type { ThingKind, ThingRef } from './filter';
import type { CaseId, EventId, IndicatorId, PlaceId, Programme } from '../programme';
import { casesOf, contains, placeAbove } from '../territory';
import {
  initialView,
  isFiltered,
  isReset,
  withValidFocus,
  type FilterKind,
  type Filters,
  type Mode,
  type Sort,
  type View,
} from './view';

export type ViewEvent =
  /** Toggle: chooses the thing; when it is in focus already, deselects it or, for a place, chooses the place above it. */
  | { readonly kind: 'pressed'; readonly thing: ThingRef }
  /** Chooses the thing, for example from search; no change when it is in focus already. */
  | { readonly kind: 'chosen'; readonly thing: ThingRef }
  /** Deselects the indicator, whether it is in focus or not. */
  | { readonly kind: 'indicatorReleased' }
  /** One level up from what is in focus. */
  | { readonly kind: 'levelLeft' }
  | { readonly kind: 'modeChosen'; readonly mode: Mode }
  | { readonly kind: 'sortChosen'; readonly sort: Sort }
  | FilterChosen
  | { readonly kind: 'filtersCleared' }
  /** The whole programme with nothing chosen and no filter; scale and order stay. */
  | { readonly kind: 'reset' };

/** `value`: null removes the filter. */
type FilterChosen = {
  readonly [Kind in FilterKind]: {
    readonly kind: 'filterChosen';
    readonly filter: Kind;
    readonly value: Filters[Kind];
  };
}[FilterKind];

interface ThingIds {
  readonly place: PlaceId;
  readonly indicator: IndicatorId;
  readonly case: CaseId;
  readonly event: EventId;
}

export function pressed<Kind extends ThingKind>(kind: Kind, id: ThingIds[Kind]): ViewEvent {
  return { kind: 'pressed', thing: `${kind}:${id}` };
}

/** `value`: null removes the filter. */
export function filterChosen<Kind extends FilterKind>(filter: Kind, value: Filters[Kind]): ViewEvent {
  return { kind: 'filterChosen', filter, value } as ViewEvent;
}

/** The View after an event; the same object when nothing changes or the programme does not have the thing. */
export function reduceView(programme: Programme, view: View, event: ViewEvent): View {
  switch (event.kind) {
    case 'pressed':
      return isInFocus(view, event.thing) ? goUp(programme, view) : choose(programme, view, event.thing);
    case 'chosen':
      return isInFocus(view, event.thing) ? view : choose(programme, view, event.thing);
    case 'indicatorReleased':
      return view.indicator === null ? view : withValidFocus({ ...view, indicator: null });
    case 'levelLeft':
      return goUp(programme, view);
    case 'modeChosen':
      return view.mode === event.mode ? view : { ...view, mode: event.mode };
    case 'sortChosen':
      return view.sort === event.sort ? view : { ...view, sort: event.sort };
    case 'filterChosen':
      return view[event.filter] === event.value ? view : { ...view, [event.filter]: event.value };
    case 'filtersCleared':
      return isFiltered(view) ? { ...view, unit: null, product: null, year: null, country: null } : view;
    case 'reset':
      return isReset(view) ? view : { ...initialView, mode: view.mode, sort: view.sort };
  }
}

/** Kind and id of a reference such as `place:piura`. */
export function thingParts(thing: ThingRef): readonly [ThingKind, string] {
  const at = thing.indexOf(':');
  return [thing.slice(0, at) as ThingKind, thing.slice(at + 1)];
}

function isInFocus(view: View, thing: ThingRef): boolean {
  return view.focus !== null && thing === `${view.focus}:${view[view.focus]}`;
}

function choose(programme: Programme, view: View, thing: ThingRef): View {
  const [kind, id] = thingParts(thing);
  const has = (all: readonly { readonly id: string }[]) => all.some((each) => each.id === id);
  switch (kind) {
    case 'place':
      return has(programme.places) ? choosePlace(programme, view, id as PlaceId) : view;
    case 'indicator':
      return has(programme.indicators) ? { ...view, indicator: id as IndicatorId, focus: kind } : view;
    case 'case':
      return chooseCase(programme, view, id as CaseId);
    case 'event':
      return has(programme.events) ? chooseEvent(programme, view, id as EventId) : view;
  }
}

/** Whether an event concerns a place: it happened there, inside it or around it, or a case from there took part. */
function concerns(programme: Programme, event: EventId, place: PlaceId): boolean {
  const where = programme.events.find((each) => each.id === event)?.place ?? null;
  return (
    (where !== null && (contains(programme, place, where) || contains(programme, where, place))) ||
    casesOf(programme, place).some((study) => study.events.includes(event))
  );
}

/** Deselects a case or event that does not concern the place, so that the page is about one subject. */
function choosePlace(programme: Programme, view: View, id: PlaceId): View {
  const place = id === programme.territory ? null : id;
  const study = casesOf(programme, id).some((each) => each.id === view.case) ? view.case : null;
  const event = view.event !== null && concerns(programme, view.event, id) ? view.event : null;
  return withValidFocus({ ...view, place, case: study, event, focus: place === null ? null : 'place' });
}

function chooseCase(programme: Programme, view: View, id: CaseId): View {
  const study = programme.cases.find((each) => each.id === id);
  if (!study) return view;
  const place = view.place !== null && casesOf(programme, view.place).includes(study) ? view.place : null;
  const event = view.event !== null && study.events.includes(view.event) ? view.event : null;
  return { ...view, place, case: id, event, focus: 'case' };
}

function chooseEvent(programme: Programme, view: View, id: EventId): View {
  const cases = programme.cases.filter((each) => each.events.includes(id));
  const study = cases.find((each) => each.id === view.case)?.id ?? null;
  const place = view.place !== null && concerns(programme, id, view.place) ? view.place : null;
  return { ...view, place, event: id, case: study, focus: 'event' };
}

/** Deselects a case, event or indicator in focus, or goes from a place to the one above. The same View when nothing is in focus. */
function goUp(programme: Programme, view: View): View {
  if (view.focus === null) return view;
  if (view.focus !== 'place') return withValidFocus({ ...view, [view.focus]: null });
  const above = view.place === null ? null : placeAbove(programme, view.place);
  return choosePlace(programme, view, above ?? programme.territory);
}
