/** What the map draws of a programme: which outline is a country of it, which a zone, which only surrounds one. Pure. */
import type { MultiLineString } from 'geojson';
import type { PlaceId, Programme } from '../model/programme';
import { isChoosable, placeById } from '../model/territory';
import { position, type LonLat, type MapLayer, type Outline } from './layer-check';
import { around, insideRing, toPlane, type Point } from './plane';

/**
 * context: no part of the programme; member: one of its countries; zone: a choosable place of a group; site: another choosable
 * place; holder: surrounds places that have no outline of their own; region: the rest of a member.
 */
export type OutlineKind = 'context' | 'member' | 'zone' | 'site' | 'holder' | 'region';

export interface Drawn {
  readonly outline: Outline;
  readonly kind: OutlineKind;
  /** The place that can be chosen by it. */
  readonly place: PlaceId | null;
  /** The member that it lies in. */
  readonly country: PlaceId | null;
  /** Its largest polygon on the plane. */
  readonly ring: readonly Point[];
  /** Points on the plane where its label could sit, best first. */
  readonly seats: readonly Point[];
}

/** A place without an outline: shown at its point. */
export interface Spot {
  readonly place: PlaceId;
  readonly at: LonLat;
  readonly holder: Drawn | null;
}

export interface Scene {
  readonly outlines: readonly Drawn[];
  readonly spots: readonly Spot[];
  readonly memberLines: MultiLineString;
  readonly contextLines: MultiLineString;
  readonly regionLines: MultiLineString;
}

/** The places that the programme as a whole is made of. */
export function membersOf(programme: Programme): readonly PlaceId[] {
  const { members } = placeById(programme, programme.territory);
  return members.length > 0 ? members : [programme.territory];
}

export function makeScene(programme: Programme, layer: MapLayer): Scene {
  const members = membersOf(programme);
  const memberOf = new Map(members.map((id) => [placeById(programme, id).boundary, id]));
  const outlines = [
    ...layer.countries.map((outline) => {
      const country = memberOf.get(outline.id) ?? null;
      return draw(outline, country === null ? 'context' : 'member', country, country);
    }),
    ...layer.regions.flatMap((outline) => {
      const country = memberOf.get(outline.parent) ?? null;
      if (country === null) return [];
      const { kind, place } = meaning(programme, outline);
      return [draw(outline, kind, place, country)];
    }),
  ];
  const isMember = (id: string) => memberOf.has(id);
  return {
    outlines,
    spots: spotsOf(programme, outlines),
    memberLines: layer.countryLines((one, other) => isMember(one) || isMember(other)),
    contextLines: layer.countryLines((one, other) => !isMember(one) && !isMember(other)),
    regionLines: layer.regionLines,
  };
}

function meaning(programme: Programme, outline: Outline): { kind: OutlineKind; place: PlaceId | null } {
  const drawn = programme.places.find((place) => place.boundary === outline.id);
  if (!drawn) return { kind: 'region', place: null };
  if (isChoosable(programme, drawn.id)) {
    const grouped = programme.places.some((group) => group.members.includes(drawn.id));
    return { kind: grouped ? 'zone' : 'site', place: drawn.id };
  }
  const surrounds = programme.places.some(
    (each) => each.parent === drawn.id && each.boundary === null && isChoosable(programme, each.id),
  );
  return { kind: surrounds ? 'holder' : 'region', place: null };
}

function spotsOf(programme: Programme, outlines: readonly Drawn[]): readonly Spot[] {
  const isDrawn = (id: string) => outlines.some(({ outline }) => outline.id === id);
  return programme.places.flatMap((place) => {
    if (!isChoosable(programme, place.id) || (place.boundary !== null && isDrawn(place.boundary))) return [];
    const at = pointOf(programme, place.id);
    if (at === null) return [];
    const parent = place.parent === null ? null : placeById(programme, place.parent).boundary;
    return [{ place: place.id, at, holder: outlines.find(({ outline }) => outline.id === parent) ?? null }];
  });
}

/** The point of a place, if it has one that can be drawn. */
export function pointOf(programme: Programme, id: PlaceId): LonLat | null {
  try {
    const { point } = placeById(programme, id);
    return point && position(point, id);
  } catch {
    return null;
  }
}

/** Where a mark of the place belongs, on the plane: the middle of its outline, else its point. */
export function anchorOf(programme: Programme, { outlines }: Scene, id: PlaceId): Point | null {
  const at = pointOf(programme, id);
  return outlines.find(({ place }) => place === id)?.seats[0] ?? (at && toPlane(at));
}

/** The outlines or the spot that draw a place: of a group those of its members. */
export function drawnParts(programme: Programme, id: PlaceId): readonly PlaceId[] {
  const { members } = placeById(programme, id);
  return members.length > 0 ? members.flatMap((member) => drawnParts(programme, member)) : [id];
}

function draw(outline: Outline, kind: OutlineKind, place: PlaceId | null, country: PlaceId | null): Drawn {
  const ring = largestRing(outline);
  return {
    outline,
    kind,
    place,
    country,
    ring,
    seats: kind === 'context' ? [] : seatsIn(ring, toPlane(outline.label)),
  };
}

function largestRing({ geometry }: Outline): readonly Point[] {
  const rings =
    geometry.type === 'Polygon' ? [geometry.coordinates[0]] : geometry.coordinates.map(([outer]) => outer);
  const planes = rings.map((ring) => (ring ?? []).map(([lon, lat]) => toPlane([lon!, lat!])));
  const area = (ring: readonly Point[]) => {
    const { width, height } = around(ring);
    return width * height;
  };
  return planes.reduce((best, ring) => (area(ring) > area(best) ? ring : best));
}

/** So many rows and columns of a shape are tried for its label. */
const GRID = 14;

function seatsIn(ring: readonly Point[], best: Point): readonly Point[] {
  const { x, y, width, height } = around(ring);
  const steps = Array.from({ length: GRID }, (_, i) => (i + 0.5) / GRID);
  const inside = steps
    .flatMap((u) => steps.map((v) => ({ x: x + u * width, y: y + v * height })))
    .filter((point) => insideRing(ring, point));
  const distance = (point: Point) => Math.hypot(point.x - best.x, point.y - best.y);
  return [best, ...inside.toSorted((a, b) => distance(a) - distance(b))];
}
