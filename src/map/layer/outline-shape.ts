/** The shape of an outline on the plane: what must be seen of it, and where its name could sit. Pure. */
import type { Outline } from './layer-check';
import { boundingBox, insideRing, project, type Point } from './projection';

export interface Shape {
  /** Its largest polygon on the plane. */
  readonly ring: readonly Point[];
  /** The points of all its large polygons: what must be seen of it. */
  readonly extent: readonly Point[];
  /** Points on the plane where its label could sit, best first. */
  readonly candidates: readonly Point[];
}

/** Polygons smaller than this, in parts of the largest, need not be seen: islands far away. */
const LARGE = 0.1;

export function shapeOf(outline: Outline, isNamed: boolean): Shape {
  const rings = ringsOf(outline);
  const sizes = rings.map((ring) => boundingBox(ring).width * boundingBox(ring).height);
  const largest = Math.max(...sizes);
  const ring = rings[sizes.indexOf(largest)]!;
  const middle = (each: readonly Point[]) => boundingBox(each).x + boundingBox(each).width / 2;
  // An island beyond the edge of the plane would have the whole world shown.
  const isNear = (each: readonly Point[]) => Math.abs(middle(each) - middle(ring)) < 0.5;
  return {
    ring,
    extent: rings.filter((each, i) => sizes[i]! >= largest * LARGE && isNear(each)).flat(),
    candidates: isNamed ? seatsIn(ring, project(outline.label)) : [],
  };
}

function ringsOf({ geometry }: Outline): readonly (readonly Point[])[] {
  const rings =
    geometry.type === 'Polygon' ? [geometry.coordinates[0]] : geometry.coordinates.map(([outer]) => outer);
  return rings.map((ring) => (ring ?? []).map(([lon, lat]) => project([lon!, lat!])));
}

/** So many rows and columns of a shape are tried for its label. */
const GRID = 14;

function seatsIn(ring: readonly Point[], best: Point): readonly Point[] {
  const { x, y, width, height } = boundingBox(ring);
  const steps = Array.from({ length: GRID }, (_, i) => (i + 0.5) / GRID);
  const inside = steps
    .flatMap((u) => steps.map((v) => ({ x: x + u * width, y: y + v * height })))
    .filter((point) => insideRing(ring, point));
  const distance = (point: Point) => Math.hypot(point.x - best.x, point.y - best.y);
  return [best, ...inside.toSorted((a, b) => distance(a) - distance(b))];
}
