/**
 * Filters by attribute. A filter acts only on things that have its attribute: indicators have a unit, cases a product, events a year…
 * Things without the attribute are not dimmed; the page says that they are not broken down by it.
 */
import { territoriesOf, yearIn, yearsOf } from '../figures/measurements';
import { perProgramme } from '../memo';
import type { CaseStudy, IsoDate, PlaceId, Programme, ProgrammeEvent } from '../programme';
import { casesOf, isChoosable, placeById, placeRows } from '../territory';
import { filterKinds, type FilterKind, type Filters } from './view';

export type ThingKind = 'place' | 'indicator' | 'case' | 'event';
/** Such as `place:piura`: what marks carry as `data-ref`. */
export type ThingRef = `${ThingKind}:${string}`;

/** The kind of thing counted beside each filter's options. */
export const counted = {
  unit: 'indicator',
  product: 'case',
  year: 'event',
  country: 'place',
} as const satisfies Record<FilterKind, ThingKind>;

export interface FilterOption {
  readonly value: string;
  /** How many things match it together with the other active filters. */
  readonly count: number;
}

/** The country that a place is or lies in; null when it covers several countries or lies in none. */
function countryOf(programme: Programme, id: PlaceId): PlaceId | null {
  const place = placeById(programme, id);
  if (place.kind === 'country') return id;
  if (place.members.length > 0) {
    const countries = new Set(place.members.map((member) => countryOf(programme, member)));
    return countries.size === 1 ? ([...countries][0] ?? null) : null;
  }
  return place.parent === null ? null : countryOf(programme, place.parent);
}

function countriesOf(programme: Programme, places: readonly PlaceId[]): readonly string[] {
  return [...new Set(places.flatMap((place) => countryOf(programme, place) ?? []))];
}

/** Null for an empty list: the thing does not have the attribute. */
function known(values: readonly string[]): readonly string[] | null {
  return values.length > 0 ? values : null;
}

function yearsOn(date: IsoDate | null): readonly string[] {
  const year = yearIn(date);
  return year === null ? [] : [String(year)];
}

function ofCase(programme: Programme, study: CaseStudy, kind: FilterKind): readonly string[] | null {
  if (kind === 'product') return study.products;
  if (kind === 'country') return known(countriesOf(programme, study.places));
  if (kind === 'unit') return null;
  const events = programme.events.filter((each) => study.events.includes(each.id));
  return known(events.flatMap((each) => yearsOn(each.date)));
}

function ofEvent(programme: Programme, event: ProgrammeEvent, kind: FilterKind): readonly string[] | null {
  if (kind === 'year') return known(yearsOn(event.date));
  if (kind === 'unit') return null;
  const cases = programme.cases.filter((each) => each.events.includes(event.id));
  if (kind === 'product') return known(cases.flatMap((each) => each.products));
  const here = event.place === null ? [] : countriesOf(programme, [event.place]);
  const ours = here.filter((country) => isChoosable(programme, country as PlaceId));
  return known([
    ...ours,
    ...countriesOf(
      programme,
      cases.flatMap((each) => each.places),
    ),
  ]);
}

function ofPlace(programme: Programme, id: PlaceId, kind: FilterKind): readonly string[] | null {
  if (kind === 'unit' || kind === 'year' || id === programme.territory) return null;
  if (kind === 'country') return countriesOf(programme, [id]);
  return casesOf(programme, id).flatMap((each) => each.products);
}

function ofIndicator(programme: Programme, id: string, kind: FilterKind): readonly string[] | null {
  const indicator = programme.indicators.find((each) => each.id === id);
  if (!indicator || kind === 'product') return null;
  if (kind === 'unit') return [indicator.unit];
  if (kind === 'year') return known(yearsOf(programme, indicator.id).map(String));
  return known(countriesOf(programme, territoriesOf(programme, indicator.id)));
}

