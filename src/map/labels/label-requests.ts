/** The request of each label for one position of the map: its boxes, anchor and rank. Pure, given `measure`. */
import type { PlaceId } from '../../model/programme';
import type { Medium } from '../../picture/context';
import type { BadgeSide, LabelBox, LabelRequest, Try } from './label';
import type { LabelText, Level } from './label-texts';
import { allowsLeader } from './naming';
import type { Measured } from './text-measure';
import {
  boundingBox,
  boxInRing,
  boxMeetsRing,
  holds,
  holdsPoint,
  insideRing,
  project,
  overlaps,
  type Point,
  type Rect,
  type Size,
} from '../layer/projection';
import type { Drawn, Scene } from '../layer/scene';

interface Position {
  readonly size: Size;
  /** Overlays on the map, in its pixels. Points under them count as not visible. */
  readonly overlays: readonly Rect[];
  /** From map units to pixels of the map. */
  readonly toScreen: (point: Point) => Point;
  readonly measure: (label: LabelText) => Measured;
  /** Radius of a spot's marker, in pixels. */
  readonly reach: (place: PlaceId) => number;
}

/** Space between a marker and its label, between an outline and a label beside it, and between a name and its badge. Pixels. */
const GAP_TO_MARKER = 4;
const GAP_TO_OUTLINE = 4;
const GAP_TO_BADGE = 3;
/** Heights at which a label is tried beside an outline. */
const ROWS = 9;
/** On the page, the largest share of a spot's label that may lie on a zone that is not its own, where nothing else is free. */
const OVER_ZONES = 0.5;

/** One request for each place that has a text and a visible point. A label may cover its own outline but no other zone. */
export function labelRequests(
  scene: Scene,
  medium: Medium,
  level: Level,
  texts: ReadonlyMap<PlaceId, LabelText>,
  { size, overlays, toScreen, measure, reach }: Position,
): readonly LabelRequest[] {
  const sheet = { x: 0, y: 0, ...size };
  const visible = (point: Point) =>
    holds(sheet, { x: point.x, y: point.y, width: 0, height: 0 }) &&
    !overlays.some((box) => holdsPoint(box, point));
  const zones = scene.outlines
    .filter(({ kind }) => kind === 'zone' || kind === 'site')
    .map((drawn) => ({ place: drawn.place, ...onScreen(drawn, toScreen) }));
  const meets = (box: Rect, but: PlaceId | null) =>
    zones.some(
      ({ place, ring, bounds }) => place !== but && overlaps(bounds, box) && boxMeetsRing(ring, box),
    );
  const onZones = (box: Rect) => {
    const points = samplesOf(box);
    const covered = points.filter((point) => zones.some(({ ring }) => insideRing(ring, point)));
    return covered.length / points.length;
  };
  const isPage = medium === 'page';
  const isHot = ({ highlight }: LabelText) => highlight === 'hot' || highlight === 'lit';
  const rank = (label: LabelText) =>
    isPage
      ? rankOnPage(label)
      : (isHot(label) ? 0 : label.highlight || label.figure ? 1 : 2) + (label.style === 'country' ? 3 : 0);
  const anchors = [
    ...scene.spots.map(({ at }) => project(at)),
    ...scene.outlines.flatMap(({ kind, candidates }) => (kind === 'zone' ? candidates.slice(0, 1) : [])),
  ].map(toScreen);
  /** A label to the west of this stands on the left of its marker, others on the right: outwards. */
  const middle = anchors.reduce((sum, { x }) => sum + x, 0) / anchors.length;
  const common = (id: PlaceId, label: LabelText, measured: Measured) => ({
    id,
    ...sizeOf(measured, 'after'),
    allowsLeader: allowsLeader(medium, level, texts, label),
    rank: rank(label),
  });

  const atSpots = new Set(scene.spots.map(({ place }) => place));
  const ofOutlines = scene.outlines.flatMap((drawn): LabelRequest[] => {
    const label = drawn.place && texts.get(drawn.place);
    if (!label || !drawn.place || atSpots.has(drawn.place)) return [];
    const { ring, bounds } = onScreen(drawn, toScreen);
    const centres = drawn.candidates.map(toScreen).filter(visible);
    const anchor = toScreen(drawn.candidates[0]!);
    const [first] = centres;
    if (!first) return [];
    const measured = measure(label);
    const clear = (box: Rect) => !meets(box, drawn.place);
    const inside = (box: Rect) => boxInRing(ring, box) && clear(box);
    const mostlyInside = (box: Rect) => boxInRing(ring, heartOf(box)) && clear(box);
    const around = (side: BadgeSide): readonly LabelBox[] =>
      centres.map((centre) => boxAround(centre, sizeOf(measured, side), side));
    const allowsEnds = isPage || label.style === 'country' || level === 'place';
    const sides: readonly BadgeSide[] = measured.badge ? ['after', 'below'] : ['after'];
    const tries = [
      ...sides.map((side): Try => ({ boxes: around(side), fits: inside })),
      ...(allowsEnds ? sides.map((side): Try => ({ boxes: around(side), fits: mostlyInside })) : []),
      ...(isPage && label.style !== 'country'
        ? [{ boxes: besideOutline(ring, bounds, measured), fits: (box: Rect) => !meets(box, null) }]
        : []),
    ];
    const made = common(drawn.place, label, measured);
    // On the page a country that is partly out of view needs no line: it goes on beyond the edge.
    const isCut = isPage && label.style === 'country' && !holds(sheet, bounds);
    return [
      {
        ...made,
        tries,
        anchor: visible(anchor) ? anchor : first,
        allowsLeader: made.allowsLeader && !isCut,
      },
    ];
  });
  const ofSpots = scene.spots.flatMap((spot): LabelRequest[] => {
    const label = texts.get(spot.place);
    const anchor = toScreen(project(spot.at));
    if (!label || !visible(anchor)) return [];
    const measured = measure(label);
    const clear = (box: Rect) => !meets(box, null);
    const boxes = besideSpot(
      anchor,
      reach(spot.place) + GAP_TO_MARKER,
      measured,
      isPage && anchor.x > middle,
    );
    const tries = isPage
      ? [
          { boxes, fits: clear },
          { boxes, fits: (box: Rect) => onZones(box) <= OVER_ZONES },
        ]
      : [{ boxes: level === 'country' ? [] : boxes.slice(0, 4), fits: clear }];
    return [{ ...common(spot.place, label, measured), tries, anchor }];
  });
  return [...ofSpots, ...ofOutlines];
}

