/** Which labels the map wants, and what each may cover, for one position of the map. Pure but for the measure it is given. */
import type { Words } from '../i18n/words';
import type { PlaceId, Programme } from '../model/programme';
import { pathTo, placeById } from '../model/territory';
import type { View } from '../model/view';
import type { LabelRequest } from './label-layout';
import { around, boxInRing, boxMeetsRing, holds, toPlane, type Point, type Rect, type Size } from './plane';
import { membersOf, type Drawn, type Scene } from './scene';
import { lookedAt, standings, type Standing } from './standing';

export type LabelStyle = 'country' | 'zone';

export interface LabelText {
  readonly text: string;
  readonly style: LabelStyle;
  readonly standing: Standing | undefined;
}

interface Position {
  readonly size: Size;
  readonly toScreen: (point: Point) => Point;
  readonly measure: (label: LabelText) => Size;
  /** How far a spot's marker reaches from its point. */
  readonly reach: (place: PlaceId) => number;
}

/** Does the map show the whole, where countries have names, or a part, where zones have? */
function showsWhole(programme: Programme, view: View): boolean {
  return lookedAt(programme, view).includes(programme.territory);
}

/** The texts by the id of their place. */
export function labelTexts(
  programme: Programme,
  scene: Scene,
  view: View,
  words: Words,
): ReadonlyMap<PlaceId, LabelText> {
  const standing = standings(programme, view);
  const text = (place: PlaceId, style: LabelStyle): [PlaceId, LabelText] => [
    place,
    {
      text: words.name(placeById(programme, place).name),
      style,
      standing: standing.get(`place:${place}`),
    },
  ];
  const countries = membersOf(programme).map((place) => text(place, 'country'));
  if (showsWhole(programme, view)) return new Map(countries);
  const around = new Set(lookedAt(programme, view).flatMap((place) => pathTo(programme, place)));
  const chosen = (place: PlaceId) => standing.get(`place:${place}`) === 'hot';
  const zones = [
    ...scene.outlines.flatMap(({ kind, place }) =>
      (kind === 'zone' || kind === 'site') && place ? [place] : [],
    ),
    ...scene.spots.map(({ place }) => place),
  ];
  return new Map([
    ...zones.map((place) => text(place, 'zone')),
    ...countries.filter(([place]) => chosen(place) || !around.has(place)),
  ]);
}

export function labelRequests(
  scene: Scene,
  texts: ReadonlyMap<PlaceId, LabelText>,
  { size, toScreen, measure, reach }: Position,
): readonly LabelRequest[] {
  const sheet = { x: 0, y: 0, ...size };
  const visible = (point: Point) => holds(sheet, { ...point, width: 0, height: 0 });
  const zones = scene.outlines
    .filter(({ kind }) => kind === 'zone' || kind === 'site')
    .map((drawn) => ({ place: drawn.place, ...onScreen(drawn, toScreen) }));
  const meets = (box: Rect, but: PlaceId | null) =>
    zones.some(
      ({ place, ring, bounds }) => place !== but && overlaps(bounds, box) && boxMeetsRing(ring, box),
    );
  const rank = ({ standing, style }: LabelText) =>
    (standing === 'hot' ? 0 : standing === 'outlined' ? 1 : 2) + (style === 'country' ? 3 : 0);

  const ofOutlines = scene.outlines.flatMap((drawn): LabelRequest[] => {
    const label = drawn.place && texts.get(drawn.place);
    if (!label || !drawn.place) return [];
    const { ring } = onScreen(drawn, toScreen);
    const seats = drawn.seats.map(toScreen).filter(visible);
    const anchor = toScreen(drawn.seats[0]!);
    const main = label.standing === 'hot' || visible(anchor);
    const [first] = seats;
    if (!first) return [];
    return [
      {
        id: drawn.place,
        ...measure(label),
        seats,
        fits: (box) => boxInRing(ring, box) && !meets(box, drawn.place),
        anchor: main && visible(anchor) ? anchor : first,
        mayLead: main && (label.style === 'zone' || texts.size === countOf(texts, 'country')),
        rank: rank(label),
      },
    ];
  });
  const ofSpots = scene.spots.flatMap((spot): LabelRequest[] => {
    const label = texts.get(spot.place);
    const anchor = toScreen(toPlane(spot.at));
    if (!label || !visible(anchor)) return [];
    const { width, height } = measure(label);
    const beside = reach(spot.place) + GAP_TO_MARKER;
    const { x, y } = anchor;
    return [
      {
        id: spot.place,
        width,
        height,
        seats: [
          { x: x - beside - width / 2, y },
          { x: x + beside + width / 2, y },
          { x, y: y - beside - height / 2 },
          { x, y: y + beside + height / 2 },
        ],
        fits: (box) => !meets(box, null),
        anchor,
        mayLead: true,
        rank: rank(label),
      },
    ];
  });
  return [...ofSpots, ...ofOutlines];
}

const GAP_TO_MARKER = 4;

function countOf(texts: ReadonlyMap<PlaceId, LabelText>, style: LabelStyle): number {
  return [...texts.values()].filter((each) => each.style === style).length;
}

function onScreen(drawn: Drawn, toScreen: (point: Point) => Point) {
  const ring = drawn.ring.map(toScreen);
  return { ring, bounds: around(ring) };
}

function overlaps(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
