/** The texts of the map's labels for a View, with style, highlight, figure and badge. Pure. */
import type { TextSegment, I18n } from '../../i18n/i18n';
import type { PlaceId, Programme } from '../../model/programme';
import { contains, pathTo, placeById } from '../../model/territory';
import { dimmed } from '../../model/view/filter';
import type { View } from '../../model/view/view';
import type { Medium } from '../../picture/context';
import { placeFigures, shadesOf } from '../draw/place-figures';
import { drawnParts, countriesOf, type Scene } from '../layer/scene';
import { lookedAt, highlights, type Highlight } from '../draw/highlight';

/** site: a place in no group. */
export type LabelStyle = 'country' | 'zone' | 'site';

export interface LabelText {
  readonly text: string;
  readonly style: LabelStyle;
  readonly highlight: Highlight | undefined;
  readonly isDimmed: boolean;
  /** The chosen indicator's figure for the place; null without one. */
  readonly figure: TextSegment | null;
  /** The number of its cases; null without one. */
  readonly badge: TextSegment | null;
  /** The place's shade, from 1 to SHADES; undefined without one. */
  readonly shade: number | undefined;
}

/**
 * How much the map shows: the whole of several countries, a country or several places, or one place. It decides which labels may have
 * leader lines: of the whole the countries, of a country the zones.
 */
export type Level = 'whole' | 'country' | 'place';

/** How much the map shows in this View, by the places that it frames. */
export function levelOf(programme: Programme, scene: Scene, view: View): Level {
  const places = lookedAt(programme, view);
  if (places.includes(programme.territory) && countriesOf(programme).length > 1) return 'whole';
  const parts = places.flatMap((place) => drawnParts(programme, place));
  const isWide =
    parts.length > 1 || scene.outlines.some(({ kind, place }) => kind === 'member' && place === parts[0]);
  return isWide ? 'country' : 'place';
}

/**
 * The labels by place. On the page: all places that are drawn, with the number of cases of those that cases name, unless figures by place
 * are shown; what is in view is named. Elsewhere: all places with a figure; of the whole its countries; otherwise the zones nearby and the
 * countries that do not contain them.
 */
export function labelTexts(
  programme: Programme,
  scene: Scene,
  view: View,
  i18n: I18n,
  medium: Medium,
): ReadonlyMap<PlaceId, LabelText> {
  const highlight = highlights(programme, view);
  const left = dimmed(programme, view);
  const drawn = placeFigures(programme, view);
  const shades = drawn?.kind === 'shades' ? shadesOf(drawn) : null;
  const figures = new Map(drawn?.figures.map(({ place, ref }) => [place, i18n.figure(programme, ref)]));
  const withCases = new Set(
    medium === 'page' && drawn === null ? programme.cases.flatMap(({ places }) => places) : [],
  );
  const text = (place: PlaceId, style: LabelStyle): [PlaceId, LabelText] => [
    place,
    {
      text: i18n.name(placeById(programme, place).name),
      style,
      highlight: highlight.get(`place:${place}`),
      isDimmed: left.has(`place:${place}`),
      figure: figures.get(place) ?? null,
      badge: withCases.has(place) ? i18n.figure(programme, `${place}.cases`) : null,
      shade: shades?.get(place),
    },
  ];
  const members = countriesOf(programme);
  const countries = members.map((place) => text(place, 'country'));
  const measured = [...figures.keys()].map((place) =>
    text(place, members.includes(place) ? 'country' : 'zone'),
  );
  const zones = [
    ...scene.outlines.flatMap(({ kind, place }) => (kind === 'zone' && place ? [text(place, kind)] : [])),
    ...scene.spots.map(({ place, isZone }) => text(place, isZone ? 'zone' : 'site')),
  ];
  if (medium === 'page') return new Map([...measured, ...zones, ...countries]);
  const level = levelOf(programme, scene, view);
  if (level === 'whole') return new Map([...measured, ...countries]);
  const around = new Set(lookedAt(programme, view).flatMap((place) => pathTo(programme, place)));
  const chosen = (place: PlaceId) => highlight.get(`place:${place}`) === 'hot';
  const isOne = countriesOf(programme).length === 1;
  const isNear = (place: PlaceId) =>
    level === 'place' ||
    [...around].some((each) => (each !== programme.territory || isOne) && contains(programme, each, place));
  return new Map([
    ...measured,
    ...zones
      .filter(([place]) => isNear(place))
      .map(([place, each]) => [place, { ...each, style: 'zone' }] as const),
    ...countries.filter(([place]) => chosen(place) || !around.has(place)),
  ]);
}
