/** The rows behind chart and table alike. The same indicators give the same array, so that nothing is drawn again. */
import { factor, isMet, percentOfTarget } from '../../model/figures/achievement';
import { discrepanciesOf, type Discrepancy } from '../../model/figures/discrepancies';
import { figureOf, figureRef } from '../../model/figures/figure';
import type { ThingRef } from '../../model/view/filter';
import { valuesOf, yearsOf, type Slice } from '../../model/figures/measurements';
import { perProgramme } from '../../model/memo';
import type { ClaimId, Indicator, IndicatorId, Programme, Ratio, Text, UnitId } from '../../model/programme';

export interface AchievementRow {
  /** What the row stands for; no two rows of a chart stand for the same. */
  readonly ref: ThingRef;
  readonly id: IndicatorId;
  /** Which of the indicator's figures these are. */
  readonly at: Slice;
  readonly title: Text;
  readonly shortTitle: Text;
  readonly unit: UnitId;
  readonly direction: Indicator['direction'];
  readonly baseline: number | null;
  readonly target: number | null;
  readonly actual: number | null;
  readonly factor: number | null;
  /** Null when it cannot be said. */
  readonly met: boolean | null;
}

export interface StatedRow {
  /** The claim and what it is about: one claim may be about several indicators. */
  readonly key: string;
  readonly id: IndicatorId;
  readonly claim: ClaimId;
  readonly title: Text;
  readonly shortTitle: Text;
  readonly words: string | null;
  /** Percent, both. */
  readonly stated: number;
  readonly computed: number | null;
  readonly flag: Discrepancy['kind'] | null;
}

type Make<Row> = (programme: Programme, indicators: readonly Indicator[], at: Slice) => readonly Row[];

/** The same rows for the same programme, indicators, territory and year, whichever array the indicators come in. */
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

/** A year is asked only of what was measured by years: other figures have none, and stay the ones they are. */
export function sliceOf(programme: Programme, id: IndicatorId, { territory, year }: Slice): Slice {
  const isTimed = yearsOf(programme, id, territory).length > 0;
  return { territory, year: isTimed ? year : null };
}

/** An indicator's figures as a row that stands for something: the indicator itself, or a place that it was measured in. */
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

export const achievementRows = remembered<AchievementRow>((programme, indicators, at) =>
  indicators.map((each) => rowOf(programme, each, at)),
);

/** The reference of a row's field. */
export function fieldOf(programme: Programme, row: Pick<AchievementRow, 'id' | 'at'>, field: string): string {
  return figureRef(programme, row.id, field, row.at);
}

/** What a source states is of an indicator's widest territory and latest time. */
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
  /** The figure. */
  readonly ref: string;
  readonly value: number;
}

/** Planned and achieved of a figure made of two others, where both of them are given. */
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

/** Units never share a scale: one group for each, in the order of their first rows. */
export function byUnit(rows: readonly AchievementRow[]): readonly UnitGroup[] {
  const units = [...new Set(rows.map((row) => row.unit))];
  return units.map((unit) => ({ unit, rows: rows.filter((row) => row.unit === unit) }));
}
