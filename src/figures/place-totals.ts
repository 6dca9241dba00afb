/** What the source gives in figures for a place, in one line: its own totals, else those of the territory around it. */
import { counted, NOT_GIVEN, type I18n, type TextSegment } from '../i18n/i18n';
import { place as table } from '../i18n/messages/place';
import { figureRef } from '../model/figures/figure';
import { measurementOf } from '../model/figures/measurements';
import { figuresOf, type TerritoryFigures } from '../model/figures/territory-figures';
import type { Indicator, PlaceId, Programme } from '../model/programme';
import { placeById } from '../model/territory';

/** More totals than this are counted, not listed. */
const LISTED = 3;

/**
 * The place's own totals; without any figures of its own that there are none, and the totals of the narrowest territory around it that has
 * some, else inside it. Empty when the place has figures, but no totals.
 */
export function placeTotals(programme: Programme, id: PlaceId, i18n: I18n): readonly TextSegment[] {
  const all = figuresOf(programme, id);
  const withTotals = all.filter(({ territory, totals }) =>
    totals.some((each) => valueOf(programme, each, territory) !== null),
  );
  const own = all.find(({ relation }) => relation === 'own');
  if (own) return withTotals.includes(own) ? totalsOf(programme, own, i18n) : [];
  const { t, segments } = i18n.from(table);
  const none = t('place.figures.none');
  const [nearest] = withTotals;
  if (!nearest) return [none];
  const territory = i18n.name(placeById(programme, nearest.territory).name);
  const figures = totalsOf(programme, nearest, i18n);
  return [`${none} `, ...segments('place.figures.of', { place: territory, figures })];
}

function valueOf(programme: Programme, { id }: Indicator, territory: PlaceId): number | null {
  return measurementOf(programme, id, 'actual', { territory })?.value ?? null;
}

/** "64 nuclei, 3,700 entrepreneurs", with the year where it is known, and the title where several have the same unit. */
function totalsOf(
  programme: Programme,
  { territory, totals }: TerritoryFigures,
  i18n: I18n,
): readonly TextSegment[] {
  const given = totals.filter((each) => valueOf(programme, each, territory) !== null);
  const listed = given.length > LISTED + 1 ? given.slice(0, LISTED) : given;
  const isClear = new Set(listed.map(({ unit }) => unit)).size === listed.length;
  const items = listed.map((each): readonly TextSegment[] => {
    const value = valueOf(programme, each, territory) ?? 0;
    const title = isClear ? [] : [`${i18n.name(each.shortTitle)}: `];
    const unit = i18n.unit(programme, each.unit, value);
    const period = i18n.figure(programme, figureRef(programme, each.id, 'period', { territory }));
    const year = period === NOT_GIVEN ? [] : [' (', period, ')'];
    return [...title, ...bounded(programme, each, territory, i18n), ` ${unit}`, ...year];
  });
  const more = given.length - listed.length;
  if (more > 0)
    items.push(i18n.from(table).segments('place.figures.more', { number: counted(i18n.cardinal(more)) }));
  return items.flatMap((item, index) => (index > 0 ? [', ', ...item] : item));
}

const bounds = { '>': 'over', '>=': 'least', '~': 'about' } as const;

/** The figure, as a bound or an estimate where the source gives it as one. */
function bounded(
  programme: Programme,
  { id }: Indicator,
  territory: PlaceId,
  i18n: I18n,
): readonly TextSegment[] {
  const actual = i18n.figure(programme, figureRef(programme, id, 'actual', { territory }));
  const comparator = measurementOf(programme, id, 'actual', { territory })?.comparator ?? null;
  return comparator === null
    ? [actual]
    : i18n.from(table).segments(`place.figures.${bounds[comparator]}`, { actual });
}
