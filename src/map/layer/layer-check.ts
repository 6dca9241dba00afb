/**
 * Validates map layers: a TopoJSON with the collections `countries` and `regions`. A number that is not finite, or is no longitude or
 * latitude, would make Leaflet throw and the whole map fail, so it is rejected here with what and where.
 */
import type { Feature, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { Text } from '../../model/programme';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';

export type LonLat = readonly [lon: number, lat: number];
export type Box = readonly [west: number, south: number, east: number, north: number];

export interface Outline {
  readonly id: string;
  /** Null when the layer gives none: a country is then called by its code, see outline-name.ts. */
  readonly name: string | null;
  /** The id of the country that a region belongs to. */
  readonly parent: string | null;
  /** Bounds of its largest polygon in degrees: far islands do not count. */
  readonly bbox: Box;
  /** A point well inside its largest polygon. */
  readonly label: LonLat;
  readonly geometry: Polygon | MultiPolygon;
}

/** The layer's own credits as plain text, for the legend. Null where it gives none. */
export interface Credits {
  /** Such as "1:10 000 000". */
  readonly scale: string | null;
  readonly sources: string | null;
  /** The legend's text for a place without an outline, and a note on the shapes; both by language. */
  readonly spot: Text | null;
  /** What a place of a group is called in the legend, such as "zone"; null = a place. */
  readonly zone: Text | null;
  readonly note: Text | null;
}

export interface MapLayer {
  readonly credits: Credits;
  readonly countries: readonly Outline[];
  readonly regions: readonly Outline[];
  /** The borders between regions. */
  readonly regionLines: MultiLineString;
  /** The coasts and borders of countries, filtered by the ids at their two sides (the same id twice at a coast). */
  countryLines(wanted: (one: string, other: string) => boolean): MultiLineString;
}

/** Why a layer cannot be used, and where: a URL, or a path inside of the document. */
export class LayerError extends Error {
  constructor(
    readonly what: 'unreachable' | 'syntax' | 'type' | 'number' | 'reference',
    readonly where: string,
    options?: ErrorOptions,
  ) {
    super(`map layer: ${what} at ${where}`, options);
    this.name = 'LayerError';
  }
}

type Shapes = GeometryCollection<Record<string, unknown>>;
type Checked = Topology<{ countries: Shapes; regions: Shapes }>;

/** Validates the TopoJSON document and converts it. Throws a LayerError at the first error. */
export function readLayer(json: unknown): MapLayer {
  const topology = checkTopology(json);
  const { countries, regions } = topology.objects;
  return {
    credits: creditsOf((json as Record<string, unknown>).credits ?? {}),
    countries: outlines(topology, countries, 'countries'),
    regions: outlines(topology, regions, 'regions'),
    regionLines: mesh(topology, regions as GeometryObject, (one, other) => one !== other),
    countryLines: (wanted) => {
      const isWanted = (one: GeometryObject, other: GeometryObject) =>
        wanted(String(one.id), String(other.id));
      const lines = mesh(topology, countries as GeometryObject, isWanted);
      return { ...lines, coordinates: lines.coordinates.flatMap(withoutCut) };
    },
  };
}

/** Splits a line and leaves out its segments along the 180th meridian, which are the edge of the projection and no coast. */
function withoutCut(line: Position[]): Position[][] {
  const isCut = (at: number) => [line[at], line[at + 1]].every((end) => Math.abs(end?.[0] ?? 0) > 179.99);
  const cuts = line.slice(1).flatMap((_, at) => (isCut(at) ? [at] : []));
  return [-1, ...cuts]
    .map((cut, i) => line.slice(cut + 1, (cuts[i] ?? line.length) + 1))
    .filter((part) => part.length > 1);
}

function checkTopology(json: unknown): Checked {
  const topology = record(json, 'the document');
  if (topology.type !== 'Topology') throw new LayerError('type', 'type');
  if (topology.transform !== undefined) {
    const transform = record(topology.transform, 'transform');
    numbers(transform.scale, 2, 'transform.scale');
    numbers(transform.translate, 2, 'transform.translate');
  }
  list(topology.arcs, 'arcs').forEach((arc, index) => {
    const points = list(arc, `arcs[${index}]`);
    if (points.length < 2) throw new LayerError('type', `arcs[${index}]`);
    for (const point of points) numbers(point, 2, `arcs[${index}]`);
  });
  const objects = record(topology.objects, 'objects');
  for (const name of ['countries', 'regions']) {
    const collection = record(objects[name], `objects.${name}`);
    list(collection.geometries, `objects.${name}.geometries`);
    if (collection.type !== 'GeometryCollection') throw new LayerError('type', `objects.${name}.type`);
  }
  return json as Checked;
}

function outlines(topology: Checked, collection: Shapes, name: string): readonly Outline[] {
  return collection.geometries.map((shape, index) => {
    const where = `objects.${name}.geometries[${index}]`;
    if (shape.type !== 'Polygon' && shape.type !== 'MultiPolygon')
      throw new LayerError('type', `${where}.type`);
    for (const arc of list(shape.arcs, `${where}.arcs`).flat(3)) {
      const at = Number.isInteger(arc) ? (Number(arc) < 0 ? ~Number(arc) : Number(arc)) : -1;
      if (!(at >= 0 && at < topology.arcs.length)) throw new LayerError('reference', `${where}.arcs`);
    }
    const properties = record(shape.properties, `${where}.properties`);
    if (typeof shape.id !== 'string') throw new LayerError('type', `${where}.id`);
    const [west, south, east, north] = numbers(properties.bbox, 4, `${where}.properties.bbox`);
    const { geometry } = feature(topology, shape) as Feature<Polygon | MultiPolygon>;
    for (const point of pointsOf(geometry)) position(point, where);
    return {
      id: shape.id,
      name: text(properties.name, `${where}.properties.name`),
      parent: typeof properties.parent === 'string' ? properties.parent : null,
      bbox: [
        ...position([west, south], `${where}.bbox`),
        ...position([east, north], `${where}.bbox`),
      ] as const,
      label: position(properties.label, `${where}.properties.label`),
      geometry,
    };
  });
}

function creditsOf(value: unknown): Credits {
  const { scale, sources, spot, zone, note } = record(value, 'credits');
  return {
    scale: text(scale, 'credits.scale'),
    sources: text(sources, 'credits.sources'),
    spot: texts(spot, 'credits.spot'),
    zone: texts(zone, 'credits.zone'),
    note: texts(note, 'credits.note'),
  };
}

/** A text by language; null when there is none. */
function texts(value: unknown, where: string): Text | null {
  if (value == null) return null;
  const found = Object.entries(record(value, where));
  return Object.fromEntries(found.map(([lang, each]) => [lang, text(each, `${where}.${lang}`) ?? '']));
}

/** Longest accepted name or credit, in characters. */
const LONGEST = 300;

function text(value: unknown, where: string): string | null {
  if (value == null) return null;
  if (typeof value !== 'string' || value.length > LONGEST) throw new LayerError('type', where);
  return value;
}

function pointsOf(geometry: Polygon | MultiPolygon): readonly unknown[] {
  return geometry.type === 'Polygon' ? geometry.coordinates.flat() : geometry.coordinates.flat(2);
}

/** The value as longitude and latitude in degrees. Throws a LayerError when it is none. */
export function position(value: unknown, where: string): LonLat {
  const [lon = NaN, lat = NaN] = numbers(value, 2, where);
  if (Math.abs(lon) > 180 || Math.abs(lat) > 90) throw new LayerError('number', where);
  return [lon, lat];
}

function numbers(value: unknown, count: number, where: string): readonly number[] {
  const found = list(value, where);
  if (found.length < count) throw new LayerError('type', where);
  if (!found.every(Number.isFinite)) throw new LayerError('number', where);
  return found as number[];
}

function list(value: unknown, where: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new LayerError('type', where);
  return value as unknown[];
}

function record(value: unknown, where: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) throw new LayerError('type', where);
  return value as Record<string, unknown>;
}
