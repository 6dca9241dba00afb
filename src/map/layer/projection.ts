/**
 * Web Mercator projection to map units (the whole world = 1 × 1, y down), and geometry of points, boxes and rings in map units or pixels.
 * Pure.
 */
import type { LonLat } from './layer-check';

export interface Point {
  readonly x: number;
  readonly y: number;
}
export interface Size {
  readonly width: number;
  readonly height: number;
}
export interface Rect extends Point, Size {}

/** Web Mercator projection on a sphere: degrees to map units. */
export function project([lon, lat]: LonLat): Point {
  const sine = Math.sin((lat * Math.PI) / 180);
  return { x: (lon + 180) / 360, y: 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI) };
}

/** Inverse Web Mercator projection: map units to degrees. */
export function unproject({ x, y }: Point): LonLat {
  return [x * 360 - 180, (Math.atan(Math.sinh((1 - 2 * y) * Math.PI)) * 180) / Math.PI];
}

/** The smallest box around the points. There must be at least one. */
export function boundingBox(points: readonly Point[]): Rect {
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    north = Math.min(north, y);
    south = Math.max(south, y);
  }
  return { x: west, y: north, width: east - west, height: south - north };
}

/** Whether two boxes overlap, or are nearer to each other than `gap`. */
export function overlaps(a: Rect, b: Rect, gap = 0): boolean {
  return (
    a.x < b.x + b.width + gap &&
    b.x < a.x + a.width + gap &&
    a.y < b.y + b.height + gap &&
    b.y < a.y + a.height + gap
  );
}

/** Whether `inner` is inside of `outer`; common edges count as inside. */
export function holds(outer: Rect, inner: Rect): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

/** Whether the point is inside of the box, and not on its edge. */
export function holdsPoint(box: Rect, { x, y }: Point): boolean {
  return x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
}

/** Point-in-ring test by ray casting (even-odd rule). The ring may be open or closed. */
export function insideRing(ring: readonly Point[], { x, y }: Point): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const a = ring[i]!;
    const b = ring[j]!;
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
  }
  return inside;
}

function corners({ x, y, width, height }: Rect): readonly Point[] {
  return [
    { x, y },
    { x: x + width, y },
    { x, y: y + height },
    { x: x + width, y: y + height },
  ];
}

/** Whether the whole box is inside of the ring: tested by its corners and by the ring's points. */
export function boxInRing(ring: readonly Point[], box: Rect): boolean {
  return corners(box).every((each) => insideRing(ring, each)) && !ring.some((each) => holdsPoint(box, each));
}

/** Whether box and ring overlap: tested by the box's corners and by the ring's points. */
export function boxMeetsRing(ring: readonly Point[], box: Rect): boolean {
  return corners(box).some((each) => insideRing(ring, each)) || ring.some((each) => holdsPoint(box, each));
}

/** Orientation test: whether two segments cross. A common end is no crossing. */
export function cross([a, b]: readonly [Point, Point], [c, d]: readonly [Point, Point]): boolean {
  const side = (p: Point, q: Point, r: Point) =>
    Math.sign((q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x));
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** The segments of a polyline. */
export function lineSegments(line: readonly Point[]): readonly (readonly [Point, Point])[] {
  return line.slice(1).map((end, i) => [line[i]!, end]);
}

/** Whether a segment passes through a box: one end is inside, or it crosses a diagonal. */
export function passesThrough(segment: readonly [Point, Point], box: Rect): boolean {
  const [a, b, c, d] = corners(box) as [Point, Point, Point, Point];
  return segment.some((end) => holdsPoint(box, end)) || cross(segment, [a, d]) || cross(segment, [b, c]);
}
