/** The markers of places without an outline: how large each can be, and which one a pointer means. Pure. */
import type { Point } from '../layer/projection';

export interface MarkerSize {
  /** Of the dot with its rim, in pixels. */
  readonly radius: number;
  /** Too near to another to be pressed: a dot only, and the outline beneath takes the click. */
  readonly quiet: boolean;
}

/** Centres nearer than this leave no two targets of 24 px. */
const NEAR = 24;
const FULL = 8;
const LEAST = 2.5;

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

/** The index of the point nearest to `at`. */
export function nearestOf(points: readonly Point[], at: Point): number {
  const far = (point: Point) => Math.hypot(point.x - at.x, point.y - at.y);
  return points.reduce((best, point, i) => (far(point) < far(points[best]!) ? i : best), 0);
}
