/**
 * Where labels go: on what they name where they fit, else in a column at the map's edge with a leader line. No label touches
 * another, an obstacle or the edge: one that has no place is left out, the least important first. Pure.
 */
import { columnAt } from './label-column';
import { holds, touches, type Point, type Rect, type Size } from './plane';

export interface LabelRequest extends Size {
  readonly id: string;
  /** Centres where the label may sit without a leader line, best first. */
  readonly seats: readonly Point[];
  /** May the label cover this box, as far as its own shape and the others go? */
  readonly fits: (box: Rect) => boolean;
  /** What a leader line leads to. */
  readonly anchor: Point;
  /** Is it worth a leader line? */
  readonly mayLead: boolean;
  /** The lowest is placed first and left out last. */
  readonly rank: number;
}

export interface PlacedLabel {
  readonly id: string;
  readonly box: Rect;
  readonly leader: readonly Point[] | null;
}

/** Between labels, and between a label and anything else. */
export const GAP = 3;
const EDGE = 4;

export function placeLabels(
  requests: readonly LabelRequest[],
  size: Size,
  obstacles: readonly Rect[],
): readonly PlacedLabel[] {
  const sheet = { x: EDGE, y: EDGE, width: size.width - 2 * EDGE, height: size.height - 2 * EDGE };
  const ranked = requests.toSorted((a, b) => a.rank - b.rank);
  const seated: PlacedLabel[] = [];
  const free = (box: Rect) =>
    holds(sheet, box) &&
    !obstacles.some((other) => touches(box, other, GAP)) &&
    !seated.some((other) => touches(box, other.box, GAP));
  let standing: LabelRequest[] = [];
  for (const request of ranked) {
    const box = request.seats
      .map((seat) => boxAt(request, seat))
      .find((each) => free(each) && request.fits(each));
    if (box) seated.push({ id: request.id, box, leader: null });
    else if (request.mayLead) standing.push(request);
  }
  const placed = [...seated];
  for (const side of ['left', 'right'] as const) {
    const left: LabelRequest[] = [];
    for (;;) {
      const column = columnAt(side, standing, size, [...obstacles, ...placed.map(({ box }) => box)]);
      if (column) {
        placed.push(...column);
        break;
      }
      const last = standing.at(-1);
      if (!last) break;
      left.unshift(last);
      standing = standing.slice(0, -1);
    }
    standing = left;
  }
  return placed;
}

function boxAt({ width, height }: Size, { x, y }: Point): Rect {
  return { x: x - width / 2, y: y - height / 2, width, height };
}
