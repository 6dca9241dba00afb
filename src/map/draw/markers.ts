/** Markers of places without an outline: how large each can be, and which one a click means. Pure. */
import type { Point } from '../layer/projection';

export interface MarkerSize {
  /** Of the dot with its rim, in pixels. */
  readonly radius: number;
  /** Too near to another marker to be a target: it is only a dot, and the outline below takes the click. */
  readonly quiet: boolean;
}

/** Centres nearer than this leave no space for two targets of 24 px. */
const NEAR = 24;
/** Largest and smallest radius of a marker, in pixels. */
const FULL = 8;
const LEAST = 2.5;

/** One size per point (pixels), in the same order. A marker with a near neighbour shrinks until the two do not touch, and becomes quiet. */
export function markerSizes(points: readonly Point[]): readonly MarkerSize[] {
  return points.map((point, index) => {
    const others = points
      .filter((_, i) => i !== index)
      .map((other) => Math.hypot(other.x - point.x, other.y - point.y));
    const nearest = Math.min(Infinity, ...others);
    if (nearest >= NEAR) return { radius: FULL, quiet: false };
    return { radius: Math.max(LEAST, Math.min(5, nearest / 2 - 1)), quiet: true };
  });
}

/** Nearest neighbour: the index of the point closest to `at`; 0 when there are no points. */
export function nearestOf(points: readonly Point[], at: Point): number {
  const far = (point: Point) => Math.hypot(point.x - at.x, point.y - at.y);
  return points.reduce((best, point, i) => (far(point) < far(points[best]!) ? i : best), 0);
}
