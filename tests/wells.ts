/**
 * The invented programme of the tests, Invented Wells, and what can be varied about it. The document beside this file is the ground that
 * all variations share; each of them adds one thing that it does not have. Nothing in any of them is true.
 */
import ground from './programmes/invented-wells/programme.json' with { type: 'json' };
import { parseProgramme } from '../src/formats/programme/programme-document';
import type { Programme } from '../src/model/programme';

export interface Variation {
  /** Other countries, by code; one alone is the territory by itself. They are known by their codes only, and have no outline of their own. */
  readonly countries?: readonly string[];
  /** More indicators: one that rises and falls short, one that has no year and no baseline, one that got worse. */
  readonly aims?: boolean;
  /** Towns in the first country with figures of their own: two with a target, two without. */
  readonly towns?: boolean;
  /** A case in two towns of the first country, which went to a fair on another continent. */
  readonly cases?: boolean;
  /** A country of which the report leaves the repairs blank in every year. */
  readonly blank?: string;
  /** So many more places in the first country, each with its repairs. */
  readonly places?: number;
  /** What the countries, the indicators and the territory are called, if names were chosen to do harm. */
  readonly oddNames?: boolean;
}

export interface Wells {
  readonly programme: Programme;
  /** As it would be served. */
  readonly file: string;
}

/** On both sides of the 180th meridian: the document is good, but the map cannot show them yet. */
export const acrossTheDateLine = ['FJ', 'WS', 'TO'];
/** A country of many islands, its neighbour of even more, and one of the mainland. */
export const islands = ['PH', 'ID', 'VN'];

type Point = readonly [lon: number, lat: number];
type Ground = typeof ground;
interface Place {
  readonly id: string;
  readonly name: Readonly<Record<string, string>>;
  readonly kind: string;
  readonly parent?: string;
  readonly members?: readonly string[];
  readonly geometry?: { readonly type: string; readonly coordinates: Point | number[] };
  readonly [more: string]: unknown;
}
type Measurement = Partial<Pick<Ground['measurements'][number], 'period'>> &
  Omit<Ground['measurements'][number], 'period'>;
/** What the variations add to or take away from. */
interface Draft {
  readonly programme: Ground['programme'];
  readonly organisations: Ground['organisations'];
  readonly places: readonly Place[];
  readonly units: readonly { id: string; one: object; other: object }[];
  readonly indicators: readonly { id: string; title: object; shortTitle: object; [more: string]: unknown }[];
  readonly measurements: readonly Measurement[];
  readonly milestones: readonly { readonly places: readonly string[]; readonly [more: string]: unknown }[];
  readonly caseStudies?: readonly object[];
  readonly notes: readonly object[];
}

const page = (locator: string) => [{ source: 'report', locator }];
const en = (text: string) => ({ en: text });
const inYear = (year: number) => ({ period: { start: `${year}-01`, end: `${year}-12` } });

/** Towns by country: the first stands for Kisumu of the ground. In no order, so that one can be seen. */
const townsOf: Readonly<Record<string, readonly (readonly [id: string, name: string, at: Point])[]>> = {
  KE: [
    ['kisumu', 'Kisumu', [34.7617, -0.1022]],
    ['thika', 'Thika', [37.07, -1.04]],
    ['nambu', 'Ñambu', [39.65, -0.45]],
    ['mombasa', 'Mombasa', [39.67, -4.04]],
  ],
  PH: [
    ['kisumu', 'Cebu', [123.9, 10.32]],
    ['mombasa', 'Davao', [125.6, 7.07]],
  ],
  FJ: [
    ['kisumu', 'Suva', [178.44, -18.14]],
    ['mombasa', 'Waiyevo', [-179.98, -16.79]],
  ],
};

const withCountries =
  (codes: readonly string[]) =>
  (draft: Draft): Draft => {
    const isOne = codes.length === 1;
    const old = ['ke', 'ug', 'tz'];
    const ids = codes.map((code) => code.toLowerCase());
    const [first = ''] = ids;
    /** What stands where the old id stood; nothing where there are fewer countries than before. */
    const now = (id: string): readonly string[] => {
      if (id === 'lakes') return [isOne ? first : id];
      return old.includes(id) ? ids.slice(old.indexOf(id)).slice(0, 1) : [id];
    };
    const names = new Intl.DisplayNames(['en'], { type: 'region' });
    const [kisumu] = townsOf[codes[0] ?? ''] ?? [];
    if (!kisumu) throw new Error(`no towns of ${codes[0]}`);
    return {
      ...draft,
      programme: { ...draft.programme, territory: isOne ? first : 'lakes' },
      organisations: draft.organisations.map((each) => ({
        ...each,
        roles: each.roles.map((role) => ({ ...role, places: role.places.flatMap(now) })),
      })),
      places: [
        ...(isOne ? [] : draft.places.filter(({ id }) => id === 'lakes')).map((each) => ({
          ...each,
          members: ids,
        })),
        ...codes.map((code, at) => ({
          id: ids[at] ?? '',
          name: en(names.of(code) ?? code),
          kind: 'country',
          codes: [{ scheme: 'iso3166-1', code }],
          sources: page('p. 9'),
        })),
        ...draft.places
          .filter(({ id }) => id === 'kisumu')
          .map((each) => ({
            ...each,
            name: en(kisumu[1]),
            parent: first,
            geometry: { type: 'Point', coordinates: kisumu[2] },
          })),
        ...draft.places.filter(({ id }) => id === 'addis-ababa'),
      ],
      // Of one country alone, its own figures are those of the whole.
      measurements: draft.measurements
        .filter(({ territory }) => !isOne || territory !== 'lakes')
        .flatMap((each) => now(each.territory).map((territory) => ({ ...each, territory }))),
      milestones: draft.milestones
        .map((each) => ({ ...each, places: each.places.flatMap(now) }))
        .filter(({ places }) => places.length > 0),
      // They speak of places and figures that are no more.
      notes: [],
    };
  };

