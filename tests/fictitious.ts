/** A made-up programme in another part of the world, without a map of its own: nothing in it is true. */

type Text = Readonly<Record<'es' | 'en', string>>;
const both = (text: string): Text => ({ es: text, en: text });
const sources = [{ source: 'report', locator: '1' }];

interface Town {
  readonly name: string;
  readonly at: readonly [lon: number, lat: number];
}

export interface Made {
  /** Codes of the countries. */
  readonly countries: readonly string[];
  /** Towns of the first country, where something was done. */
  readonly towns: readonly Town[];
  /** A town far away, where a fair was held. */
  readonly fair: Town;
}

export const eastAfrica: Made = {
  countries: ['KE', 'TZ', 'UG', 'RW'],
  towns: [
    { name: 'Nakuru', at: [36.07, -0.3] },
    { name: 'Mombasa', at: [39.67, -4.04] },
    { name: 'Kisumu', at: [34.76, -0.1] },
    { name: 'Garissa', at: [39.65, -0.45] },
  ],
  fair: { name: 'Hamburg', at: [9.99, 53.55] },
};

/** One country alone. */
export const kenya: Made = { ...eastAfrica, countries: ['KE'] };

export const islands: Made = {
  countries: ['PH', 'ID', 'VN'],
  towns: [
    { name: 'Cebu', at: [123.9, 10.32] },
    { name: 'Davao', at: [125.6, 7.07] },
  ],
  fair: { name: 'Osaka', at: [135.5, 34.69] },
};

const years = ['2021', '2022'] as const;

/** How many were trained, and what share of them stayed: by country, in the first country by town, in two years. */
export function fictitious({ countries, towns, fair }: Made): unknown {
  const isOne = countries.length === 1;
  const first = countries[0]!;
  const id = (name: string) => name.toLowerCase();
  const territory = isOne ? id(first) : 'region';
  const country = (code: string) => ({
    id: id(code),
    name: both(new Intl.DisplayNames(['en'], { type: 'region' }).of(code) ?? code),
    kind: 'country',
    codes: [{ scheme: 'iso3166-1', code }],
  });
  const town = ({ name, at }: Town, parent?: string) => ({
    id: id(name),
    name: both(name),
    kind: 'populated',
    ...(parent === undefined ? {} : { parent }),
    geometry: { type: 'Point', coordinates: at },
  });
  const parts = [...(isOne ? [] : countries.map(id)), ...towns.map(({ name }) => id(name))];
  const indicator = (name: string, unit: string, aggregatable: boolean) => ({
    id: name,
    title: both(`People: ${name}`),
    shortTitle: both(name),
    definition: both(`People that were ${name}.`),
    claim: both(`{${name}.actual} were ${name}`),
    unit,
    aggregatable,
    sources,
  });
  const measured = (name: string, value: (index: number, year: number) => number | null) =>
    [territory, ...parts].flatMap((place, index) =>
      years.map((year, at) => ({
        id: `${name}-${place}-${year}`,
        indicator: name,
        kind: 'actual',
        value: value(index, at),
        territory: place,
        period: { start: year, end: year },
        sources,
      })),
    );
  return {
    format: 'programme-results',
    formatVersion: '1.0',
    programme: {
      id: 'made-up',
      title: both('A made-up programme'),
      acronym: 'MADE-UP',
      description: both('It never was.'),
      defaultLang: 'es',
      territory,
      sources,
    },
    organisations: [
      {
        id: 'body',
        name: both('A body'),
        roles: [{ role: 'implementing', places: towns.map(({ name }) => id(name)) }],
        sources,
      },
    ],
    places: [
      ...(isOne
        ? []
        : [{ id: 'region', name: both('The region'), kind: 'group', members: countries.map(id) }]),
      ...countries.map(country),
      ...towns.map((each) => town(each, id(first))),
      town(fair),
    ],
    units: [
      { id: 'person', one: both('person'), other: both('people') },
      { id: 'percent', one: both('percent'), other: both('percent') },
    ],
    indicators: [indicator('trained', 'person', true), indicator('stayed', 'percent', false)],
    measurements: [
      ...measured('trained', (index, year) =>
        index === 2 ? null : Math.round(48_000 / (index * 2 + 1)) + year * 500,
      ),
      ...measured('stayed', (index, year) => 34 + ((index * 17) % 40) + year * 3),
    ],
    caseStudies: [
      {
        id: 'weavers',
        title: both('The weavers'),
        claim: both('They went abroad'),
        places: towns.slice(0, 2).map(({ name }) => id(name)),
        milestones: ['fair'],
        steps: [{ kind: 'result', text: both('They sold at the fair.'), sources }],
        sources,
      },
    ],
    milestones: [
      {
        id: 'fair',
        title: both('Weaving Fair'),
        kind: 'fair',
        date: '2022',
        places: [id(fair.name)],
        sources,
      },
    ],
    sources: [
      {
        id: 'report',
        title: both('A made-up report'),
        note: both('It was never written.'),
        parts: [{ locator: '1', gist: both('All of it.') }],
      },
    ],
  };
}
