/** Whether places can be seen where the map stands: then choosing them need not move it. Pure. */
import type { PlaceId, Programme } from '../../model/programme';
import { drawnParts, pointOf, type Scene } from '../layer/scene';
import { holdsPoint, project, type Point, type Rect, type Size } from '../layer/projection';

/** What one sees of the map: its size and what lies over it, in pixels. */
export interface Sight {
  readonly size: Size;
  readonly overlays: readonly Rect[];
  /** From map units to pixels of the map. */
  readonly toScreen: (point: Point) => Point;
}

/** This share of a place must be in sight, and of the members of a group this share of them. */
const SHARE = 0.6;
/** The label point must be as far as this from the edges, in pixels. */
const EDGE = 6;

/**
 * The points that stand for a drawn place, in map units: its label point, then a grid of points inside of its outline, so that a share of
 * them is that share of its area; of a place without an outline its point. Empty when it is not drawn.
 */
export function samplesOf(programme: Programme, { outlines }: Scene, part: PlaceId): readonly Point[] {
  const inside = outlines.find(({ place }) => place === part)?.candidates ?? [];
  if (inside.length > 0) return inside;
  const at = pointOf(programme, part);
  return at ? [project(at)] : [];
}

/** Whether the first point, and the share of all of them, are on the map and under no overlay. */
export function isSeen(points: readonly Point[], { size, overlays, toScreen }: Sight): boolean {
  const sheet = { x: 0, y: 0, ...size };
  const heart = { x: EDGE, y: EDGE, width: size.width - 2 * EDGE, height: size.height - 2 * EDGE };
  const isFree = (within: Rect, point: Point) =>
    holdsPoint(within, point) && !overlays.some((box) => holdsPoint(box, point));
  const [first, ...rest] = points.map(toScreen);
  if (first === undefined || !isFree(heart, first)) return false;
  const seen = rest.filter((point) => isFree(sheet, point)).length;
  return 1 + seen >= SHARE * points.length;
}

/** Whether each of these places is in sight. What is not drawn is nowhere, and hides nothing. */
export function areInSight(
  programme: Programme,
  scene: Scene,
  places: readonly PlaceId[],
  sight: Sight,
): boolean {
  return places.every((place) => {
    const parts = drawnParts(programme, place)
      .map((part) => samplesOf(programme, scene, part))
      .filter((points) => points.length > 0);
    return parts.filter((points) => isSeen(points, sight)).length >= SHARE * parts.length;
  });
}
