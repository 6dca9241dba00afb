/**
 * Boundary labelling: a column of labels at the map's edge with leader lines, each label as near to the height of its anchor as the others
 * allow. Pixels. Pure.
 */
import type { LabelRequest, PlacedLabel } from './label';
import { uncross } from './uncross';
import { overlaps, type Point, type Rect, type Size } from '../layer/projection';

type Side = 'left' | 'right';

/** Space between the column and the map's edge; step between the heights tried; space between labels. */
const MARGIN = 12;
const STEP = 2;
const GAP = 3;
/** From a label to its leader line, and from there to the line's bend for the widest label. */
const LEAD = 4;
const BEND = 4;

/** The most labels that one column holds, if nothing is in its way. */
export function capacityOf(requests: readonly LabelRequest[], size: Size): number {
  const lowest = Math.min(...requests.map(({ height }) => height));
  return Math.max(0, Math.ceil((size.height - 2 * MARGIN) / (lowest + GAP)));
}

/** All of the labels in one column; null when they do not all fit. No label touches a box of `obstacles`. */
export function columnAt(
  side: Side,
  requests: readonly LabelRequest[],
  size: Size,
  obstacles: readonly Rect[],
): readonly PlacedLabel[] | null {
  if (requests.length === 0) return [];
  const order = requests.toSorted((a, b) => a.anchor.y - b.anchor.y || a.anchor.x - b.anchor.x);
  const widest = Math.max(...order.map(({ width }) => width));
  if (widest + 2 * MARGIN > size.width) return null;
  const place = (request: LabelRequest, y: number): PlacedLabel => {
    const x = side === 'left' ? MARGIN : size.width - MARGIN - request.width;
    const badge = side === 'left' ? 'before' : 'after';
    const box = { x, y, width: request.width, height: request.height, badge } as const;
    return { id: request.id, box, fit: null, leader: leader(side, box, request.anchor, widest, size) };
  };
  const isFree = (request: LabelRequest, y: number) =>
    !obstacles.some((other) => overlaps(place(request, y).box, other, GAP));
  const heights = slots(order, size, isFree);
  return heights && uncross(order, heights, place, isFree, obstacles);
}

/** The leader line: horizontal from the label to the bend, then straight to the anchor. */
function leader(side: Side, box: Rect, anchor: Point, widest: number, size: Size): readonly Point[] {
  const y = box.y + box.height / 2;
  const [start, bend] =
    side === 'left'
      ? [box.x + box.width + LEAD, MARGIN + widest + LEAD + BEND]
      : [box.x - LEAD, size.width - MARGIN - widest - LEAD - BEND];
  const isBeyond = side === 'left' ? anchor.x > bend : anchor.x < bend;
  return isBeyond ? [{ x: start, y }, { x: bend, y }, anchor] : [{ x: start, y }, anchor];
}

/**
 * Dynamic programming over all heights in steps of STEP: the upper edges of the labels in this order, none nearer than the gap, with the
 * least sum of squared vertical distances from their anchors. Null when they do not fit.
 */
function slots(
  labels: readonly LabelRequest[],
  size: Size,
  free: (label: LabelRequest, y: number) => boolean,
): readonly number[] | null {
  const tallest = Math.max(...labels.map(({ height }) => height));
  const heights: number[] = [];
  for (let y = MARGIN; y <= size.height - MARGIN - tallest; y += STEP) heights.push(y);
  const apart = Math.ceil((tallest + GAP + 1) / STEP);
  const choices: Int32Array[] = [];
  let before = new Float64Array(heights.length).fill(0);
  for (const [index, label] of labels.entries()) {
    const costs = new Float64Array(heights.length).fill(Infinity);
    const choice = new Int32Array(heights.length).fill(-1);
    let best = -1;
    for (const [at, y] of heights.entries()) {
      const last = index === 0 ? -1 : at - apart;
      if (last >= 0 && before[last]! < Infinity && (best < 0 || before[last]! < before[best]!)) best = last;
      if ((index > 0 && best < 0) || !free(label, y)) continue;
      const off = y + label.height / 2 - label.anchor.y;
      costs[at] = off * off + (index === 0 ? 0 : before[best]!);
      choice[at] = best;
    }
    choices.push(choice);
    before = costs;
  }
  let at = before.reduce((least, cost, i) => (cost < before[least]! ? i : least), 0);
  if (!(before[at]! < Infinity)) return null;
  const found: number[] = [];
  for (let index = labels.length - 1; index >= 0; index--) {
    found.unshift(heights[at]!);
    at = choices[index]![at]!;
  }
  return found;
}
