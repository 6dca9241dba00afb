/** The rows behind chart and table alike. The same indicators give the same array, so that nothing is drawn again. */
import { factor, isMet, percentOfTarget } from '../model/achievement';
import { figureOf } from '../model/figure-of';
import { valuesOf } from '../model/measured';
import { discrepanciesOf, type Discrepancy } from '../model/checks';
import { perProgramme } from '../model/memo';
import type { ClaimId, Indicator, IndicatorId, Programme, Ratio, Text, UnitId } from '../model/programme';

export interface AchievementRow {
  readonly id: IndicatorId;
  readonly title: Text;
  readonly shortTitle: Text;
  readonly unit: UnitId;
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

type Make<Row> = (programme: Programme, indicators: readonly Indicator[]) => readonly Row[];

/** The same rows for the same programme and indicators, whichever array the indicators come in. */
function remembered<Row>(make: Make<Row>): Make<Row> {
  const cache = new WeakMap<Programme, Map<string, readonly Row[]>>();
  return (programme, indicators) => {
    let known = cache.get(programme);
    if (!known) cache.set(programme, (known = new Map()));
    const key = indicators.map((each) => each.id).join(' ');
    let rows = known.get(key);
    if (!rows) known.set(key, (rows = make(programme, indicators)));
    return rows;
  };
}

export const achievementRows = remembered<AchievementRow>((programme, indicators) =>
  indicators.map(({ id, title, shortTitle, unit, direction }) => {
    const values = valuesOf(programme, id);
    return {
      id,
      title,
      shortTitle,
      unit,
      target: values.target,
      actual: values.actual,
      factor: factor(values, direction),
      met: isMet(values, direction),
    };
  }),
);

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