const firstCountry = (draft: Draft) => draft.places.find(({ kind }) => kind === 'country')!;
const townsIn = (draft: Draft) => townsOf[firstCountry(draft).id.toUpperCase()] ?? [];

/** With the towns that the ground has not. */
function townsAdded(draft: Draft): readonly Place[] {
  const parent = firstCountry(draft).id;
  const known = new Set(draft.places.map(({ id }) => id));
  const more = townsIn(draft)
    .filter(([id]) => !known.has(id))
    .map(([id, name, at]) => ({
      id,
      name: en(name),
      kind: 'populated',
      parent,
      geometry: { type: 'Point', coordinates: at },
      sources: page('p. 17'),
    }));
  return [...draft.places, ...more];
}

/** The crews worked there: on a map only stands where somebody did something, or of what is told. */
const crewsIn = (draft: Draft, places: readonly string[]): Draft['organisations'] =>
  draft.organisations.map((each) =>
    each.id === 'invented-crews'
      ? { ...each, roles: each.roles.map((role) => ({ ...role, places: [...role.places, ...places] })) }
      : each,
  );

const withAims = (draft: Draft): Draft => {
  const indicator = (id: string, title: string, unit: string, direction: string) => ({
    id,
    title: en(title),
    shortTitle: en(title),
    definition: en('Invented, like all figures here.'),
    claim: en(`${title}: {${id}.actual}`),
    unit,
    direction,
    aggregatable: true,
    sources: page('p. 21'),
  });
  const lines: readonly (readonly [of: string, kind: string, year: number | null, value: number])[] = [
    ['homes', 'baseline', 2019, 120],
    ['homes', 'target', 2020, 200],
    ['homes', 'target', 2021, 300],
    ['homes', 'target', 2022, 400],
    ['homes', 'target', 2024, 500],
    ['homes', 'actual', 2020, 210],
    ['homes', 'actual', 2021, 280],
    ['homes', 'actual', 2022, 350],
    ['leaks', 'target', null, 10],
    ['leaks', 'actual', null, 12],
    ['complaints', 'baseline', null, 40],
    ['complaints', 'target', null, 20],
    ['complaints', 'actual', null, 50],
  ];
  const { territory } = draft.programme;
  return {
    ...draft,
    units: [
      ...draft.units,
      { id: 'home', one: en('home'), other: en('homes') },
      { id: 'reported', one: en('report'), other: en('reports') },
    ],
    indicators: [
      ...draft.indicators,
      indicator('homes', 'Homes connected', 'home', 'increase'),
      indicator('leaks', 'Leaks not repaired', 'reported', 'decrease'),
      indicator('complaints', 'Complaints', 'reported', 'decrease'),
    ],
    measurements: [
      ...draft.measurements,
      ...lines.map(([of, kind, year, value]) => ({
        id: `${of}-${kind}-${year ?? 'undated'}`,
        indicator: of,
        kind,
        value,
        territory,
        ...(year === null ? {} : inYear(year)),
        sources: page('p. 21'),
      })),
    ],
  };
};

/** Repairs of the last two years add up to those of Kenya. Of the samples, two towns have a target, for the last year alone. */
const townFigures: readonly (readonly [
  of: string,
  town: string,
  kind: string,
  year: number,
  value: number,
])[] = [
  ['points-repaired', 'kisumu', 'actual', 2022, 60],
  ['points-repaired', 'thika', 'actual', 2022, 27],
  ['points-repaired', 'nambu', 'actual', 2022, 30],
  ['points-repaired', 'mombasa', 'actual', 2022, 48],
  ['points-repaired', 'kisumu', 'actual', 2023, 54],
  ['points-repaired', 'thika', 'actual', 2023, 25],
  ['points-repaired', 'nambu', 'actual', 2023, 12],
  ['points-repaired', 'mombasa', 'actual', 2023, 40],
  ['contaminated-samples', 'kisumu', 'actual', 2022, 20.5],
  ['contaminated-samples', 'kisumu', 'target', 2023, 18],
  ['contaminated-samples', 'kisumu', 'actual', 2023, 14.2],
  ['contaminated-samples', 'mombasa', 'target', 2023, 18],
  ['contaminated-samples', 'mombasa', 'actual', 2023, 19.6],
  ['contaminated-samples', 'thika', 'actual', 2023, 16.8],
  ['contaminated-samples', 'nambu', 'actual', 2023, 21],
];

