/** The entries of the search index: everything in a programme that the search leads to, with its names and texts in all languages. */
import { filterOptions } from '../../model/view/filter';
import { territoryOf } from '../../model/figures/measurements';
import { perProgramme } from '../../model/memo';
import type { Place, PlaceId, Programme, Text } from '../../model/programme';
import { isChoosable, placeById, placeRows, placesWithin } from '../../model/territory';
import { initialView } from '../../model/view/view';

export const foundKinds = ['place', 'case', 'product', 'organisation', 'event', 'indicator'] as const;
export type FoundKind = (typeof foundKinds)[number];
/** Such as `place:piura` or `product:coffee`. */
export type FoundRef = `${FoundKind}:${string}`;

export interface Entry {
  readonly ref: FoundRef;
  readonly kind: FoundKind;
  readonly id: string;
  readonly name: Text;
  /** Other names, such as an acronym or a short title. */
  readonly alsoNamed: readonly Text[];
  /** Texts on it, and the names of what it belongs to. */
  readonly about: readonly Text[];
}

function given(texts: readonly (Text | null)[]): readonly Text[] {
  return texts.filter((text) => text !== null);
}

/** The names of all places around a place, choosable or not: a place is found by them too. */
function around(programme: Programme, { parent }: Place): readonly Text[] {
  if (parent === null) return [];
  const place = placeById(programme, parent);
  return [place.name, ...around(programme, place)];
}

function namesOf(programme: Programme, places: readonly PlaceId[]): readonly Text[] {
  return places.map((id) => placeById(programme, id).name);
}

function places(programme: Programme): readonly Entry[] {
  return placeRows(programme).map(({ id }) => {
    const place = placeById(programme, id);
    const about = given([place.claim, ...around(programme, place)]);
    return { ref: `place:${id}`, kind: 'place', id, name: place.name, alsoNamed: [], about };
  });
}

function cases(programme: Programme): readonly Entry[] {
  return programme.cases.map((study) => {
    const products = programme.products.filter(({ id }) => study.products.includes(id));
    const events = programme.events.filter(({ id }) => study.events.includes(id));
    const about = given([
      study.claim,
      study.reach,
      ...study.steps.map(({ text }) => text),
      ...namesOf(programme, study.places),
      ...[...products, ...events].map(({ name }) => name),
    ]);
    return { ref: `case:${study.id}`, kind: 'case', id: study.id, name: study.title, alsoNamed: [], about };
  });
}

/** Only products with a case, because the others would lead nowhere. */
function products(programme: Programme): readonly Entry[] {
  const told = new Set(filterOptions(programme, initialView, 'product').map(({ value }) => value));
  return programme.products
    .filter(({ id }) => told.has(id))
    .map(({ id, name }) => ({
      ref: `product:${id}`,
      kind: 'product',
      id,
      name,
      alsoNamed: [],
      about: programme.cases.filter((study) => study.products.includes(id)).map(({ title }) => title),
    }));
}

function organisations(programme: Programme): readonly Entry[] {
  return programme.organisations.map(({ id, name, acronym, roles }) => ({
    ref: `organisation:${id}`,
    kind: 'organisation',
    id,
    name,
    alsoNamed: acronym === null ? [] : [{ [programme.defaultLang]: acronym }],
    about: namesOf(programme, [...new Set(roles.flatMap((role) => role.places))]),
  }));
}

function events(programme: Programme): readonly Entry[] {
  return programme.events.map(({ id, name, description, undated, place }) => {
    const about = given([description, undated, ...(place === null ? [] : namesOf(programme, [place]))]);
    return { ref: `event:${id}`, kind: 'event', id, name, alsoNamed: [], about };
  });
}

function indicators(programme: Programme): readonly Entry[] {
  return programme.indicators.map(({ id, title, shortTitle, definition, claim, unit }) => ({
    ref: `indicator:${id}`,
    kind: 'indicator',
    id,
    name: title,
    alsoNamed: [shortTitle],
    about: [
      definition,
      claim,
      ...programme.units.filter((each) => each.id === unit).flatMap(({ one, other }) => [one, other]),
      ...namesOf(programme, [territoryOf(programme, id)]),
    ],
  }));
}

/** Memoised: everything that can be found, kind by kind. */
export const entriesOf = perProgramme((programme: Programme): readonly Entry[] => [
  ...places(programme),
  ...cases(programme),
  ...products(programme),
  ...organisations(programme),
  ...events(programme),
  ...indicators(programme),
]);

const indexByRef = perProgramme(
  (programme: Programme) => new Map(entriesOf(programme).map((entry) => [entry.ref, entry])),
);

/** The entry with this reference; undefined when this programme has no such thing. */
export function entryOf(programme: Programme, ref: FoundRef): Entry | undefined {
  return indexByRef(programme).get(ref);
}

/** The place that an organisation leads to: the narrowest choosable place of its roles; null when there is none but the whole territory. */
export function placeOfOrganisation(programme: Programme, id: string): PlaceId | null {
  const body = programme.organisations.find((each) => each.id === id);
  const places = (body?.roles ?? [])
    .flatMap((role) => role.places)
    .filter((place) => place !== programme.territory && isChoosable(programme, place));
  const size = (place: PlaceId) => placesWithin(programme, place).size;
  return places.toSorted((a, b) => size(a) - size(b))[0] ?? null;
}
