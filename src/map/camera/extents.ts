/** Extents of places on the map, in map units. Pure. */
import type { PlaceId, Programme } from '../../model/programme';
import { placeById } from '../../model/territory';
import { boundingBox, project, type Point, type Rect } from '../layer/projection';
import { anchorOf, drawnParts, outlineIdOf, pointOf, type Scene } from '../layer/scene';
import { placesIn } from './home';

/** The points to frame for a drawn place: its outline, else the outline around its spot, else its own point. Empty without any. */
export function extentOf(programme: Programme, scene: Scene, part: PlaceId): readonly Point[] {
  const own = outlineIdOf(placeById(programme, part));
  const drawn = scene.outlines.find(({ outline }) => outline.id === own);
  const holder = scene.spots.find((spot) => spot.place === part)?.holder;
  const at = pointOf(programme, part);
  return drawn?.extent ?? holder?.extent ?? (at ? [project(at)] : []);
}

/** The box around the whole territory of the programme; null when nothing of it is drawn. */
export function territoryBox(programme: Programme, scene: Scene): Rect | null {
  const points = drawnParts(programme, programme.territory).flatMap((part) =>
    extentOf(programme, scene, part),
  );
  return points.length > 0 ? boundingBox(points) : null;
}

/** The points that one would look for in these places: of a country those of its places, or its own if it has none. */
export function pointsSought(
  programme: Programme,
  scene: Scene,
  places: readonly PlaceId[],
): readonly Point[] {
  const parts = places.flatMap((place) => drawnParts(programme, place));
  const sought = parts.flatMap((part) => {
    const inner = placesIn(programme, part);
    return inner.length > 0 ? inner : [part];
  });
  return [...new Set(sought)].flatMap((place) => anchorOf(programme, scene, place) ?? []);
}