/** On the page the rank does not depend on what is chosen, so that no choice moves a label. */
function rankOnPage({ figure, badge, style }: LabelText): number {
  if (figure !== null || badge !== null) return 0;
  return { zone: 1, site: 2, country: 3 }[style];
}

function sizeOf({ name, badge }: Measured, side: BadgeSide): Size {
  if (badge === null) return name;
  return side === 'below'
    ? { width: Math.max(name.width, badge.width), height: name.height + badge.height }
    : {
        width: name.width + GAP_TO_BADGE + badge.width,
        height: Math.max(name.height, badge.height),
      };
}

function boxAround({ x, y }: Point, { width, height }: Size, badge: BadgeSide): LabelBox {
  return { x: x - width / 2, y: y - height / 2, width, height, badge };
}

/** Point-feature labelling: the boxes at the eight sides of a marker, level with it first; the name is nearer to it than the badge. */
function besideSpot(
  { x, y }: Point,
  far: number,
  measured: Measured,
  isEastFirst: boolean,
): readonly LabelBox[] {
  const row = sizeOf(measured, 'after');
  const aside = far + row.width / 2;
  const above = far + row.height / 2;
  const near = far * 0.6;
  const at = (dx: number, dy: number) =>
    boxAround({ x: x + dx, y: y + dy }, row, dx < 0 ? 'before' : 'after');
  const [first, second] = isEastFirst ? [1, -1] : [-1, 1];
  return [
    at(first * aside, 0),
    at(second * aside, 0),
    at(0, -above),
    at(0, above),
    ...[first, second].flatMap((side) =>
      [-1, 1].map((up) => at(side * (near + row.width / 2), up * (near + row.height / 2))),
    ),
  ];
}

/** Boxes that touch an outline from the left or the right, at several heights, those level with its middle first. */
function besideOutline(ring: readonly Point[], bounds: Rect, measured: Measured): readonly LabelBox[] {
  const row = sizeOf(measured, 'after');
  const below = sizeOf(measured, 'below');
  const heights = Array.from({ length: ROWS }, (_, i) => bounds.y + (bounds.height * (i + 0.5)) / ROWS);
  const middle = bounds.y + bounds.height / 2;
  return heights
    .toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle))
    .flatMap((y) =>
      (measured.badge ? [row, below] : [row]).flatMap((size): LabelBox[] => {
        const found = spanOf(ring, y - size.height / 2, y + size.height / 2);
        if (!found) return [];
        const top = { y: y - size.height / 2, ...size };
        const side = size === row ? null : 'below';
        return [
          { ...top, x: found.left - GAP_TO_OUTLINE - size.width, badge: side ?? 'before' },
          { ...top, x: found.right + GAP_TO_OUTLINE, badge: side ?? 'after' },
        ];
      }),
    );
}

/** The least and the greatest x of a ring between two heights; null when it has no point there. */
function spanOf(ring: readonly Point[], top: number, bottom: number) {
  const found = ring.flatMap((to, i) => {
    const from = ring.at(i - 1)!;
    const low = Math.min(from.y, to.y);
    const high = Math.max(from.y, to.y);
    if (high < top || low > bottom) return [];
    const xAt = (y: number) =>
      to.y === from.y
        ? to.x
        : from.x + ((to.x - from.x) * (Math.max(low, Math.min(high, y)) - from.y)) / (to.y - from.y);
    return [xAt(top), xAt(bottom)];
  });
  return found.length === 0 ? null : { left: Math.min(...found), right: Math.max(...found) };
}

/** A grid of points in a box. */
function samplesOf({ x, y, width, height }: Rect): readonly Point[] {
  const across = [0.05, 0.2, 0.35, 0.5, 0.65, 0.8, 0.95];
  return across.flatMap((u) => [0.2, 0.8].map((v) => ({ x: x + u * width, y: y + v * height })));
}

/** The middle of a label, which must be on its outline; the ends may reach over the sea or a neighbour. */
function heartOf({ x, y, width, height }: Rect): Rect {
  return { x: x + width * 0.14, y, width: width * 0.72, height };
}

function onScreen(drawn: Drawn, toScreen: (point: Point) => Point) {
  const ring = drawn.ring.map(toScreen);
  return { ring, bounds: boundingBox(ring) };
}
