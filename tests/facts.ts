/**
 * The facts of the source, by hand: every figure, year and relation with the paragraph that gives it. Nothing here is
 * made from the programme document; facts.test.ts holds the document against it, in both directions.
 */

/** The four countries together, for which five indicators (six figures) have a target. */
export const countries = ['bo', 'co', 'ec', 'pe'];

export const targetsAndAchieved = [
  { indicator: 'tools-available', unit: 'sme', target: 11_600, achieved: 23_810, paragraph: '2' },
  { indicator: 'internationalised', unit: 'sme', target: 2_950, achieved: 6_438, paragraph: '3' },
  { indicator: 'institutional', unit: 'sme', target: 5_200, achieved: 11_743, paragraph: '4' },
  { indicator: 'tools-applied', unit: 'sme', target: 2_200, achieved: 5_318, paragraph: '5' },
  { indicator: 'smes-in-nuclei', unit: 'sme', target: 4_000, achieved: 5_224, paragraph: '6' },
  { indicator: 'nuclei', unit: 'nucleus', target: 200, achieved: 324, paragraph: '6' },
];

/** What arithmetic makes of them, rounded as the page rounds: percentage of target one decimal, factor two. */
export const computed = [
  { indicator: 'tools-available', percent: '205.3', factor: '2.05', excess: 12_210 },
  { indicator: 'internationalised', percent: '218.2', factor: '2.18', excess: 3_488 },
  { indicator: 'institutional', percent: '225.8', factor: '2.26', excess: 6_543 },
  { indicator: 'tools-applied', percent: '241.7', factor: '2.42', excess: 3_118 },
  { indicator: 'smes-in-nuclei', percent: '130.6', factor: '1.31', excess: 1_224 },
  { indicator: 'nuclei', percent: '162.0', factor: '1.62', excess: 124 },
];

/** The one computed ratio that the project allows itself. */
export const smesPerNucleus = { planned: '20.0', achieved: '16.1', paragraph: '6' };

/** What the source itself says of achievement. All of it is worded as what exceeds the target. */
export const stated = [
  { percent: 205, about: ['tools-available'], paragraph: '2', disagreement: 'wording' },
  { percent: 218, about: ['internationalised'], paragraph: '3', disagreement: 'wording' },
  { percent: 226, about: ['institutional'], paragraph: '4', disagreement: 'wording' },
  { percent: 242, about: ['tools-applied'], paragraph: '5', disagreement: 'wording' },
  { percent: 132, about: ['smes-in-nuclei', 'nuclei'], paragraph: '6', disagreement: 'mismatch' },
];

/** The ten zones together; no target. The families are a lower bound per association, not a total. */
export const zoneFigures = [
  { indicator: 'zone-nuclei', unit: 'nucleus', achieved: 64, bound: null, total: true, paragraph: '9' },
  {
    indicator: 'zone-entrepreneurs',
    unit: 'entrepreneur',
    achieved: 3_700,
    bound: null,
    total: true,
    paragraph: '9',
  },
  {
    indicator: 'families-per-association',
    unit: 'family',
    achieved: 400,
    bound: '>',
    total: false,
    paragraph: '8',
  },
];

/** In the order of the source, Piura once. `department` is the one that the zone is or lies in. */
export const zones = [
  { zone: 'piura', is: 'department', department: 'PE-PIU', ubigeo: '20' },
  { zone: 'barranca', is: 'province', department: 'PE-LIM', ubigeo: '1502' },
  { zone: 'cajamarca', is: 'department', department: 'PE-CAJ', ubigeo: '06' },
  { zone: 'chanchamayo', is: 'province', department: 'PE-JUN', ubigeo: '1203' },
  { zone: 'cusco', is: 'department', department: 'PE-CUS', ubigeo: '08' },
  { zone: 'huancayo', is: 'province', department: 'PE-JUN', ubigeo: '1201' },
  { zone: 'huanuco', is: 'department', department: 'PE-HUC', ubigeo: '10' },
  { zone: 'huaraz', is: 'province', department: 'PE-ANC', ubigeo: '0201' },
  { zone: 'lambayeque', is: 'department', department: 'PE-LAM', ubigeo: '14' },
  { zone: 'puno', is: 'department', department: 'PE-PUN', ubigeo: '21' },
];
export const zonesParagraph = '8';

