/** Where the map must stand so that a shape is seen whole, beside what lies over the map. Pure. */
import type { LonLat } from './layer/layer-check';
import { boundingBox, unproject, holdsPoint, type Point, type Rect, type Size } from './layer/projection';

export interface Framing {
  readonly center: LonLat;
  readonly zoom: number;
}

/** What is kept free at each edge, in pixels. */
export interface Padding {
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
/** How near to an overlay a shape may come. */
const CLEAR = 6;
/** Sizes tried, from the largest down, and places tried at each, from the middle out. */
const SHRINK = 0.95;
const SIZES = 18;
const SLIDES = [0.5, 0.375, 0.625, 0.25, 0.75, 0.125, 0.875, 0, 1];
const places = SLIDES.flatMap((u) => SLIDES.map((v) => [u, v] as const)).toSorted(
  ([a, b], [c, d]) => Math.hypot(a - 0.5, b - 0.5) - Math.hypot(c - 0.5, d - 0.5),
);

/**
 * The largest view of the extent, as near to the middle as may be, in which no point of the shape lies under an overlay; the largest of
 * all when there is none. Null when the map has no size.
 */
export function framing(
  shape: readonly Point[],
  extent: Rect,
  size: Size,
  overlays: readonly Rect[],
  room: Padding,
): Framing | null {
  const width = size.width - room.left - room.right;
  const height = size.height - room.top - room.bottom;
  if (!(width >= LEAST && height >= LEAST)) return null;
  const largest = Math.min(width / extent.width, height / extent.height, TILE * 2 ** MAX_ZOOM);
  if (!Number.isFinite(largest) || largest <= 0) return null;
  const boxes = overlays.map((box) => grown(box, CLEAR));
  for (let step = 0, scale = largest; step < SIZES; step++, scale *= SHRINK) {
    for (const [u, v] of places) {
      const left = room.left + (width - extent.width * scale) * u;
      const top = room.top + (height - extent.height * scale) * v;
      const onScreen = ({ x, y }: Point) => ({
        x: left + (x - extent.x) * scale,
        y: top + (y - extent.y) * scale,
      });
      if (shape.every((point) => !boxes.some((box) => holdsPoint(box, onScreen(point)))))
        return framed(extent, scale, size, left, top);
    }
  }
  const middle = (of: number, free: number, begin: number) => begin + (free - of * largest) / 2;
  return framed(
    extent,
    largest,
    size,
    middle(extent.width, width, room.left),
    middle(extent.height, height, room.top),
  );
}

function grown({ x, y, width, height }: Rect, by: number): Rect {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

function framed(extent: Rect, scale: number, size: Size, left: number, top: number): Framing {
  const center = {
    x: extent.x + (size.width / 2 - left) / scale,
    y: extent.y + (size.height / 2 - top) / scale,
  };
  return { center: unproject(center), zoom: Math.log2(scale / TILE) };
}

/** The extent of a shape, opened so that a small place is seen among its neighbours. */
export function opened(shape: readonly Point[], by: number, least: number): Rect {
  const box = boundingBox(shape);
  const width = Math.max(box.width * (1 + by), least);
  const height = Math.max(box.height * (1 + by), least);
  return { x: box.x - (width - box.width) / 2, y: box.y - (height - box.height) / 2, width, height };
}
