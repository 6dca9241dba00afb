/** The scene: what the map draws of a programme, and of which kind each outline is. Pure. */
import type { MultiLineString } from 'geojson';
import { perProgramme } from '../../model/memo';
import type { Place, PlaceId, Programme } from '../../model/programme';
import { isChoosable, placeById } from '../../model/territory';
import { position, type Credits, type LonLat, type MapLayer, type Outline } from './layer-check';
import { shapeOf, type Shape } from './outline-shape';
import { project, type Point } from './projection';

/**
 * context: a country outside of the programme; member: one of its countries; zone: a choosable place of a group; site: another choosable
 * place; holder: surrounds choosable places without an outline of their own; region: any other region of a member.
 */
export type OutlineKind = 'context' | 'member' | 'zone' | 'site' | 'holder' | 'region';

export interface Drawn extends Shape {
  readonly outline: Outline;
  readonly kind: OutlineKind;
  /** The place that a click on it chooses; null when it draws none. */
  readonly place: PlaceId | null;
  /** The member country that it is or is part of; null for context. */
  readonly country: PlaceId | null;
}

/** A choosable place that is drawn as a marker at its point: without an outline, or in no group. */
export interface Spot {
  readonly place: PlaceId;
  readonly at: LonLat;
  /** In a group of places, as a zone is; else it is another place of the programme. */
  readonly isZone: boolean;
  /** The outline around it, which the camera frames; null without one. */
  readonly holder: Drawn | null;
}

export interface Scene {
  readonly credits: Credits;
  readonly outlines: readonly Drawn[];
  readonly spots: readonly Spot[];
  readonly memberLines: MultiLineString;
  readonly contextLines: MultiLineString;
  readonly regionLines: MultiLineString;
}

/** The id of the outline that draws a place: its `boundary`, else its ISO 3166-1 code in capitals; null without both. */
export function outlineIdOf({ boundary, codes }: Place): string | null {
  return boundary ?? codes.find(({ scheme }) => scheme === 'iso3166-1')?.code.toUpperCase() ?? null;
}

/** The countries that the programme's territory consists of; a part of it in no choosable country counts as itself. */
export const countriesOf = perProgramme((programme: Programme): readonly PlaceId[] => {
  const countryOf = (id: PlaceId): PlaceId | null => {
    const { kind, parent } = placeById(programme, id);
    return kind === 'country' && isChoosable(programme, id) ? id : parent && countryOf(parent);
  };
  return [...new Set(drawnParts(programme, programme.territory).map((id) => countryOf(id) ?? id))];
});

/** Matches the layer's outlines with the programme's places. Regions outside of the programme's countries are left out. */
export function makeScene(programme: Programme, layer: MapLayer): Scene {
  const memberOf = new Map(countriesOf(programme).map((id) => [outlineIdOf(placeById(programme, id)), id]));
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
    credits: layer.credits,
    outlines,
    spots: spotsOf(programme, outlines),
    memberLines: layer.countryLines((one, other) => isMember(one) || isMember(other)),
    contextLines: layer.countryLines((one, other) => !isMember(one) && !isMember(other)),
    regionLines: layer.regionLines,
  };
}

function meaning(programme: Programme, outline: Outline): { kind: OutlineKind; place: PlaceId | null } {
  const drawn = programme.places.find((place) => outlineIdOf(place) === outline.id);
  if (!drawn) return { kind: 'region', place: null };
  if (isChoosable(programme, drawn.id))
    return { kind: isGrouped(programme, drawn.id) ? 'zone' : 'site', place: drawn.id };
  const surrounds = programme.places.some(
    (each) => each.parent === drawn.id && each.boundary === null && isChoosable(programme, each.id),
  );
  return { kind: surrounds ? 'holder' : 'region', place: null };
}

function spotsOf(programme: Programme, outlines: readonly Drawn[]): readonly Spot[] {
  const drawn = new Map(outlines.map(({ kind, place, outline }) => [place, { kind, outline }]));
  return programme.places.flatMap((place) => {
    const own = drawn.get(place.id);
    if (!isChoosable(programme, place.id) || (own && own.kind !== 'site')) return [];
    const at = pointOf(programme, place.id) ?? own?.outline.label ?? null;
    if (at === null) return [];
    const parent = place.parent === null ? null : outlineIdOf(placeById(programme, place.parent));
    // A whole country is no holder: the camera frames a place in it from nearer.
    const holder = outlines.find(({ outline, kind }) => outline.id === parent && kind !== 'member');
    return [{ place: place.id, at, isZone: isGrouped(programme, place.id), holder: holder ?? null }];
  });
}

function isGrouped(programme: Programme, id: PlaceId): boolean {
  return programme.places.some((group) => group.members.includes(id));
}

/** The point of a place in degrees; null when it has none or an invalid one. */
export function pointOf(programme: Programme, id: PlaceId): LonLat | null {
  try {
    const { point } = placeById(programme, id);
    return point && position(point, id);
  } catch {
    return null;
  }
}

/** Where a mark of the place is drawn, in map units: the label point of its outline, else its point; null without both. */
export function anchorOf(programme: Programme, { outlines }: Scene, id: PlaceId): Point | null {
  const at = pointOf(programme, id);
  return outlines.find(({ place }) => place === id)?.candidates[0] ?? (at && project(at));
}

/** The places that are drawn for a place: itself, or the members of a group, recursively. */
export function drawnParts(programme: Programme, id: PlaceId): readonly PlaceId[] {
  const { members } = placeById(programme, id);
  return members.length > 0 ? members.flatMap((member) => drawnParts(programme, member)) : [id];
}

function draw(outline: Outline, kind: OutlineKind, place: PlaceId | null, country: PlaceId | null): Drawn {
  return { outline, kind, place, country, ...shapeOf(outline, kind !== 'context') };
}
