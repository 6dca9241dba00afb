/** The request of each label for one position of the map: its size, candidates, anchor and rank. Pure, given `measure`. */
import type { PlaceId } from '../../model/programme';
import type { Medium } from '../../picture/context';
import type { LabelRequest } from './label';
import type { LabelText, Level } from './label-texts';
import { allowsLeader } from './naming';
import {
  boundingBox,
  boxInRing,
  boxMeetsRing,
  holds,
  holdsPoint,
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
  readonly measure: (label: LabelText) => Size;
  /** Radius of a spot's marker, in pixels. */
  readonly reach: (place: PlaceId) => number;
}

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
  const isHot = ({ highlight }: LabelText) => highlight === 'hot' || highlight === 'lit';
  const rank = (label: LabelText) =>
    (isHot(label) ? 0 : label.highlight || label.figure ? 1 : 2) + (label.style === 'country' ? 3 : 0);

  const ofOutlines = scene.outlines.flatMap((drawn): LabelRequest[] => {
    const label = drawn.place && texts.get(drawn.place);
    if (!label || !drawn.place) return [];
    const { ring } = onScreen(drawn, toScreen);
    const candidates = drawn.candidates.map(toScreen).filter(visible);
    const anchor = toScreen(drawn.candidates[0]!);
    const [first] = candidates;
    if (!first) return [];
    const clear = (box: Rect) => !meets(box, drawn.place);
    return [
      {
        id: drawn.place,
        ...measure(label),
        candidates,
        fits: [
          (box) => boxInRing(ring, box) && clear(box),
          ...(label.style === 'country' || level === 'place'
            ? [(box: Rect) => boxInRing(ring, heartOf(box)) && clear(box)]
            : []),
        ],
        anchor: visible(anchor) ? anchor : first,
        allowsLeader: allowsLeader(medium, level, texts, label),
        rank: rank(label),
      },
    ];
  });
  const ofSpots = scene.spots.flatMap((spot): LabelRequest[] => {
    const label = texts.get(spot.place);
    const anchor = toScreen(project(spot.at));
    if (!label || !visible(anchor)) return [];
    const { width, height } = measure(label);
    const beside = reach(spot.place) + GAP_TO_MARKER;
    const { x, y } = anchor;
    return [
      {
        id: spot.place,
        width,
        height,
        candidates:
          level === 'country'
            ? []
            : [
                { x: x - beside - width / 2, y },
                { x: x + beside + width / 2, y },
                { x, y: y - beside - height / 2 },
                { x, y: y + beside + height / 2 },
              ],
        fits: [(box) => !meets(box, null)],
        anchor,
        allowsLeader: allowsLeader(medium, level, texts, label),
        rank: rank(label),
      },
    ];
  });
  return [...ofSpots, ...ofOutlines];
}

/** Space between a marker and its label, in pixels. */
const GAP_TO_MARKER = 4;

/** The middle of a label, which must be on its outline; the ends may reach over the sea or a neighbour. */
function heartOf({ x, y, width, height }: Rect): Rect {
  return { x: x + width * 0.14, y, width: width * 0.72, height };
}

function onScreen(drawn: Drawn, toScreen: (point: Point) => Point) {
  const ring = drawn.ring.map(toScreen);
  return { ring, bounds: boundingBox(ring) };
}
