/** Where the page's map is at home, and which places it must show for a View. Pure. */
import { perProgramme } from '../../model/memo';
import type { PlaceId, Programme } from '../../model/programme';
import { isChoosable, placeById, placesWithin } from '../../model/territory';
import type { View } from '../../model/view/view';
import type { Medium } from '../../picture/context';
import { lookedAt } from '../draw/highlight';
import { countriesOf } from '../layer/scene';

/** With fewer choosable places in every country the map is at home on the whole territory. */
const LEAST_PLACES = 3;

/** The choosable places inside of a country, without groups: what one would look for on its map. Memoised. */
export const placesIn = perProgramme((programme: Programme, country: PlaceId): readonly PlaceId[] =>
  [...placesWithin(programme, country)].filter(
    (id) => id !== country && isChoosable(programme, id) && placeById(programme, id).members.length === 0,
  ),
);

/** The country with the most choosable places, of several the first, if it has three or more; else the whole territory. Memoised. */
export const homeOf = perProgramme((programme: Programme): PlaceId => {
  const counts = countriesOf(programme).map((id) => [id, placesIn(programme, id).length] as const);
  const most = Math.max(0, ...counts.map(([, count]) => count));
  const [country] = counts.find(([, count]) => count === most) ?? [programme.territory];
  return most >= LEAST_PLACES ? country : programme.territory;
});

/** Whether the whole territory is more than what the map shows at home. */
export function isHomeAPart(programme: Programme): boolean {
  return countriesOf(programme).length > 1 && homeOf(programme) !== programme.territory;
}

/**
 * The places that the map must show. On the page an indicator asks for none, since its territory may be larger than what one looks at, and
 * without a chosen place the map is at home; on a slide the indicator's territory, and the whole.
 */
export function placesToShow(programme: Programme, view: View, medium: Medium): readonly PlaceId[] {
  if (medium !== 'page') return lookedAt(programme, view);
  const places = lookedAt(programme, view.focus === 'indicator' ? { ...view, focus: null } : view);
  return places.includes(programme.territory) ? [homeOf(programme)] : places;
}
