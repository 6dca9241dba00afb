/** How what is chosen stands out on the map, and where the map looks. Pure. */
import { territoryOf } from '../../model/figures/measurements';
import type { PlaceId, Programme } from '../../model/programme';
import { contains, isChoosable, placeAbove, placesWithin } from '../../model/territory';
import { placeOf, type View } from '../../model/view/view';
import { placeFigures } from './place-figures';
import { drawnParts } from '../layer/scene';

/**
 * hot: chosen last; lit: in the territory that the indicator in focus covers; outlined: chosen too; within: inside of what is hot or
 * lit.
 */
export type Highlight = 'hot' | 'lit' | 'outlined' | 'within';

/** The places of an event are those of the cases that took part in it; its own only when it lies in the territory. */
function placesOfEvent(programme: Programme, view: View): readonly PlaceId[] {
  const places = programme.cases
    .filter((study) => view.event !== null && study.events.includes(view.event))
    .flatMap((study) => study.places);
  if (places.length > 0) return [...new Set(places)];
  const own = programme.events.find((each) => each.id === view.event)?.place ?? null;
  if (own === null || !contains(programme, programme.territory, own)) return [];
  // A city that is not drawn is shown by the place around it.
  return [isChoosable(programme, own) ? own : (placeAbove(programme, own) ?? programme.territory)];
}

function placesOfCase(programme: Programme, view: View): readonly PlaceId[] {
  return programme.cases.find((each) => each.id === view.case)?.places ?? [];
}

/** Where the map looks: the places of what is in focus. */
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

/** The standing of every drawn place that has one, by its mark's reference. */
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
  // The figures are drawn: what is chosen among them is told apart.
  if (view.place !== null && placeFigures(programme, view)) give([view.place], 'outlined');
  if (view.focus === 'case') give(placesOfCase(programme, view), 'hot');
  if (view.focus === 'event') give(placesOfEvent(programme, view), 'hot');
  if (view.focus === 'place' && view.place !== null) surround(give([view.place], 'hot'));
  return found;
}
