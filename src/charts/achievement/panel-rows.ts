/** Which figures the rows of achievement have while a place is chosen. Pure. */
import { indicatorById, territoryOf, type Slice } from '../../model/figures/measurements';
import { discrepanciesOf } from '../../model/figures/discrepancies';
import { figuresOf, type TerritoryFigures } from '../../model/figures/territory-figures';
import type { Lang } from '../../i18n/message-table';
import type { Indicator, PlaceId, Programme, Text } from '../../model/programme';
import { textIn } from '../../model/prose';
import { placeById } from '../../model/territory';
import type { ThingRef } from '../../model/view/filter';
import type { Sort } from '../../model/view/view';
import type { BoxRow } from '../rows/box-bullets';
import { ordered } from '../rows/order';
import { achievementRows, rowOf, type AchievementRow } from '../rows/rows';

/**
 * whole: of the whole, and nothing narrower is chosen; around: of the whole, because the chosen place has none of its own; own: of the
 * place where it has some, the others of the whole; place: of the place, whose indicators are others than those of the whole.
 */
export type Whose = 'whole' | 'around' | 'own' | 'place';

export interface PanelRows {
  readonly whose: Whose;
  /** The territory of the figures: the place in the cases own and place. */
  readonly territory: PlaceId;
  readonly rows: readonly BoxRow[];
}

interface Asked {
  readonly place: PlaceId | null;
  readonly year: Slice['year'];
  readonly sort: Sort;
  readonly lang: Lang;
}

/** The rows of a panel in their order, which is always that of the whole. */
export function panelRows(
  programme: Programme,
  { territory, withTarget }: Pick<TerritoryFigures, 'territory' | 'withTarget'>,
  { place, year, sort, lang }: Asked,
): PanelRows {
  const rowsOf = (indicators: readonly Indicator[], at: PlaceId) =>
    ordered(achievementRows(programme, indicators, { territory: at, year }), sort, lang, (row) => row.factor);
  const rows = rowsOf(withTarget, territory);
  const narrower = place === null || place === territory ? null : place;
  if (narrower === null) return { whose: 'whole', territory, rows: alone(programme, rows) };
  const mixed = rows.map((whole): BoxRow => {
    const own = rowOf(programme, indicatorById(programme, whole.id), { territory: narrower, year });
    return hasFigures(own, year) ? boxRow(programme, own, whole) : boxRow(programme, whole, null, true);
  });
  if (mixed.some((each) => each.whole !== null)) return { whose: 'own', territory: narrower, rows: mixed };
  const here = figuresOf(programme, narrower).find((each) => each.relation === 'own')?.withTarget ?? [];
  if (here.length > 0 && !here.some((each) => withTarget.includes(each)))
    return { whose: 'place', territory: narrower, rows: alone(programme, rowsOf(here, narrower)) };
  return { whose: 'around', territory, rows: alone(programme, rows) };
}

function boxRow(
  programme: Programme,
  row: AchievementRow,
  whole: AchievementRow | null = null,
  isWithout = false,
): BoxRow {
  return { row, whole, isWithout, isFlagged: isContradicted(programme, row) };
}

/** A target that is due later is no figure of the year asked for. */
function hasFigures({ actual, target }: AchievementRow, year: Slice['year']): boolean {
  return actual !== null || (target !== null && year == null);
}

const remembered = new WeakMap<readonly AchievementRow[], readonly BoxRow[]>();

/** Memoised: the same array for the same rows, so that a place without figures of its own draws nothing anew. */
function alone(programme: Programme, rows: readonly AchievementRow[]): readonly BoxRow[] {
  let found = remembered.get(rows);
  if (!found) remembered.set(rows, (found = rows.map((row) => boxRow(programme, row))));
  return found;
}

/** Whether the source states a percentage of these figures that the calculation contradicts. It speaks of an indicator's widest territory. */
function isContradicted(programme: Programme, { id, at }: AchievementRow): boolean {
  const isWidest = at.territory === undefined || at.territory === territoryOf(programme, id);
  return isWidest && discrepanciesOf(programme, id).some((each) => each.kind === 'mismatch');
}

/** The same for a table: a figure of the place and one of the whole are two rows, named after their territories. */
export function tableRows(programme: Programme, { whose, rows }: PanelRows): readonly AchievementRow[] {
  if (whose !== 'own') return rows.map(({ row }) => row);
  return rows.flatMap(({ row, whole }) =>
    [row, ...(whole ? [whole] : [])].map((each): AchievementRow => {
      const { name } = placeById(programme, each.at.territory ?? territoryOf(programme, each.id));
      const title = named(each.title, name);
      return { ...each, ref: `${each.ref}@${each.at.territory}` as ThingRef, title, shortTitle: title };
    }),
  );
}

function named(title: Text, place: Text): Text {
  const langs = [...new Set([...Object.keys(title), ...Object.keys(place)])] as Lang[];
  return Object.fromEntries(langs.map((lang) => [lang, `${textIn(title, lang)} · ${textIn(place, lang)}`]));
}
