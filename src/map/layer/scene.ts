/** What the map draws of a programme: which outline is a country of it, which a zone, which only surrounds one. Pure. */
import type { MultiLineString } from 'geojson';
import { perProgramme } from '../../model/memo';
import type { Place, PlaceId, Programme } from '../../model/programme';
import { isChoosable, placeById } from '../../model/territory';
import { position, type Credits, type LonLat, type MapLayer, type Outline } from './layer-check';
import { shapeOf, type Shape } from './outline-shape';
import { project, type Point } from './projection';

/**
 * context: no part of the programme; member: one of its countries; zone: a choosable place of a group; site: another choosable
 * place; holder: surrounds places that have no outline of their own; region: the rest of a member.
 */
export type OutlineKind = 'context' | 'member' | 'zone' | 'site' | 'holder' | 'region';

export interface Drawn extends Shape {
  readonly outline: Outline;
  readonly kind: OutlineKind;
  /** The place that can be chosen by it. */
  readonly place: PlaceId | null;
  /** The member that it lies in. */
  readonly country: PlaceId | null;
}

/** A place without an outline: shown at its point. */
export interface Spot {
  readonly place: PlaceId;
  readonly at: LonLat;
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

/** The id of the outline that draws a place: the one that it names, else that of its country code. */
export function outlineIdOf({ boundary, codes }: Place): string | null {
  return boundary ?? codes.find(({ scheme }) => scheme === 'iso3166-1')?.code.toUpperCase() ?? null;
}

/** The countries, or other places, that the programme as a whole is made of. */
export const outlinesOfMembers = perProgramme((programme: Programme): readonly PlaceId[] => {
  const countryOf = (id: PlaceId): PlaceId | null => {
    const { kind, parent } = placeById(programme, id);
    return kind === 'country' && isChoosable(programme, id) ? id : parent && countryOf(parent);
  };
  return [...new Set(drawnParts(programme, programme.territory).map((id) => countryOf(id) ?? id))];
});

export function makeScene(programme: Programme, layer: MapLayer): Scene {
  const memberOf = new Map(
    outlinesOfMembers(programme).map((id) => [outlineIdOf(placeById(programme, id)), id]),
  );
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
  const drawn = new Set(outlines.map(({ place }) => place));
  return programme.places.flatMap((place) => {
    if (!isChoosable(programme, place.id) || drawn.has(place.id)) return [];
    const at = pointOf(programme, place.id);
    if (at === null) return [];
    const parent = place.parent === null ? null : outlineIdOf(placeById(programme, place.parent));
    // Not a whole country: a place in it is looked at from nearer.
    const holder = outlines.find(({ outline, kind }) => outline.id === parent && kind !== 'member');
    return [{ place: place.id, at, holder: holder ?? null }];
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
  return outlines.find(({ place }) => place === id)?.candidates[0] ?? (at && project(at));
}

/** The outlines or the spot that draw a place: of a group those of its members. */
export function drawnParts(programme: Programme, id: PlaceId): readonly PlaceId[] {
  const { members } = placeById(programme, id);
  return members.length > 0 ? members.flatMap((member) => drawnParts(programme, member)) : [id];
}

function draw(outline: Outline, kind: OutlineKind, place: PlaceId | null, country: PlaceId | null): Drawn {
  return { outline, kind, place, country, ...shapeOf(outline, kind !== 'context') };
}
