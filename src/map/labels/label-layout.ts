/**
 * Label placement: on the place where the label fits (greedily, by rank), else in a column at the map's edge with a leader line. No label
 * touches another, an obstacle or the edge; what does not fit is left out, the least important first. Pixels. Pure.
 */
import { capacityOf, columnAt } from './boundary-labels';
import { GAP, type LabelRequest, type PlacedLabel } from './label';
import { holds, passesThrough, lineSegments, overlaps, type Rect, type Size } from '../layer/projection';

/** Least distance of a label from the map's edge. */
const EDGE = 4;
/** Rounds in which labels that a leader line would cross are moved to the columns. */
const ROUNDS = 6;

/** Boxes that no label may touch. */
export interface Obstacles {
  /** Overlays on the map: no leader line passes under them either. */
  readonly overlays: readonly Rect[];
  readonly markers: readonly Rect[];
}

export interface Effort {
  /** How often the greedy placement starts again with the labels that found no place. */
  readonly restarts: number;
  /** The most leader lines; where more labels need one, none has one. */
  readonly leaders: number;
}

/** Places the labels that allow a leader line first, then the others where they fit and no leader line crosses them. */
export function placeLabels(
  requests: readonly LabelRequest[],
  size: Size,
  { overlays, markers }: Obstacles,
  effort: Effort = { restarts: 0, leaders: Infinity },
): readonly PlacedLabel[] {
  const obstacles = [...overlays, ...markers];
  const ranked = requests.toSorted((a, b) => a.rank - b.rank);
  const leading = ranked.filter(({ allowsLeader }) => allowsLeader);
  const withoutLabel = new Set<string>();
  let placed = arrange(leading, withoutLabel, size, obstacles, effort);
  for (let round = 0; round < ROUNDS; round++) {
    const crossed = placed.filter((label) => label.leader === null && isCrossed(label.box, placed));
    if (crossed.length === 0) break;
    for (const { id } of crossed) withoutLabel.add(id);
    placed = arrange(leading, withoutLabel, size, obstacles, effort);
  }
  placed = placed.filter(
    ({ leader }) =>
      !lineSegments(leader ?? []).some((line) => overlays.some((box) => passesThrough(line, box))),
  );
  const isPlaced = new Set(placed.map(({ id }) => id));
  const others = ranked.filter(({ id }) => !isPlaced.has(id));
  return placeAll(others, placed, size, obstacles, (box) => !isCrossed(box, placed));
}

/**
 * Places each label on its place if it can; the others in the left column, and what does not fit there in the right one. `seatless` labels
 * go to a column at once.
 */
function arrange(
  requests: readonly LabelRequest[],
  seatless: ReadonlySet<string>,
  size: Size,
  obstacles: readonly Rect[],
  { restarts, leaders }: Effort,
): readonly PlacedLabel[] {
  const seated = requests.filter(({ id }) => !seatless.has(id));
  const placedInside = placeMost(seated, restarts, (order) =>
    placeAll(order, [], size, obstacles, () => true),
  );
  let placed = placedInside;
  const isPlaced = new Set(placedInside.map(({ id }) => id));
  let unplaced = requests.filter(({ id }) => !isPlaced.has(id));
  if (unplaced.length > leaders) return placed;
  for (const side of ['left', 'right'] as const) {
    const most = capacityOf(unplaced, size);
    const left = unplaced.slice(most);
    unplaced = unplaced.slice(0, most);
    for (;;) {
      const column = columnAt(side, unplaced, size, [...obstacles, ...placed.map(({ box }) => box)]);
      if (column) placed = [...placed, ...column];
      const last = unplaced.at(-1);
      if (column || !last) break;
      left.unshift(last);
      unplaced = unplaced.slice(0, -1);
    }
    unplaced = left;
  }
  return placed;
}

/**
 * Restarted greedy search: what found no place comes first among its rank in the next attempt. Returns the attempt that places the most, of
 * the important ones first.
 */
function placeMost(
  requests: readonly LabelRequest[],
  restarts: number,
  attempt: (order: readonly LabelRequest[]) => readonly PlacedLabel[],
): readonly PlacedLabel[] {
  const ranks = [...new Set(requests.map(({ rank }) => rank))].sort((a, b) => a - b);
  const rankOf = new Map(requests.map(({ id, rank }) => [id, rank]));
  const counts = (placed: readonly PlacedLabel[]) =>
    ranks.map((rank) => placed.filter(({ id }) => rankOf.get(id) === rank).length);
  const isBetter = (a: readonly number[], b: readonly number[]) => {
    const at = a.findIndex((count, i) => count !== b[i]);
    return at >= 0 && a[at]! > b[at]!;
  };
  let order = requests;
  let best = attempt(order);
  let placed = best;
  for (let restart = 0; restart < restarts && best.length < requests.length; restart++) {
    const found = new Set(placed.map(({ id }) => id));
    const isFound = ({ id }: LabelRequest) => Number(found.has(id));
    order = order.toSorted((a, b) => a.rank - b.rank || isFound(a) - isFound(b));
    placed = attempt(order);
    if (isBetter(counts(placed), counts(best))) best = placed;
  }
  return best;
}

/** Greedy label placement: each label in turn takes the first free box of its first try that has one. Labels without one are left out. */
function placeAll(
  requests: readonly LabelRequest[],
  before: readonly PlacedLabel[],
  size: Size,
  obstacles: readonly Rect[],
  allowed: (box: Rect) => boolean,
): readonly PlacedLabel[] {
  const sheet = { x: EDGE, y: EDGE, width: size.width - 2 * EDGE, height: size.height - 2 * EDGE };
  const placed = [...before];
  const isFree = (box: Rect) =>
    holds(sheet, box) &&
    allowed(box) &&
    !obstacles.some((other) => overlaps(box, other, GAP)) &&
    !placed.some((other) => overlaps(box, other.box, GAP));
  for (const { id, tries } of requests) {
    for (const [fit, { boxes, fits }] of tries.entries()) {
      const box = boxes.find((each) => isFree(each) && fits(each));
      if (!box) continue;
      placed.push({ id, box, fit, leader: null });
      break;
    }
  }
  return placed;
}

function isCrossed(box: Rect, placed: readonly PlacedLabel[]): boolean {
  return placed.some(({ leader }) => lineSegments(leader ?? []).some((line) => passesThrough(line, box)));
}
