/**
 * A made-up programme that has what the built-in one has not: years, baselines, figures place by place, something that ought to fall,
 * and something that got worse. Its numbers are nobody's.
 */
import { parseProgramme } from '../src/formats/programme-document';
import type { Programme } from '../src/model/programme';

const text = (es: string, en: string) => ({ es, en });
const cite = [{ source: 'report', locator: '1' }];

type Kind = 'baseline' | 'target' | 'actual';
type Line = readonly [indicator: string, territory: string, kind: Kind, year: number | null, value: number];

const lines: readonly Line[] = [
  // Falls, year by year: missed, then met, then more than met.
  ['losses', 'aralia', 'baseline', 2013, 50],
  ['losses', 'aralia', 'target', 2014, 45],
  ['losses', 'aralia', 'target', 2015, 38],
  ['losses', 'aralia', 'target', 2016, 30],
  ['losses', 'aralia', 'actual', 2014, 46],
  ['losses', 'aralia', 'actual', 2015, 37],
  ['losses', 'aralia', 'actual', 2016, 26],
  ['losses', 'upper', 'baseline', 2013, 60],
  ['losses', 'upper', 'target', 2016, 40],
  ['losses', 'upper', 'actual', 2015, 55],
  ['losses', 'upper', 'actual', 2016, 36],
  ['losses', 'middle', 'baseline', 2013, 48],
  ['losses', 'middle', 'target', 2016, 28],
  ['losses', 'middle', 'actual', 2016, 33],
  ['losses', 'lower', 'actual', 2016, 9],
  // Rises, and falls short.
  ['homes', 'aralia', 'baseline', 2013, 120],
  ['homes', 'aralia', 'target', 2014, 200],
  ['homes', 'aralia', 'target', 2015, 300],
  ['homes', 'aralia', 'target', 2016, 400],
  ['homes', 'aralia', 'target', 2018, 500],
  ['homes', 'aralia', 'actual', 2014, 210],
  ['homes', 'aralia', 'actual', 2015, 280],
  ['homes', 'aralia', 'actual', 2016, 350],
  // A count without a target.
  ['workshops', 'aralia', 'actual', 2014, 4],
  ['workshops', 'aralia', 'actual', 2015, 12],
  ['workshops', 'aralia', 'actual', 2016, 9],
  ['workshops', 'upper', 'actual', 2016, 2],
  ['workshops', 'middle', 'actual', 2016, 3],
  ['workshops', 'lower', 'actual', 2016, 4],
  // Ought to fall: from nowhere, and up instead.
  ['leaks', 'aralia', 'target', null, 10],
  ['leaks', 'aralia', 'actual', null, 12],
  ['complaints', 'aralia', 'baseline', null, 40],
  ['complaints', 'aralia', 'target', null, 20],
  ['complaints', 'aralia', 'actual', null, 50],
];

const indicator = (
  id: string,
  title: readonly [string, string],
  unit: string,
  direction: 'increase' | 'decrease' | null,
) => ({
  id,
  title: text(...title),
  shortTitle: text(...title),
  definition: text('Una cifra inventada para las pruebas.', 'A figure made up for tests.'),
  claim: text(`${title[0]}: {${id}.actual}`, `${title[1]}: {${id}.actual}`),
  unit,
  direction,
  aggregatable: true,
  sources: cite,
});

const place = (id: string, name: string, kind: 'country' | 'adm1', parent?: string) => ({
  id,
  name: text(name, name),
  kind,
  ...(parent === undefined ? {} : { parent }),
  sources: cite,
});

/** As a document, ready to be served or parsed. */
export const fictionFile = JSON.stringify({
  format: 'programme-results',
  formatVersion: '1.0',
  programme: {
    id: 'water',
    title: text('Agua para Aralia', 'Water for Aralia'),
    acronym: 'Agua',
    description: text('Un programa inventado.', 'A made-up programme.'),
    defaultLang: 'es',
    dates: { actualStart: '2013', actualEnd: '2016' },
    territory: 'aralia',
    sources: cite,
  },
  organisations: [
    {
      id: 'utility',
      name: text('Empresa de Aguas', 'Water Utility'),
      roles: [{ role: 'implementing', places: ['aralia', 'upper', 'middle', 'lower'] }],
      sources: cite,
    },
  ],
  places: [
    place('aralia', 'Aralia', 'country'),
    place('upper', 'Valle Alto', 'adm1', 'aralia'),
    place('middle', 'Ñandú', 'adm1', 'aralia'),
    place('lower', 'Boca del Río', 'adm1', 'aralia'),
  ],
  units: [
    {
      id: 'lps',
      one: text('litro por segundo', 'litre a second'),
      other: text('litros por segundo', 'litres a second'),
    },
    { id: 'home', one: text('vivienda', 'home'), other: text('viviendas', 'homes') },
    { id: 'workshop', one: text('taller', 'workshop'), other: text('talleres', 'workshops') },
    { id: 'case', one: text('caso', 'case'), other: text('casos', 'cases') },
  ],
  products: [],
  indicators: [
    indicator('losses', ['Pérdidas de agua', 'Water lost'], 'lps', 'decrease'),
    indicator('homes', ['Viviendas conectadas', 'Homes connected'], 'home', 'increase'),
    indicator('workshops', ['Talleres dictados', 'Workshops held'], 'workshop', null),
    indicator('leaks', ['Fugas sin reparar', 'Leaks not repaired'], 'case', 'decrease'),
    indicator('complaints', ['Reclamos', 'Complaints'], 'case', 'decrease'),
  ],
  measurements: lines.map(([of, territory, kind, year, value], index) => ({
    id: `m${index}`,
    indicator: of,
    kind,
    value,
    territory,
    ...(year === null ? {} : { period: { start: `${year}-01`, end: `${year}-12` } }),
    sources: cite,
  })),
  sources: [
    {
      id: 'report',
      title: text('Informe inventado', 'Made-up report'),
      note: text('No existe.', 'It does not exist.'),
      parts: [{ locator: '1', gist: text('Todas las cifras.', 'All figures.') }],
    },
  ],
});

const reading = parseProgramme(fictionFile);
if (!reading.programme) throw new Error(JSON.stringify(reading.reports, null, 2));
export const fiction: Programme = reading.programme;