/** Who did what, and where. */
export const bodies = [
  { body: 'european-commission', role: 'cooperation', places: ['andean'], paragraph: '7' },
  { body: 'ccl', role: 'implementing', places: ['lima'], paragraph: '7' },
  { body: 'sni', role: 'implementing', places: ['lima'], paragraph: '7' },
  { body: 'perucamaras', role: 'implementing', places: ['ten-zones'], paragraph: '7' },
  { body: 'associated-chambers', role: 'implementing', places: ['ten-zones'], paragraph: '7' },
  { body: 'sierra-exportadora', role: 'ally', places: ['ten-zones'], paragraph: '9' },
  { body: 'promperu', role: 'ally', places: ['ten-zones'], paragraph: '9' },
  { body: 'ministry-of-production', role: 'ally', places: ['ten-zones'], paragraph: '9' },
  { body: 'technology-centres', role: 'ally', places: ['ten-zones'], paragraph: '9' },
];

/** `tells` are the kinds of steps that the source gives: only Huaraz has a "before". */
export const cases = [
  {
    case: 'lime-huaraz',
    places: ['huaraz'],
    products: ['lime'],
    fairs: [],
    tells: ['before', 'result', 'next'],
    paragraph: '13',
  },
  {
    case: 'textiles-puno',
    places: ['puno'],
    products: ['textiles'],
    fairs: ['intergift'],
    tells: ['result'],
    paragraph: '14',
  },
  {
    case: 'coffee-chanchamayo',
    places: ['chanchamayo'],
    products: ['coffee'],
    fairs: ['sial'],
    tells: ['result'],
    paragraph: '14',
  },
  {
    case: 'honey',
    places: ['lambayeque', 'chanchamayo'],
    products: ['bee-honey'],
    fairs: ['expoalimentaria'],
    tells: ['result'],
    paragraph: '14',
  },
  {
    case: 'cacao-piura',
    places: ['piura'],
    products: ['cacao'],
    fairs: [],
    tells: ['with', 'result', 'next'],
    paragraph: '15',
  },
];
/** What all cases have in common stands here. */
export const commonToCases = '12';
export const zonesWithoutCase = ['barranca', 'cajamarca', 'cusco', 'huancayo', 'huanuco'];

/** Null: the source gives no year, or no place. */
export const events = [
  { event: 'start', kind: 'phase', year: '2009', place: 'andean', paragraphs: ['1', '8'] },
  { event: 'intergift', kind: 'fair', year: '2010', place: 'madrid', paragraphs: ['14'] },
  { event: 'sial', kind: 'fair', year: '2012', place: 'france', paragraphs: ['14'] },
  { event: 'expoalimentaria', kind: 'fair', year: '2012', place: null, paragraphs: ['14'] },
  { event: 'end', kind: 'phase', year: '2013', place: 'andean', paragraphs: ['1'] },
  { event: 'closing-meeting', kind: 'meeting', year: null, place: 'santa-cruz', paragraphs: ['1', '6'] },
];
export const programmeYears = { start: '2009', end: '2013' };

/** Plain geography, not in the article: degrees north and east. */
export const points = {
  barranca: { north: -10.75, east: -77.76667 },
  chanchamayo: { north: -11.06146, east: -75.33505 },
  huancayo: { north: -12.06866, east: -75.21027 },
  huaraz: { north: -9.52614, east: -77.52869 },
  lima: { north: -12.05, east: -77.04 },
  madrid: { north: 40.42, east: -3.7 },
  france: { north: 46.6, east: 2.4 },
  'santa-cruz': { north: -17.79, east: -63.18 },
};

/** Names that the source gives without saying what they are: the document must say how it read them. */
export const readings = [
  'andean',
  'ten-zones',
  'piura',
  'cajamarca',
  'cusco',
  'huanuco',
  'lambayeque',
  'puno',
  'lima',
  'france',
  'santa-cruz',
];

/** Words that must be somewhere in the part that gives them, in both languages. */
export const namesInParts = [
  { name: 'CALPRISA', paragraph: '13' },
  { name: 'PERUCÁMARAS', paragraph: '7' },
  { name: 'Santa Cruz', paragraph: '1' },
  { name: 'Madrid', paragraph: '14' },
  { name: 'Piura', paragraph: '15' },
];
export const paragraphs = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13', '14', '15'];
