/** The rows of both chart and table. Memoised: the same indicators give the same array, so that nothing is rendered again. */
import { factor, isMet, percentOfTarget } from '../../model/figures/achievement';
import { discrepanciesOf, type Discrepancy } from '../../model/figures/discrepancies';
import { figureOf, figureRef } from '../../model/figures/figure';
import type { ThingRef } from '../../model/view/filter';
import { valuesOf, yearsOf, type Slice } from '../../model/figures/measurements';
import { perProgramme } from '../../model/memo';
import type { ClaimId, Indicator, IndicatorId, Programme, Ratio, Text, UnitId } from '../../model/programme';

export interface AchievementRow {
  /** What the row represents; unique in a chart. */
  readonly ref: ThingRef;
  readonly id: IndicatorId;
  /** The territory and year of its figures. */
  readonly at: Slice;
  readonly title: Text;
  readonly shortTitle: Text;
  readonly unit: UnitId;
  readonly direction: Indicator['direction'];
  /** In the indicator's unit, as are target and actual; null when it is not given. */
  readonly baseline: number | null;
  readonly target: number | null;
  readonly actual: number | null;
  /** 1 = exactly the target; null when it cannot be computed. */
  readonly factor: number | null;
  /** Null when the target or the achieved value is not given. */
  readonly met: boolean | null;
}

/** What the source states on an indicator's achievement, and what is computed. */
export interface StatedRow {
  /** Ids of claim and indicator: one claim may be about several indicators. */
  readonly key: string;
  readonly id: IndicatorId;
  readonly claim: ClaimId;
  readonly title: Text;
  readonly shortTitle: Text;
  readonly words: string | null;
  /** In percent, as is `computed`, which is null when it cannot be computed. */
  readonly stated: number;
  readonly computed: number | null;
  readonly flag: Discrepancy['kind'] | null;
}

type Make<Row> = (programme: Programme, indicators: readonly Indicator[], at: Slice) => readonly Row[];

/** Memoises `make` by programme, indicators, territory and year, whichever array the indicators come in. */
function remembered<Row>(make: Make<Row>) {
  const cache = new WeakMap<Programme, Map<string, readonly Row[]>>();
  return (programme: Programme, indicators: readonly Indicator[], at: Slice = {}): readonly Row[] => {
    let known = cache.get(programme);
    if (!known) cache.set(programme, (known = new Map()));
    const key = [at.territory, at.year, ...indicators.map((each) => each.id)].join(' ');
    let rows = known.get(key);
    if (!rows) known.set(key, (rows = make(programme, indicators, at)));
    return rows;
  };
}

/** Drops the year of a slice for an indicator without dated values in the territory: its figures are the same in every year. */
export function sliceOf(programme: Programme, id: IndicatorId, { territory, year }: Slice): Slice {
  const isTimed = yearsOf(programme, id, territory).length > 0;
  return { territory, year: isTimed ? year : null };
}

/**
 * The row of an indicator's figures in the slice `asked`. It represents the indicator itself, or what `as` names instead, such as a place.
 */
export function rowOf(
  programme: Programme,
  { id, title, shortTitle, unit, direction }: Indicator,
  asked: Slice,
  as: Partial<Pick<AchievementRow, 'ref' | 'title' | 'shortTitle'>> = {},
): AchievementRow {
  const at = sliceOf(programme, id, asked);
  const values = valuesOf(programme, id, at);
  return {
    ref: `indicator:${id}`,
    id,
    at,
    title,
    shortTitle,
    unit,
    direction,
    ...values,
    factor: factor(values, direction),
    met: isMet(values, direction),
    ...as,
  };
}

/** Memoised: one row for each indicator. */
export const achievementRows = remembered<AchievementRow>((programme, indicators, at) =>
  indicators.map((each) => rowOf(programme, each, at)),
);

/** The figure reference of a row's field, such as `jobs.actual`. */
export function fieldOf(programme: Programme, row: Pick<AchievementRow, 'id' | 'at'>, field: string): string {
  return figureRef(programme, row.id, field, row.at);
}

/**
 * Memoised: one row for each claim and indicator. A claim is about the indicator's widest territory and latest year, so the slice has no
 * effect.
 */
export const statedRows = remembered<StatedRow>((programme, indicators) =>
  indicators.flatMap(({ id, title, shortTitle, direction }) =>
    programme.claims
      .filter((claim) => claim.about.includes(id))
      .map((claim) => ({
        key: `${claim.id} ${id}`,
        id,
        claim: claim.id,
        title,
        shortTitle,
        words: claim.words,
        stated: claim.value,
        computed: percentOfTarget(valuesOf(programme, id), direction),
        flag: discrepanciesOf(programme, id).find((each) => each.claim === claim)?.kind ?? null,
      })),
  ),
);

export interface RatioRow {
  readonly field: 'target' | 'actual';
  /** The figure's reference. */
  readonly ref: string;
  readonly value: number;
}

/** Memoised: planned and achieved of a ratio; a value that cannot be computed has no row. */
export const ratioRows = perProgramme((programme: Programme, { id }: Ratio): readonly RatioRow[] =>
  (['target', 'actual'] as const).flatMap((field) => {
    const ref = `${id}.${field}`;
    const value = figureOf(programme, ref)?.value ?? null;
    return value === null ? [] : [{ field, ref, value }];
  }),
);

export interface UnitGroup {
  readonly unit: UnitId;
  readonly rows: readonly AchievementRow[];
}

/** Groups rows by unit, because different units never share a scale. The groups are in the order of their first rows. */
export function byUnit(rows: readonly AchievementRow[]): readonly UnitGroup[] {
  const units = [...new Set(rows.map((row) => row.unit))];
  return units.map((unit) => ({ unit, rows: rows.filter((row) => row.unit === unit) }));
}
