/** An indicator by place: the rows of both chart and table, the filters on them, and the heading. */
import type { FilterKind, View } from '../../model/view/view';
import { indicatorById, type Slice } from '../../model/figures/measurements';
import { perProgramme } from '../../model/memo';
import type { IndicatorId, PlaceId, Programme } from '../../model/programme';
import { partsOf } from '../../model/figures/territory-figures';
import { placeById } from '../../model/territory';
import type { TextSegment, I18n } from '../../i18n/i18n';
import { applyFilters, type FilteredRows } from '../frame/apply-filters';
import { fieldOf, rowOf, type AchievementRow } from '../rows/rows';
import { chartMessages } from '../frame/chart-messages';

const allRows = perProgramme(
  (
    programme: Programme,
    id: IndicatorId,
    year: Slice['year'],
    ...places: readonly PlaceId[]
  ): readonly AchievementRow[] => {
    const indicator = indicatorById(programme, id);
    return places.map((territory) => {
      const { name } = placeById(programme, territory);
      const at = { territory, year };
      return rowOf(programme, indicator, at, { ref: `place:${territory}`, title: name, shortTitle: name });
    });
  },
);

/** Memoised: one row for each place; the same array for the same places and year. */
export function breakdownRows(
  programme: Programme,
  indicator: IndicatorId,
  places: readonly PlaceId[],
  year: Slice['year'],
): readonly AchievementRow[] {
  return allRows(programme, indicator, year ?? null, ...places);
}

/** Applies the filters: all of them to the indicator, and to its places only the filter by country. */
export function placesAsked(
  programme: Programme,
  view: View,
  id: IndicatorId,
  territory: PlaceId,
): { readonly indicator: FilteredRows<unknown>; readonly places: FilteredRows<PlaceId> } {
  const indicator = indicatorById(programme, id);
  const ofIndicator = applyFilters(programme, view, [indicator], () => `indicator:${id}`);
  const none = { unit: null, product: null, year: null };
  const places = applyFilters(
    programme,
    { ...view, ...none },
    partsOf(programme, indicator, territory),
    (place) => `place:${place}`,
  );
  const silent: readonly FilterKind[] = ofIndicator.unanswered.filter((kind) => kind !== 'country');
  return { indicator: ofIndicator, places: { ...places, unanswered: silent } };
}

/** The value to sort rows by: the factor of the target, or the achieved value where no row has a factor. Null when it is not known. */
export function reachedIn(rows: readonly AchievementRow[]): (row: AchievementRow) => number | null {
  const aims = rows.some((row) => row.factor !== null);
  return (row) => (aims ? row.factor : row.actual);
}

/** The heading: in how many places the target was met; without targets, the lowest and the highest value. */
export function breakdownClaim(
  programme: Programme,
  id: IndicatorId,
  rows: readonly AchievementRow[],
  i18n: I18n,
): readonly TextSegment[] {
  const title = i18n.name(indicatorById(programme, id).title);
  const aimed = rows.filter((row) => row.target !== null);
  const met = aimed.filter((row) => row.met === true).length;
  const isKnown = aimed.every((row) => row.met !== null);
  const params = { title, all: i18n.cardinal(aimed.length), met: i18n.cardinal(met) };
  if (aimed.length > 0) {
    const say = (how: 'all' | 'some' | 'none', count: number) =>
      chartMessages(i18n).segments(`breakdown.claim.${how}`, { ...params, count });
    if (met === aimed.length) return say('all', aimed.length);
    if (met > 0) return say('some', met);
    return isKnown
      ? say('none', aimed.length)
      : chartMessages(i18n).segments('breakdown.claim.places', { title });
  }
  const ranked = rows.filter((row) => row.actual !== null).sort((a, b) => (a.actual ?? 0) - (b.actual ?? 0));
  const [low, high] = [ranked[0], ranked.at(-1)];
  if (!low || !high || low === high) return chartMessages(i18n).segments('breakdown.claim.places', { title });
  return chartMessages(i18n).segments('breakdown.claim.range', {
    title,
    low: i18n.figure(programme, fieldOf(programme, low, 'actual')),
    lowTitle: i18n.name(low.title),
    high: i18n.figure(programme, fieldOf(programme, high, 'actual')),
    highTitle: i18n.name(high.title),
  });
}
