/** Leader-crossing removal: which label of a column goes to which height, so that leader lines do not cross. Pure. */
import type { LabelRequest, PlacedLabel } from './label';
import { cross, passesThrough, lineSegments, type Rect } from '../layer/projection';

/** Penalties in pixels of line length: two lines cross, a line passes over another one's end, a line passes through a label or marker. */
const CROSSING = 10_000;
const MISLEADING = 2_000;
const COVERING = 800;
/** Radius of the dot at a leader line's end with its halo, in pixels. */
const END = 4;
/** Most passes over all pairs. */
const ROUNDS = 8;

/**
 * Local search by swaps: labels whose lines cross are swapped while that shortens the lines, then neighbours while that lowers the
 * penalties. `heights` are in the order of `start`, and stay; returns the labels as placed.
 */
export function uncross(
  start: readonly LabelRequest[],
  heights: readonly number[],
  place: (request: LabelRequest, y: number) => PlacedLabel,
  isFree: (request: LabelRequest, y: number) => boolean,
  obstacles: readonly Rect[],
): readonly PlacedLabel[] {
  let order = start;
  let placed = order.map((request, i) => place(request, heights[i]!));
  const swapWhere = (
    reach: number,
    isBetter: (next: readonly PlacedLabel[], i: number, j: number) => boolean,
  ) => {
    let changed = false;
    for (let i = 0; i < order.length; i++) {
      for (let j = i + 1; j < Math.min(order.length, i + 1 + reach); j++) {
        const [one, other] = [order[i]!, order[j]!];
        if (!isFree(one, heights[j]!) || !isFree(other, heights[i]!)) continue;
        const next = placed.with(i, place(other, heights[i]!)).with(j, place(one, heights[j]!));
        if (isBetter(next, i, j)) [order, placed, changed] = [order.with(i, other).with(j, one), next, true];
      }
    }
    return changed;
  };
  const uncrosses = (next: readonly PlacedLabel[], i: number, j: number) =>
    linesCross(placed[i]!, placed[j]!) && lengthOf(next) < lengthOf(placed) - 0.1;
  const eases = (next: readonly PlacedLabel[]) =>
    crossingCost(next, obstacles) < crossingCost(placed, obstacles) - 1;
  for (let round = 0; round < ROUNDS && swapWhere(Infinity, uncrosses); round++);
  for (let round = 0; round < ROUNDS && swapWhere(1, eases); round++);
  return placed;
}

function linesCross(one: PlacedLabel, other: PlacedLabel): boolean {
  return lineSegments(one.leader ?? []).some((a) =>
    lineSegments(other.leader ?? []).some((b) => cross(a, b)),
  );
}

/** Whether a line passes over another one's end, to which it would then seem to lead. */
function meetsEnd({ leader }: PlacedLabel, { leader: other }: PlacedLabel): boolean {
  const end = other?.at(-1);
  if (!end) return false;
  const dot = { x: end.x - END, y: end.y - END, width: 2 * END, height: 2 * END };
  return lineSegments(leader ?? []).some((each) => passesThrough(each, dot));
}

function lengthOf(placed: readonly PlacedLabel[]): number {
  return placed
    .flatMap(({ leader: line }) => lineSegments(line ?? []))
    .reduce((sum, [a, b]) => sum + Math.hypot(a.x - b.x, a.y - b.y), 0);
}

/** The cost of an arrangement: the length of all lines in pixels, plus penalties. */
function crossingCost(placed: readonly PlacedLabel[], obstacles: readonly Rect[]): number {
  const boxes = [...obstacles, ...placed.map(({ box }) => box)];
  const covered = ({ leader: line }: PlacedLabel) => {
    const end = line?.at(-1);
    const isOwn = ({ x, y, width, height }: Rect) =>
      end !== undefined && Math.hypot(x + width / 2 - end.x, y + height / 2 - end.y) < 2;
    const others = boxes.filter((box) => !isOwn(box));
    return lineSegments(line ?? []).flatMap((each) => others.filter((box) => passesThrough(each, box)))
      .length;
  };
  const pairs = placed.flatMap((one, i) => placed.slice(i + 1).map((other) => [one, other] as const));
  const crossings = pairs.filter(([one, other]) => linesCross(one, other)).length;
  const misled = pairs.filter(([one, other]) => meetsEnd(one, other) || meetsEnd(other, one)).length;
  const coverings = placed.reduce((sum, each) => sum + covered(each), 0);
  return lengthOf(placed) + CROSSING * crossings + MISLEADING * misled + COVERING * coverings;
}
