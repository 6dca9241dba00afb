import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type {
  GeometryCollection,
  MultiPolygon as ArcMultiPolygon,
  Polygon as ArcPolygon,
  Topology,
} from 'topojson-specification';
import { describe, expect, test } from 'vitest';

interface ShapeProperties {
  readonly name: string;
  readonly parent?: string;
  readonly bbox: readonly [west: number, south: number, east: number, north: number];
  readonly label: readonly [lon: number, lat: number];
}
type BaseMap = Topology<Record<'countries' | 'regions', GeometryCollection<ShapeProperties>>>;
type Shape = Feature<Polygon | MultiPolygon, ShapeProperties>;

const file = readFileSync(new URL('../../public/programmes/al-invest-iv/map.json', import.meta.url));
const map = JSON.parse(file.toString('utf8')) as BaseMap;
const countries = shapesOf('countries');
const regions = shapesOf('regions');

const PROGRAMME = ['PE', 'BO', 'CO', 'EC'];
const CONTEXT = 'AR BR CL CR GF GT GY HN NI PA PY SR SV TT UY VE'.split(' ');
const REGIONS = (
  'AMA ANC APU ARE AYA CAJ CAL CUS HUC HUV ICA JUN LAL ' +
  'LAM LIM LMA LOR MDD MOQ PAS PIU PUN SAM TAC TUM UCA'
)
  .split(' ')
  .map((code) => `PE-${code}`);

function shapesOf(collection: 'countries' | 'regions'): Shape[] {
  return feature(map, map.objects[collection]).features as Shape[];
}

function shape(id: string): Shape {
  const found = [...countries, ...regions].find((candidate) => candidate.id === id);
  if (!found) throw new Error(`No shape ${id}`);
  return found;
}

function polygonsOf({ geometry }: Shape): Position[][][] {
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [geometry.coordinates];
}

function area(ring: Position[]): number {
  const twice = ring.slice(1).reduce((sum, [x, y], i) => sum + ring[i]![0]! * y! - x! * ring[i]![1]!, 0);
  return Math.abs(twice / 2);
}

function totalArea(of: Shape): number {
  return polygonsOf(of)
    .flat()
    .reduce((sum, ring) => sum + area(ring), 0);
}

function largestRing(of: Shape): Position[] {
  return polygonsOf(of)
    .map(([outer]) => outer!)
    .reduce((a, b) => (area(b) > area(a) ? b : a));
}

function contains(ring: Position[], [x, y]: readonly [number, number]): boolean {
  return ring.slice(1).reduce((inside, [bx, by], i) => {
    const [ax, ay] = ring[i] as [number, number];
    const crosses = ay > y !== by! > y && x < ((bx! - ax) * (y - ay)) / (by! - ay) + ax;
    return crosses ? !inside : inside;
  }, false);
}

/** Indices of the arcs a shape's outline is made of, whichever way round it takes them. */
function arcsOf(id: string): Set<number> {
  const all = [...map.objects.countries.geometries, ...map.objects.regions.geometries];
  const geometry = all.find((candidate) => candidate.id === id) as ArcPolygon | ArcMultiPolygon;
  return new Set((geometry.arcs as number[][][]).flat(2).map((arc) => (arc < 0 ? ~arc : arc)));
}

function sharedArcs(a: string, b: string): number {
  const ofB = arcsOf(b);
  return [...arcsOf(a)].filter((arc) => ofB.has(arc)).length;
}

