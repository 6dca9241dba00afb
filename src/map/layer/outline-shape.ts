/** The projected shape of an outline: the part that must be in view, and candidates for its label. Map units. Pure. */
import type { Outline } from './layer-check';
import { boundingBox, insideRing, project, type Point } from './projection';

export interface Shape {
  /** The outer ring of its largest polygon. */
  readonly ring: readonly Point[];
  /** The points of all its large polygons: what must be in view. */
  readonly extent: readonly Point[];
  /** Centres at which its label can be placed, best first; empty when it has no label. */
  readonly candidates: readonly Point[];
}

/** Polygons whose bounding box is smaller than this share of the largest one's may be out of view: small islands. */
const LARGE = 0.1;

/** Projects an outline; label candidates are computed only with `isNamed`. */
export function shapeOf(outline: Outline, isNamed: boolean): Shape {
  const rings = ringsOf(outline);
  const sizes = rings.map((ring) => boundingBox(ring).width * boundingBox(ring).height);
  const largest = Math.max(...sizes);
  const ring = rings[sizes.indexOf(largest)]!;
  const middle = (each: readonly Point[]) => boundingBox(each).x + boundingBox(each).width / 2;
  // A polygon beyond the 180th meridian is left out: with it the extent would be the whole world.
  const isNear = (each: readonly Point[]) => Math.abs(middle(each) - middle(ring)) < 0.5;
  return {
    ring,
    extent: rings.filter((each, i) => sizes[i]! >= largest * LARGE && isNear(each)).flat(),
    candidates: isNamed ? candidatesIn(ring, project(outline.label)) : [],
  };
}

function ringsOf({ geometry }: Outline): readonly (readonly Point[])[] {
  const rings =
    geometry.type === 'Polygon' ? [geometry.coordinates[0]] : geometry.coordinates.map(([outer]) => outer);
  return rings.map((ring) => (ring ?? []).map(([lon, lat]) => project([lon!, lat!])));
}

/** Rows and columns of the grid that is tried for the label. */
const GRID = 14;

/** The label point `best`, then the points of a grid inside of the ring, the nearest to `best` first. */
function candidatesIn(ring: readonly Point[], best: Point): readonly Point[] {
  const { x, y, width, height } = boundingBox(ring);
  const steps = Array.from({ length: GRID }, (_, i) => (i + 0.5) / GRID);
  const inside = steps
    .flatMap((u) => steps.map((v) => ({ x: x + u * width, y: y + v * height })))
    .filter((point) => insideRing(ring, point));
  const distance = (point: Point) => Math.hypot(point.x - best.x, point.y - best.y);
  return [best, ...inside.toSorted((a, b) => distance(a) - distance(b))];
}