const withTowns = (draft: Draft): Draft => ({
  ...draft,
  organisations: crewsIn(
    draft,
    townsIn(draft).map(([id]) => id),
  ),
  places: townsAdded(draft),
  measurements: [
    ...draft.measurements,
    ...townFigures
      .filter(([, town]) => townsIn(draft).some(([id]) => id === town))
      .map(([indicator, territory, kind, year, value]) => ({
        id: `${indicator}-${territory}-${year}-${kind}`,
        indicator,
        kind,
        value,
        territory,
        ...inYear(year),
        sources: page('p. 21'),
      })),
  ],
});

const withCases = (draft: Draft): Draft => ({
  ...draft,
  places: [
    ...townsAdded(draft),
    {
      id: 'hamburg',
      name: en('Hamburg'),
      kind: 'populated',
      geometry: { type: 'Point', coordinates: [9.99, 53.55] },
      sources: page('p. 21'),
    },
  ],
  milestones: [
    ...draft.milestones,
    {
      id: 'spare-parts-fair',
      title: en('Spare parts fair (invented)'),
      kind: 'fair',
      date: '2023',
      places: ['hamburg'],
      sources: page('p. 21'),
    },
  ],
  caseStudies: [
    {
      id: 'menders',
      title: en('The menders (invented)'),
      claim: en('They went abroad'),
      places: townsIn(draft)
        .slice(0, 2)
        .map(([id]) => id),
      milestones: ['spare-parts-fair'],
      steps: [{ kind: 'result', text: en('They sold at the fair.'), sources: page('p. 21') }],
      sources: page('p. 21'),
    },
  ],
});

const withBlank =
  (country: string) =>
  (draft: Draft): Draft => ({
    ...draft,
    measurements: draft.measurements.map((each) =>
      each.territory === country && each.indicator === 'points-repaired' ? { ...each, value: null } : each,
    ),
  });

/** In rows around the first town, each a few kilometres from the next. */
const withPlaces =
  (count: number) =>
  (draft: Draft): Draft => {
    const { id: parent } = firstCountry(draft);
    const [, , [lon, lat]] = townsIn(draft)[0]!;
    const wells = Array.from({ length: count }, (_, at) => ({
      id: `well-${at + 1}`,
      name: en(`Well ${at + 1}`),
      kind: 'populated',
      parent,
      geometry: {
        type: 'Point',
        coordinates: [lon + 0.1 + (at % 25) * 0.08, lat + Math.floor(at / 25) * 0.05],
      },
      sources: page('p. 17'),
    }));
    return {
      ...draft,
      organisations: crewsIn(
        draft,
        wells.map(({ id }) => id),
      ),
      places: [...draft.places, ...wells],
      measurements: [
        ...draft.measurements,
        ...wells.map(({ id }, at) => ({
          id: `repairs-${id}`,
          indicator: 'points-repaired',
          kind: 'actual',
          value: 1 + (at % 7),
          territory: id,
          ...inYear(2023),
          sources: page('p. 21'),
        })),
      ],
    };
  };

/** Markup, a word without end, letters from right to left, and what a program may take for no name at all. */
export const oddNames = {
  lakes: '<img src=x onerror=alert(1)>',
  ke: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
  ug: 'اتحاد البحيرات',
  tz: 'undefined & "null" </script>',
} as const;

const withOddNames = (draft: Draft): Draft => ({
  ...draft,
  places: draft.places.map((each) =>
    Object.hasOwn(oddNames, each.id)
      ? { ...each, name: en(oddNames[each.id as keyof typeof oddNames]) }
      : each,
  ),
  indicators: draft.indicators.map((each, at) =>
    at === 0
      ? {
          ...each,
          title: en(`<b>bold</b> ${'many words '.repeat(12)}`),
          shortTitle: en('W'.repeat(28)),
        }
      : each,
  ),
});

/** The programme with these variations, as the app reads it and as it would be served. It passes the door without a word, or this throws. */
export function wells(variation: Variation = {}): Wells {
  const { countries, aims, towns, cases, blank, places, oddNames: odd } = variation;
  const steps = [
    countries && withCountries(countries),
    aims && withAims,
    towns && withTowns,
    cases && withCases,
    blank !== undefined && withBlank(blank),
    places !== undefined && withPlaces(places),
    odd && withOddNames,
  ].filter((step) => typeof step === 'function');
  let draft: Draft = ground;
  for (const step of steps) draft = step(draft);
  const file = JSON.stringify(draft);
  const { programme, reports } = parseProgramme(file);
  if (!programme || reports.length > 0) throw new Error(JSON.stringify(reports, null, 2));
  return { programme, file };
}
