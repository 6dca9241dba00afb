/**
 * Arcs as quadratic Bézier curves from a point of the map to the edge of an event chip, past the overlays on the map. All in pixels of the
 * map. Pure.
 */
import { holdsPoint, type Point, type Rect, type Size } from '../layer/projection';

export interface ArcShape {
  /** The `d` of an SVG path. */
  readonly line: string;
  /** The arrowhead, as the `points` of an SVG polygon. */
  readonly head: string;
}

/** From the place's point to the start of the line, to leave its marker or name free. */
const APART = 14;
/** From the chip to the tip of the arrowhead. */
const TIP = 3;
const HEAD = { length: 10, width: 9 };
/** End points stay this far inside the map, so that an arc to a chip outside of the map ends at the map's edge. */
const EDGE = 4;
/** Width of a chip's rounded corners, where no arc ends on its upper or lower edge. */
const ROUND = 14;
/** Distance of a curve's control point from the straight line, as a share of that line's length. */
const BULGE = 0.18;
/** Points sampled on a curve to see how much of it overlays cover. */
const STEPS = 24;
/** End points along a chip's upper or lower edge, as shares of its straight part; the first is preferred. */
const SLOTS = [0.5, 0.35, 0.65, 0.2, 0.8, 0.05, 0.95];

/** A quadratic Bézier curve; `bend` is its control point. */
interface Way {
  readonly from: Point;
  readonly bend: Point;
  readonly to: Point;
}

/**
 * The cheapest candidate curve: its straight length × (1 + turn), plus 1000 for each sampled point that is covered by the chip or a box of
 * `others`. Null when `from` is outside of the map or on the chip, or when the arc would be shorter than three arrowheads.
 */
export function arcShape(from: Point, chip: Rect, others: readonly Rect[], size: Size): ArcShape | null {
  const sheet = { x: 0, y: 0, ...size };
  if (!holdsPoint(sheet, from) || holdsPoint(chip, from)) return null;
  const ways = endsAt(chip, from, size).map((to) => wayTo(from, to, chip));
  const price = (way: Way) => {
    const hidden = pointsOn(way).filter((point) =>
      [...others, chip].some((box) => holdsPoint(box, point)),
    ).length;
    return length(way.from, way.to) * (1 + turn(way)) + hidden * 1000;
  };
  const best = ways.toSorted((a, b) => price(a) - price(b))[0];
  if (!best || length(best.from, best.to) < 3 * HEAD.length) return null;
  return drawn(best);
}

/** Candidate end points on the chip's edges, clamped to the map. */
function endsAt(chip: Rect, from: Point, { width, height }: Size): readonly Point[] {
  const [right, bottom] = [chip.x + chip.width, chip.y + chip.height];
  const middle = chip.y + chip.height / 2;
  const within = (value: number, most: number) => Math.max(EDGE, Math.min(value, most - EDGE));
  const onMap = ({ x, y }: Point) => ({ x: within(x, width), y: within(y, height) });
  const below = from.y > middle;
  const level = SLOTS.map((slot) => ({
    x: chip.x + ROUND + (chip.width - 2 * ROUND) * slot,
    y: below ? bottom + TIP : chip.y - TIP,
  }));
  // A chip above or below the map is reached only through its upper or lower edge, that is at the map's edge.
  const isBeside = bottom <= 0 || chip.y >= height;
  const ends = isBeside
    ? []
    : [
        { x: chip.x - TIP, y: middle },
        { x: right + TIP, y: middle },
      ];
  return [...level, ...ends].map(onMap);
}

/** The curve to one end point: nearly level into the chip's left or right end, bowed to one side into its upper or lower edge. */
function wayTo(from: Point, to: Point, chip: Rect): Way {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const isSide = to.y > chip.y && to.y < chip.y + chip.height;
  const far = Math.hypot(dx, dy);
  if (isSide) {
    // At the left or right end: the control point is beside the end point, so that the arc arrives nearly level.
    const out = to.x < chip.x + chip.width / 2 ? -1 : 1;
    const x =
      out < 0
        ? Math.min(from.x + dx * 0.25, to.x - far * BULGE)
        : Math.max(from.x + dx * 0.25, to.x + far * BULGE);
    return { from, bend: { x, y: to.y + dy * -0.12 }, to };
  }
  // At the upper or lower edge: the control point is the line's middle moved at right angles to it, up when the arc goes up, down when it
  // goes down.
  const side = dx >= 0 ? -1 : 1;
  const over = { x: (-dy / far) * side, y: (dx / far) * side };
  const up = dy < 0 ? -1 : 1;
  const lift = over.y * up >= 0 ? 1 : -1;
  return {
    from,
    bend: {
      x: from.x + dx / 2 + over.x * lift * far * BULGE,
      y: from.y + dy / 2 + over.y * lift * far * BULGE,
    },
    to,
  };
}

/** The point of the curve at parameter `t`, from 0 to 1. */
function at({ from, bend, to }: Way, t: number): Point {
  const mix = (a: number, b: number, c: number) => (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t * t * c;
  return { x: mix(from.x, bend.x, to.x), y: mix(from.y, bend.y, to.y) };
}

function pointsOn(way: Way): readonly Point[] {
  return Array.from({ length: STEPS }, (_, step) => at(way, step / STEPS));
}

function length(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y);
}

/** The angle between the first and the last direction of the curve, as a share of a half turn. */
function turn({ from, bend, to }: Way): number {
  const angle = Math.atan2(to.y - bend.y, to.x - bend.x) - Math.atan2(bend.y - from.y, bend.x - from.x);
  return Math.abs(Math.atan2(Math.sin(angle), Math.cos(angle))) / Math.PI;
}

/** The point at this distance from `a` toward `b`. */
function toward(a: Point, b: Point, distance: number): Point {
  const part = distance / (length(a, b) || 1);
  return { x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part };
}

/** The curve as SVG, shortened at its start for the marker and at its end for the arrowhead. */
function drawn(way: Way): ArcShape {
  const from = toward(way.from, way.bend, APART);
  const neck = toward(way.to, way.bend, HEAD.length * 0.8);
  const base = toward(way.to, way.bend, HEAD.length);
  const across = { x: (way.to.y - base.y) / HEAD.length, y: (base.x - way.to.x) / HEAD.length };
  const wing = (side: number) => ({
    x: base.x + (across.x * side * HEAD.width) / 2,
    y: base.y + (across.y * side * HEAD.width) / 2,
  });
  const text = ({ x, y }: Point) => `${x.toFixed(1)},${y.toFixed(1)}`;
  return {
    line: `M${text(from)}Q${text(way.bend)} ${text(neck)}`,
    head: [way.to, wing(1), wing(-1)].map(text).join(' '),
  };
}
