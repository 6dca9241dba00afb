/** Which names the map shows for a View, and how each stands. Pure. */
import type { Words } from '../i18n/words';
import type { PlaceId, Programme } from '../model/programme';
import { contains, pathTo, placeById } from '../model/territory';
import type { View } from '../model/view';
import { drawnParts, membersOf, type Scene } from './scene';
import { lookedAt, standings, type Standing } from './standing';

export type LabelStyle = 'country' | 'zone';

export interface LabelText {
  readonly text: string;
  readonly style: LabelStyle;
  readonly standing: Standing | undefined;
}

/** What is named with leader lines where there is no room: countries when the whole is shown, zones when a country is. */
export type Level = 'whole' | 'country' | 'place';

export function levelOf(programme: Programme, scene: Scene, view: View): Level {
  const places = lookedAt(programme, view);
  if (places.includes(programme.territory) && membersOf(programme).length > 1) return 'whole';
  const parts = places.flatMap((place) => drawnParts(programme, place));
  const isWide =
    parts.length > 1 || scene.outlines.some(({ kind, place }) => kind === 'member' && place === parts[0]);
  return isWide ? 'country' : 'place';
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
  const level = levelOf(programme, scene, view);
  if (level === 'whole') return new Map(countries);
  const around = new Set(lookedAt(programme, view).flatMap((place) => pathTo(programme, place)));
  const chosen = (place: PlaceId) => standing.get(`place:${place}`) === 'hot';
  const isOne = membersOf(programme).length === 1;
  const isNear = (place: PlaceId) =>
    level === 'place' ||
    [...around].some((each) => (each !== programme.territory || isOne) && contains(programme, each, place));
  const zones = [
    ...scene.outlines.flatMap(({ kind, place }) =>
      (kind === 'zone' || kind === 'site') && place ? [place] : [],
    ),
    ...scene.spots.map(({ place }) => place),
  ];
  return new Map([
    ...zones.filter(isNear).map((place) => text(place, 'zone')),
    ...countries.filter(([place]) => chosen(place) || !around.has(place)),
  ]);
}
