/**
 * Where labels go: on what they name where they fit, else in a column at the map's edge with a leader line. No label touches
 * another, an obstacle or the edge: one that has no place is left out, the least important first. Pure.
 */
import { columnAt } from './boundary-labels';
import { GAP, type LabelRequest, type PlacedLabel } from './label';
import { holds, passesThrough, lineSegments, touches, type Rect, type Size } from '../layer/projection';

const EDGE = 4;
/** So often a label gives up its seat to a leader line that would pass through it. */
const ROUNDS = 6;

/** What no label may touch. */
export interface Obstacles {
  /** What lies over the map: no leader line passes under it. */
  readonly overlays: readonly Rect[];
  readonly markers: readonly Rect[];
}

export function placeLabels(
  requests: readonly LabelRequest[],
  size: Size,
  { overlays, markers }: Obstacles,
): readonly PlacedLabel[] {
  const obstacles = [...overlays, ...markers];
  const ranked = requests.toSorted((a, b) => a.rank - b.rank);
  const leading = ranked.filter(({ allowsLeader }) => allowsLeader);
  const seatless = new Set<string>();
  let placed = arrange(leading, seatless, size, obstacles);
  for (let round = 0; round < ROUNDS; round++) {
    const crossed = placed.filter((label) => label.leader === null && isCrossed(label.box, placed));
    if (crossed.length === 0) break;
    for (const { id } of crossed) seatless.add(id);
    placed = arrange(leading, seatless, size, obstacles);
  }
  placed = placed.filter(
    ({ leader }) =>
      !lineSegments(leader ?? []).some((line) => overlays.some((box) => passesThrough(line, box))),
  );
  const others = ranked.filter(({ id }) => !placed.some((label) => label.id === id));
  return seatAll(others, placed, size, obstacles, (box) => !isCrossed(box, placed));
}

/** Seats whom it can, and stands the others in the column at the left, then at the right. */
function arrange(
  requests: readonly LabelRequest[],
  seatless: ReadonlySet<string>,
  size: Size,
  obstacles: readonly Rect[],
): readonly PlacedLabel[] {
  const seated = seatAll(
    requests.filter(({ id }) => !seatless.has(id)),
    [],
    size,
    obstacles,
    () => true,
  );
  let placed = seated;
  let unplaced = requests.filter(({ id }) => !seated.some((label) => label.id === id));
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

/** Adds each label that finds a seat to those placed already. */
function seatAll(
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
    !obstacles.some((other) => touches(box, other, GAP)) &&
    !placed.some((other) => touches(box, other.box, GAP));
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
    const [seat] = candidates;
    if (seat) placed.push({ id, ...seat, leader: null });
  }
  return placed;
}

function isCrossed(box: Rect, placed: readonly PlacedLabel[]): boolean {
  return placed.some(({ leader }) => lineSegments(leader ?? []).some((line) => passesThrough(line, box)));
}