/** The thing's values of the filter's attribute; null when it does not have the attribute. Memoised. */
export const attributeOf = perProgramme(
  (programme: Programme, of: FilterKind, ref: ThingRef): readonly string[] | null => {
    const at = ref.indexOf(':');
    const [thing, id] = [ref.slice(0, at), ref.slice(at + 1)];
    const study = thing === 'case' && programme.cases.find((each) => each.id === id);
    if (study) return ofCase(programme, study, of);
    const event = thing === 'event' && programme.events.find((each) => each.id === id);
    if (event) return ofEvent(programme, event, of);
    const place = thing === 'place' && programme.places.find((each) => each.id === id);
    if (place) return ofPlace(programme, place.id, of);
    return thing === 'indicator' ? ofIndicator(programme, id, of) : null;
  },
);

/** Whether the thing matches all active filters; a filter whose attribute it does not have counts as matching. */
export function passes(programme: Programme, filters: Filters, ref: ThingRef): boolean {
  return filterKinds.every((kind) => {
    const wanted = filters[kind];
    return wanted === null || (attributeOf(programme, kind, ref)?.includes(wanted) ?? true);
  });
}

/** The active filters whose attribute the thing does not have: it is "not broken down by product". */
export function unanswered(programme: Programme, filters: Filters, ref: ThingRef): readonly FilterKind[] {
  return filterKinds.filter((kind) => filters[kind] !== null && attributeOf(programme, kind, ref) === null);
}

/** All things that filters act on; of places only the choosable ones. */
const thingsOf = perProgramme((programme: Programme): readonly ThingRef[] => [
  ...placeRows(programme).map(({ id }) => `place:${id}` as const),
  ...programme.indicators.map(({ id }) => `indicator:${id}` as const),
  ...programme.cases.map(({ id }) => `case:${id}` as const),
  ...programme.events.map(({ id }) => `event:${id}` as const),
]);

/** The things that do not match the filters and are dimmed in every view. Memoised: the same set for the same filters. */
export function dimmed(programme: Programme, filters: Filters): ReadonlySet<ThingRef> {
  const { unit, product, year, country } = filters;
  return dimmedBy(programme, unit, product, year, country);
}

const dimmedBy = perProgramme(
  (
    programme: Programme,
    unit: Filters['unit'],
    product: Filters['product'],
    year: Filters['year'],
    country: Filters['country'],
  ): ReadonlySet<ThingRef> => {
    const filters = { unit, product, year, country };
    return new Set(thingsOf(programme).filter((ref) => !passes(programme, filters, ref)));
  },
);

/** The options of a filter in document order (years ascending), each with its count of matching things. */
export function filterOptions(
  programme: Programme,
  filters: Filters,
  kind: FilterKind,
): readonly FilterOption[] {
  const things = thingsOf(programme);
  // Years come from events and from measurements of indicators; every other filter counts one kind of thing.
  const among = things.filter(
    (ref) => ref.startsWith(`${counted[kind]}:`) || (kind === 'year' && ref.startsWith('indicator:')),
  );
  const found = new Set(among.flatMap((ref) => attributeOf(programme, kind, ref) ?? []));
  const order: Record<FilterKind, readonly string[]> = {
    unit: programme.units.map(({ id }) => id),
    product: programme.products.map(({ id }) => id),
    year: [...found].sort(),
    country: programme.places.map(({ id }) => id),
  };
  return order[kind]
    .filter((value) => found.has(value))
    .map((value) => {
      const asked = { ...filters, [kind]: value };
      const count = among.filter(
        (ref) => attributeOf(programme, kind, ref) !== null && passes(programme, asked, ref),
      ).length;
      return { value, count };
    });
}

/** Up to so many indicators, units need no filter: all rows are in sight. */
const FEW_INDICATORS = 12;
/** Up to so many places, countries need no filter: choosing one on the map does the same. */
const FEW_PLACES = 30;

/**
 * The filters that the page offers: those with at least two options; units only where there are many indicators, countries only where there
 * are many places. Memoised.
 */
export const filtersOffered = perProgramme((programme: Programme): readonly FilterKind[] => {
  const nothing: Filters = { unit: null, product: null, year: null, country: null };
  const isNeeded: Record<FilterKind, boolean> = {
    unit: programme.indicators.length > FEW_INDICATORS,
    product: true,
    year: true,
    country: placeRows(programme).length > FEW_PLACES,
  };
  return filterKinds.filter((kind) => isNeeded[kind] && filterOptions(programme, nothing, kind).length > 1);
});
