/** Markers of places without an outline, and what a press near several places means. Pixels. Pure. */
import type { Point } from '../layer/projection';

/** Largest and smallest radius of a marker with its rim. */
const FULL = 7.5;
const LEAST = 3;
/** Edges of the polygon that stands for a circle. */
const EDGES = 20;

/** One radius per point, in the same order. A marker with a near neighbour shrinks until the two do not touch. */
export function markerSizes(points: readonly Point[]): readonly number[] {
  return points.map((point, index) => {
    const others = points.filter((_, i) => i !== index).map((other) => distance(point, other));
    return Math.max(LEAST, Math.min(FULL, Math.min(Infinity, ...others) / 2 - 1));
  });
}

/**
 * Voronoi cells within circles: the hit area of each point is its circle without what is nearer to another point, so that the nearest wins
 * wherever two circles meet. One convex polygon per point, in the same order.
 */
export function hitCells(points: readonly Point[], radius: number): readonly (readonly Point[])[] {
  const reach = radius / Math.cos(Math.PI / EDGES);
  const corners = Array.from({ length: EDGES }, (_, i) => {
    const angle = ((i + 0.5) / EDGES) * 2 * Math.PI;
    return { x: reach * Math.cos(angle), y: reach * Math.sin(angle) };
  });
  return points.map((point, index) => {
    const near = points.filter((other, i) => i !== index && distance(point, other) < 2 * reach);
    const circle = corners.map(({ x, y }) => ({ x: point.x + x, y: point.y + y }));
    return near.reduce<readonly Point[]>((cell, other) => nearerTo(point, other, cell), circle);
  });
}

/** Sutherland–Hodgman clipping by one half-plane: the part of a convex polygon that is nearer to `own` than to `other`. */
function nearerTo(own: Point, other: Point, polygon: readonly Point[]): readonly Point[] {
  const across = { x: other.x - own.x, y: other.y - own.y };
  const middle = { x: (own.x + other.x) / 2, y: (own.y + other.y) / 2 };
  const beyond = ({ x, y }: Point) => (x - middle.x) * across.x + (y - middle.y) * across.y;
  return polygon.flatMap((to, i) => {
    const from = polygon.at(i - 1)!;
    const [a, b] = [beyond(from), beyond(to)];
    const t = a / (a - b);
    const crossing = { x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t };
    const isCrossed = a < 0 !== b < 0;
    return [...(isCrossed ? [crossing] : []), ...(b < 0 ? [to] : [])];
  });
}

/** Two points whose distances from a finger differ by less than this are equally near to it. */
const ALIKE = 9;

/** Which points a finger at `at` can mean: the indices of the nearest within `radius` and of those hardly farther, the nearest first. */
export function meantBy(points: readonly Point[], at: Point, radius: number): readonly number[] {
  const near = points
    .map((point, index) => ({ index, far: distance(point, at) }))
    .filter(({ far }) => far <= radius)
    .sort((a, b) => a.far - b.far);
  return near.filter(({ far }) => far - near[0]!.far < ALIKE).map(({ index }) => index);
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
