/**
 * What a document says, read from the file as it is written: small readers of the tests' own, so that what is expected of the app does
 * not go through the app's model. They know no more of the format than what follows.
 */
import type { Lang } from './driver';

type Text = Readonly<Record<string, string>>;

interface Place {
  readonly id: string;
  readonly name: Text;
  readonly kind: string;
  readonly parent?: string;
  readonly members?: readonly string[];
  readonly boundary?: string;
}

interface Measurement {
  readonly indicator: string;
  readonly kind: string;
  readonly value: number | null;
  readonly period?: { readonly end: string };
  readonly territory?: string;
}

export interface ProgrammeFile {
  readonly programme: {
    readonly id: string;
    readonly acronym: string;
    readonly title: Text;
    readonly defaultLang: Lang;
    readonly territory: string;
  };
  readonly places: readonly Place[];
  readonly organisations: readonly { readonly roles: readonly { readonly places?: readonly string[] }[] }[];
  readonly units: readonly { readonly id: string }[];
  readonly indicators: readonly {
    readonly id: string;
    readonly title: Text;
    readonly shortTitle: Text;
    readonly unit: string;
    readonly aggregatable: boolean;
  }[];
  readonly measurements: readonly Measurement[];
  readonly caseStudies?: readonly {
    readonly id: string;
    readonly title: Text;
    readonly places: readonly string[];
    readonly products?: readonly string[];
  }[];
  readonly milestones?: readonly {
    readonly id: string;
    readonly title: Text;
    readonly kind: string;
    readonly date?: string;
    readonly places?: readonly string[];
  }[];
}

export const inLang = (text: Text, lang: Lang): string => text[lang] ?? Object.values(text)[0] ?? '';

const placeOf = (doc: ProgrammeFile, id: string) => doc.places.find((place) => place.id === id);

export function nameOf(doc: ProgrammeFile, id: string, lang: Lang): string {
  return inLang(placeOf(doc, id)?.name ?? {}, lang);
}

/** Does one place lie in another: as its part, as a member, or as a part of one? */
export function liesIn(doc: ProgrammeFile, inner: string, outer: string): boolean {
  if (inner === outer) return true;
  const parent = placeOf(doc, inner)?.parent;
  const groups = doc.places.filter((place) => place.members?.includes(inner)).map(({ id }) => id);
  return [...(parent === undefined ? [] : [parent]), ...groups].some((above) => liesIn(doc, above, outer));
}

/** The places where the document names work. */
export function choosable(doc: ProgrammeFile): readonly string[] {
  const named = new Set([
    doc.programme.territory,
    ...doc.places.filter(({ kind }) => kind === 'group').map(({ id }) => id),
    ...doc.places.flatMap(({ members }) => members ?? []),
    ...(doc.caseStudies ?? []).flatMap(({ places }) => places),
    ...doc.organisations.flatMap(({ roles }) => roles.flatMap(({ places }) => places ?? [])),
  ]);
  return doc.places.map(({ id }) => id).filter((id) => named.has(id));
}

/** From the whole down to a place, by its parents; of these, those that can be chosen. */
export function wayTo(doc: ProgrammeFile, id: string): readonly string[] {
  const whole = doc.programme.territory;
  if (id === whole) return [whole];
  const up: string[] = [];
  for (let at = placeOf(doc, id)?.parent; at !== undefined; at = placeOf(doc, at)?.parent) up.unshift(at);
  return [whole, ...up.filter((each) => each !== whole && choosable(doc).includes(each)), id];
}

/** Where an indicator was measured. */
export function measuredIn(doc: ProgrammeFile, indicator: string): readonly string[] {
  const own = doc.measurements.filter((each) => each.indicator === indicator);
  return [...new Set(own.map(({ territory }) => territory ?? doc.programme.territory))];
}

/** The latest value of a kind in a territory; the values without a period are the only ones. */
export function latest(
  doc: ProgrammeFile,
  indicator: string,
  kind: 'baseline' | 'target' | 'actual',
  territory: string,
): number | null {
  const found = doc.measurements
    .filter((each) => each.indicator === indicator && each.kind === kind)
    .filter((each) => (each.territory ?? doc.programme.territory) === territory)
    .toSorted((a, b) => (a.period?.end ?? '').localeCompare(b.period?.end ?? ''));
  return found.at(-1)?.value ?? null;
}

/** The options of each filter that there is something to choose in. */
export function filters(doc: ProgrammeFile): Readonly<Record<string, readonly string[]>> {
  const countryOf = (id: string): readonly string[] => {
    const { kind, members, parent } = placeOf(doc, id) ?? {};
    if (kind === 'country') return [id];
    if (members?.length) {
      const all = [...new Set(members.flatMap(countryOf))];
      return all.length === 1 ? all : [];
    }
    return parent === undefined ? [] : countryOf(parent);
  };
  const actual = doc.measurements.filter(({ kind }) => kind === 'actual');
  const found = {
    unit: doc.indicators.map(({ unit }) => unit),
    product: (doc.caseStudies ?? []).flatMap(({ products }) => products ?? []),
    year: [
      ...(doc.milestones ?? []).flatMap(({ date }) => (date === undefined ? [] : date.slice(0, 4))),
      ...actual.flatMap(({ period }) => (period === undefined ? [] : period.end.slice(0, 4))),
    ],
    country: choosable(doc).flatMap(countryOf),
  };
  return Object.fromEntries(
    Object.entries(found)
      .map(([kind, values]) => [kind, [...new Set(values)].sort()] as const)
      .filter(([, values]) => values.length > 1)
      // Units of few indicators and countries of few places need no filter.
      .filter(([kind]) => kind !== 'unit' || doc.indicators.length > 12)
      .filter(([kind]) => kind !== 'country' || choosable(doc).length > 30),
  );
}
