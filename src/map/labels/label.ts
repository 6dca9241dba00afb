/** A name on the map: what it asks for, and where it came to stand. */
import type { Point, Rect, Size } from '../layer/projection';

export interface LabelRequest extends Size {
  readonly id: string;
  /** Centres where the label may sit without a leader line, best first. */
  readonly candidates: readonly Point[];
  /** What the label may cover, as far as its own shape goes: the strictest first, each tried on every seat. */
  readonly fits: readonly ((box: Rect) => boolean)[];
  /** What a leader line leads to. */
  readonly anchor: Point;
  /** Is it worth a leader line? Else it is left out where it does not fit. */
  readonly allowsLeader: boolean;
  /** The lowest is placed first and left out last. */
  readonly rank: number;
}

export interface PlacedLabel {
  readonly id: string;
  readonly box: Rect;
  /** Which of the request's `fits` it meets; null in the column. */
  readonly fit: number | null;
  readonly leader: readonly Point[] | null;
}

/** Between labels, and between a label and anything else. */
export const GAP = 3;
