/** Fits a shape into the map so that it is seen whole and not covered by overlays. Pure. */
import type { LonLat } from '../layer/layer-check';
import { boundingBox, unproject, holdsPoint, type Point, type Rect, type Size } from '../layer/projection';

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

/** Pixels of the world's width at zoom 0. */
export const TILE = 256;
export const MIN_ZOOM = 1;
export const MAX_ZOOM = 9;
/** Least width and height between the paddings, in pixels; with less there is no framing. */
const LEAST = 60;
/** Least distance of the shape from an overlay, in pixels. */
const CLEAR = 6;
/** Scales tried, from the largest down, and positions tried at each, as shares of the free space, from the middle out. */
const SHRINK = 0.95;
const SIZES = 18;
const POSITIONS = [0.5, 0.375, 0.625, 0.25, 0.75, 0.125, 0.875, 0, 1];
const places = POSITIONS.flatMap((u) => POSITIONS.map((v) => [u, v] as const)).toSorted(
  ([a, b], [c, d]) => Math.hypot(a - 0.5, b - 0.5) - Math.hypot(c - 0.5, d - 0.5),
);

/**
 * Grid search for the largest view of `extent`, as near to the middle as possible, in which no point of `shape` is under an overlay; the
 * largest centred view when there is none. Shape and extent in map units, the rest in pixels. Null when the map is too small.
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

/** The framing with the extent's upper left corner at `left` and `top`; `scale` is in pixels per map unit. */
function framed(extent: Rect, scale: number, size: Size, left: number, top: number): Framing {
  const center = {
    x: extent.x + (size.width / 2 - left) / scale,
    y: extent.y + (size.height / 2 - top) / scale,
  };
  return { center: unproject(center), zoom: Math.log2(scale / TILE) };
}

/**
 * The bounding box of a shape, widened around its middle by the share `by` and to at least `least`, so that a small place is seen with its
 * neighbours. Map units.
 */
export function opened(shape: readonly Point[], by: number, least: number): Rect {
  const box = boundingBox(shape);
  const width = Math.max(box.width * (1 + by), least);
  const height = Math.max(box.height * (1 + by), least);
  return { x: box.x - (width - box.width) / 2, y: box.y - (height - box.height) / 2, width, height };
}
