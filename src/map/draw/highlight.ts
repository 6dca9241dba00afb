/** Which places are highlighted on the map, how, and which ones the map shows. Pure. */
import { territoryOf } from '../../model/figures/measurements';
import type { PlaceId, Programme } from '../../model/programme';
import { contains, isChoosable, placeAbove, placesWithin } from '../../model/territory';
import type { ThingRef } from '../../model/view/filter';
import { placeOf, type View } from '../../model/view/view';
import { placeFigures } from './place-figures';
import { drawnParts, type Drawn, type Scene } from '../layer/scene';

/**
 * hot: in focus, that is chosen last; lit: in the territory of the indicator in focus; outlined: chosen but not in focus; within: inside a
 * hot or lit place.
 */
export type Highlight = 'hot' | 'lit' | 'outlined' | 'within';

/** The places of the cases that took part in the event; without such cases its own place, if that is in the territory. */
function placesOfEvent(programme: Programme, view: View): readonly PlaceId[] {
  const places = programme.cases
    .filter((study) => view.event !== null && study.events.includes(view.event))
    .flatMap((study) => study.places);
  if (places.length > 0) return [...new Set(places)];
  const own = programme.events.find((each) => each.id === view.event)?.place ?? null;
  if (own === null || !contains(programme, programme.territory, own)) return [];
  // A place that is not choosable is not drawn: the choosable place around it is shown instead.
  return [isChoosable(programme, own) ? own : (placeAbove(programme, own) ?? programme.territory)];
}

function placesOfCase(programme: Programme, view: View): readonly PlaceId[] {
  return programme.cases.find((each) => each.id === view.case)?.places ?? [];
}

/** The places that the map frames: those of the indicator, case or event in focus, else the chosen place or the whole territory. */
export function lookedAt(programme: Programme, view: View): readonly PlaceId[] {
  const places =
    view.focus === 'indicator' && view.indicator !== null
      ? [territoryOf(programme, view.indicator)]
      : view.focus === 'case'
        ? placesOfCase(programme, view)
        : view.focus === 'event'
          ? placesOfEvent(programme, view)
          : [];
  return places.length > 0 ? places : [placeOf(programme, view)];
}

/** The highlight of every drawn place that has one, by mark reference such as `place:north`. */
export function highlights(programme: Programme, view: View): ReadonlyMap<string, Highlight> {
  const found = new Map<string, Highlight>();
  const give = (places: readonly PlaceId[], highlight: Highlight) => {
    const parts = places.flatMap((place) => drawnParts(programme, place));
    for (const part of parts) found.set(`place:${part}`, highlight);
    return parts;
  };
  const surround = (parts: readonly PlaceId[]) => {
    for (const part of parts)
      for (const inner of placesWithin(programme, part))
        if (!found.has(`place:${inner}`)) found.set(`place:${inner}`, 'within');
  };
  if (view.place !== null) give([view.place], 'outlined');
  if (view.case !== null) give(placesOfCase(programme, view), 'outlined');
  if (view.focus === 'indicator' && view.indicator !== null)
    surround(give([territoryOf(programme, view.indicator)], 'lit'));
  // With figures by place on the map, the chosen place is outlined, to be told apart from the others.
  if (view.place !== null && placeFigures(programme, view)) give([view.place], 'outlined');
  if (view.focus === 'case') give(placesOfCase(programme, view), 'hot');
  if (view.focus === 'event') give(placesOfEvent(programme, view), 'hot');
  if (view.focus === 'place' && view.place !== null) surround(give([view.place], 'hot'));
  return found;
}

/**
 * The outlines (ids) that only surround places and of which every place is dimmed: they dim too. `dimmed`: the references of the dimmed
 * places.
 */
export function dimmedHolders({ spots }: Scene, dimmed: ReadonlySet<ThingRef>): ReadonlySet<string> {
  const holders = new Set(spots.flatMap(({ holder }) => holder ?? []));
  const isLeft = (drawn: Drawn) =>
    spots.every(({ place, holder }) => holder !== drawn || dimmed.has(`place:${place}`));
  return new Set([...holders].filter(isLeft).map(({ outline }) => outline.id));
}
