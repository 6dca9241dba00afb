/** A label of the map: what is requested, and where it was placed. Pixels of the map. */
import type { Point, Rect, Size } from '../layer/projection';

export interface LabelRequest extends Size {
  readonly id: string;
  /** Centres at which the label can be placed without a leader line, best first. */
  readonly candidates: readonly Point[];
  /**
   * Tests of which shapes the label covers there, the strictest first. All candidates are tried with a test before the next test is used.
   */
  readonly fits: readonly ((box: Rect) => boolean)[];
  /** The point at which a leader line ends. */
  readonly anchor: Point;
  /** Whether the label may have a leader line; else it is left out where it does not fit. */
  readonly allowsLeader: boolean;
  /** The lowest is placed first and left out last. */
  readonly rank: number;
}

export interface PlacedLabel {
  readonly id: string;
  readonly box: Rect;
  /** Index of the test in the request's `fits` that the label passes; null in a column. */
  readonly fit: number | null;
  /** From the label to the anchor; null for a label on its place. */
  readonly leader: readonly Point[] | null;
}

/** Least space between labels, and between a label and an obstacle. */
export const GAP = 3;
