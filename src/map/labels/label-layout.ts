/**
 * Label placement: on the place where the label fits (greedily, by rank), else in a column at the map's edge with a leader line. No label
 * touches another, an obstacle or the edge; what does not fit is left out, the least important first. Pixels. Pure.
 */
import { columnAt } from './boundary-labels';
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

/** Places the labels that allow a leader line first, then the others where they fit and no leader line crosses them. */
export function placeLabels(
  requests: readonly LabelRequest[],
  size: Size,
  { overlays, markers }: Obstacles,
): readonly PlacedLabel[] {
  const obstacles = [...overlays, ...markers];
  const ranked = requests.toSorted((a, b) => a.rank - b.rank);
  const leading = ranked.filter(({ allowsLeader }) => allowsLeader);
  const withoutLabel = new Set<string>();
  let placed = arrange(leading, withoutLabel, size, obstacles);
  for (let round = 0; round < ROUNDS; round++) {
    const crossed = placed.filter((label) => label.leader === null && isCrossed(label.box, placed));
    if (crossed.length === 0) break;
    for (const { id } of crossed) withoutLabel.add(id);
    placed = arrange(leading, withoutLabel, size, obstacles);
  }
  placed = placed.filter(
    ({ leader }) =>
      !lineSegments(leader ?? []).some((line) => overlays.some((box) => passesThrough(line, box))),
  );
  const others = ranked.filter(({ id }) => !placed.some((label) => label.id === id));
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
): readonly PlacedLabel[] {
  const placedInside = placeAll(
    requests.filter(({ id }) => !seatless.has(id)),
    [],
    size,
    obstacles,
    () => true,
  );
  let placed = placedInside;
  let unplaced = requests.filter(({ id }) => !placedInside.some((label) => label.id === id));
  for (const side of ['left', 'right'] as const) {
    const left: LabelRequest[] = [];
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
 * Greedy label placement: each label in turn takes its first free candidate that passes the strictest possible test of `fits`. Labels
 * without one are left out.
 */
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
  for (const { id, candidates: centres, fits, width, height } of requests) {
    const boxes = centres
      .map(({ x, y }) => ({ x: x - width / 2, y: y - height / 2, width, height }))
      .filter(isFree);
    const candidates = fits.flatMap((fits, fit) =>
      boxes
        .filter(fits)
        .slice(0, 1)
        .map((box) => ({ box, fit })),
    );
    const [candidate] = candidates;
    if (candidate) placed.push({ id, ...candidate, leader: null });
  }
  return placed;
}

function isCrossed(box: Rect, placed: readonly PlacedLabel[]): boolean {
  return placed.some(({ leader }) => lineSegments(leader ?? []).some((line) => passesThrough(line, box)));
}
