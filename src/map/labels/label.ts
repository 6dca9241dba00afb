/** A label of the map: what is requested, and where it was placed. Pixels of the map. */
import type { Point, Rect, Size } from '../layer/projection';

/** On which side of its name a label's badge stands. */
export type BadgeSide = 'before' | 'after' | 'below';

/** A box in which the label can stand, with its badge on that side. */
export interface LabelBox extends Rect {
  readonly badge: BadgeSide;
}

/** Boxes without a leader line, best first, and the test of which shapes the label covers there. */
export interface Try {
  readonly boxes: readonly LabelBox[];
  readonly fits: (box: Rect) => boolean;
}

/** Its size is that of the label in a column: name and badge in a row. */
export interface LabelRequest extends Size {
  readonly id: string;
  /** All boxes of a try are tested before the next one. */
  readonly tries: readonly Try[];
  /** The point at which a leader line ends. */
  readonly anchor: Point;
  /** Whether the label may have a leader line; else it is left out where it does not fit. */
  readonly allowsLeader: boolean;
  /** The lowest is placed first and left out last. */
  readonly rank: number;
}

export interface PlacedLabel {
  readonly id: string;
  readonly box: LabelBox;
  /** Index of the request's try that placed it; null in a column. */
  readonly fit: number | null;
  /** From the label to the anchor; null for a label on its place. */
  readonly leader: readonly Point[] | null;
}

/** Least space between labels, and between a label and an obstacle. */
export const GAP = 3;
