/** What the app is made of, and under which licences. All are proper names, the same in every language, and so not messages. */

export interface Licensed {
  readonly names: readonly string[];
  /** null: in the public domain. */
  readonly licence: string | null;
  readonly address?: string;
  /** Its licence puts conditions on use, which the dialog points out. */
  readonly hasConditions?: true;
}

export const mapData: readonly Licensed[] = [
  { names: ['Natural Earth 1:10m'], licence: null, address: 'https://www.naturalearthdata.com/' },
  { names: ['GeoNames'], licence: 'CC BY 4.0', address: 'https://www.geonames.org/' },
];

export const fonts: readonly Licensed[] = [
  { names: ['Source Serif 4', 'Inter'], licence: 'SIL Open Font License 1.1' },
];

export const libraries: readonly Licensed[] = [
  { names: ['Saldo'], licence: 'MIT' },
  { names: ['React', 'Recharts', 'Zustand', 'zod', 'MiniSearch', 'uqr'], licence: 'MIT' },
  { names: ['idb-keyval'], licence: 'Apache-2.0' },
  { names: ['Leaflet'], licence: 'BSD-2-Clause' },
  { names: ['topojson-client'], licence: 'ISC' },
  {
    names: ['react-leaflet'],
    licence: 'Hippocratic License 2.1',
    address: 'https://firstdonoharm.dev/version/2/1/license/',
    hasConditions: true,
  },
];
