/** Where the map must stand so that a shape is seen whole, beside what lies over the map. Pure. */
import type { LonLat } from './layer-check';
import { around, fromPlane, holdsPoint, type Point, type Rect, type Size } from './plane';

export interface Framing {
  readonly center: LonLat;
  readonly zoom: number;
}

/** What is kept free at each edge, in pixels. */
export interface Room {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const TILE = 256;
export const MIN_ZOOM = 1;
export const MAX_ZOOM = 9;
/** Fewer pixels than this between the edges are no room to draw in. */
const LEAST = 60;

/**
 * The largest view of the shape in which no point of it lies under an overlay. An overlay is passed at its top or bottom, at its left or
 * right, or not at all where the shape does not reach it: every way is tried. Null when the map has no size.
 */
export function framing(
  shape: readonly Point[],
  extent: Rect,
  size: Size,
  overlays: readonly Rect[],
  room: Room,
): Framing | null {
  const fits = waysRound(overlays, size, room).flatMap((free) => {
    const width = size.width - free.left - free.right;
    const height = size.height - free.top - free.bottom;
    if (width < LEAST || height < LEAST) return [];
    const scale = Math.min(width / extent.width, height / extent.height, TILE * 2 ** MAX_ZOOM);
    const x = extent.x + extent.width / 2 + (size.width / 2 - free.left - width / 2) / scale;
    const y = extent.y + extent.height / 2 + (size.height / 2 - free.top - height / 2) / scale;
    const place = (point: Point) => ({
      x: (point.x - x) * scale + size.width / 2,
      y: (point.y - y) * scale + size.height / 2,
    });
    const hidden = shape.filter((point) => overlays.some((box) => holdsPoint(box, place(point)))).length;
    return [{ scale, x, y, hidden }];
  });
  const best = fits.toSorted((a, b) => a.hidden - b.hidden || b.scale - a.scale)[0];
  if (!best || !Number.isFinite(best.scale) || best.scale <= 0) return null;
  return { center: fromPlane(best), zoom: Math.log2(best.scale / TILE) };
}

/** Every choice of a side to keep free for each overlay. */
function waysRound(overlays: readonly Rect[], size: Size, room: Room): readonly Room[] {
  return overlays.reduce<readonly Room[]>(
    (ways, box) =>
      ways.flatMap((way) => {
        const above = box.y + box.height / 2 < size.height / 2;
        const before = box.x + box.width / 2 < size.width / 2;
        const vertical = above
          ? { ...way, top: Math.max(way.top, box.y + box.height + 8) }
          : { ...way, bottom: Math.max(way.bottom, size.height - box.y + 8) };
        const horizontal = before
          ? { ...way, left: Math.max(way.left, box.x + box.width + 8) }
          : { ...way, right: Math.max(way.right, size.width - box.x + 8) };
        return [way, vertical, horizontal];
      }),
    [room],
  );
}

/** The extent of a shape, opened so that a small place is seen among its neighbours. */
export function opened(shape: readonly Point[], by: number, least: number): Rect {
  const box = around(shape);
  const width = Math.max(box.width * (1 + by), least);
  const height = Math.max(box.height * (1 + by), least);
  return { x: box.x - (width - box.width) / 2, y: box.y - (height - box.height) / 2, width, height };
}