describe('what is on the map', () => {
  test('every country and every region once', () => {
    expect(countries.map(({ id }) => id).toSorted()).toEqual([...PROGRAMME, ...CONTEXT].toSorted());
    expect(regions.map(({ id }) => id).toSorted()).toEqual(REGIONS);
  });

  test('names keep their accents, and regions know their country', () => {
    const names = ['PE', 'PE-ANC', 'PE-HUC', 'PE-JUN', 'PE-SAM'].map((id) => shape(id).properties.name);
    expect(names).toEqual(['Perú', 'Áncash', 'Huánuco', 'Junín', 'San Martín']);
    expect(new Set(regions.map(({ properties }) => properties.parent))).toEqual(new Set(['PE']));
  });

  test('metropolitan Lima is not the Lima department, which surrounds it', () => {
    const plazaMayor = [-77.0308, -12.0458] as const;
    expect(contains(largestRing(shape('PE-LMA')), plazaMayor)).toBe(true);
    expect(contains(largestRing(shape('PE-LIM')), plazaMayor)).toBe(false);
    expect(totalArea(shape('PE-LMA'))).toBeLessThan(totalArea(shape('PE-LIM')) / 5);
    expect(sharedArcs('PE-LMA', 'PE-LIM')).toBeGreaterThan(0);
  });

  test.each([
    ['PE-LIM', 'Barranca', [-77.76667, -10.75]],
    ['PE-JUN', 'La Merced', [-75.33505, -11.06146]],
    ['PE-JUN', 'Huancayo', [-75.21027, -12.06866]],
    ['PE-ANC', 'Huaraz', [-77.52869, -9.52614]],
  ] as const)('%s contains the marker of %s', (id, _capital, point) => {
    expect(contains(largestRing(shape(id)), point)).toBe(true);
  });
});

describe.each([...countries, ...regions].map((of) => [of.id, of] as const))('%s', (_id, of) => {
  test('its rings are closed, finite, in range and enclose something', () => {
    for (const ring of polygonsOf(of).flat()) {
      expect(ring.length).toBeGreaterThanOrEqual(4);
      expect(ring.at(-1)).toEqual(ring[0]);
      expect(area(ring)).toBeGreaterThan(0);
      for (const [lon, lat] of ring) {
        expect(lon! >= -95 && lon! <= -30 && lat! >= -60 && lat! <= 20).toBe(true);
      }
    }
  });

  test('its bounds are those of its largest polygon', () => {
    const ring = largestRing(of);
    const lons = ring.map(([lon]) => lon!);
    const lats = ring.map(([, lat]) => lat!);
    const measured = [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
    of.properties.bbox.forEach((edge, i) => expect(Math.abs(edge - measured[i]!)).toBeLessThan(0.001));
  });

  test('its label lies inside it', () => {
    expect(contains(largestRing(of), of.properties.label)).toBe(true);
  });
});

describe('neighbours', () => {
  test.each([
    'PE-PIU PE-LAM',
    'PE-CAJ PE-LAM',
    'PE-CUS PE-PUN',
    'PE-ANC PE-HUC',
    'PE-JUN PE-LIM',
    'PE-LMA PE-CAL',
    'PE-PUN BO',
    'PE-PIU EC',
    'PE EC',
    'PE CO',
    'PE BO',
    'PE BR',
    'PE CL',
    'CO PA',
    'GF BR',
  ])('%s share their border line', (pair) => {
    const [a, b] = pair.split(' ') as [string, string];
    expect(sharedArcs(a, b)).toBeGreaterThan(0);
  });

  test('each line belongs to one region at the coast or abroad, to two inside the country', () => {
    const users = new Map<number, number>();
    for (const id of REGIONS) for (const arc of arcsOf(id)) users.set(arc, (users.get(arc) ?? 0) + 1);
    const outline = arcsOf('PE');
    for (const [arc, count] of users) expect(count).toBe(outline.has(arc) ? 1 : 2);
    for (const arc of outline) expect(users.has(arc)).toBe(true);
  });

  test('the regions fill Peru, neither more nor less', () => {
    const sum = regions.reduce((total, region) => total + totalArea(region), 0);
    expect(sum).toBeCloseTo(totalArea(shape('PE')), 6);
  });

  test('no line is left that no shape uses', () => {
    const used = new Set([...countries, ...regions].flatMap(({ id }) => [...arcsOf(String(id))]));
    expect(used.size).toBe(map.arcs.length);
  });
});

test('it weighs at most 48 kB over the wire', () => {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  expect(brotliCompressSync(file, { params }).length).toBeLessThanOrEqual(48_000);
});
