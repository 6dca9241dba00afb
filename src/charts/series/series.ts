/** An indicator over time in one territory: the data of both chart and table. */
import { isMet } from '../../model/figures/achievement';
import { figureRef, type FigureRef } from '../../model/figures/figure';
import { indicatorById, measurementOf, yearOf, yearsOf } from '../../model/figures/measurements';
import { perProgramme } from '../../model/memo';
import type { IndicatorId, PlaceId, Programme } from '../../model/programme';

/** A value in the indicator's unit and its figure. */
export interface SeriesValue {
  readonly value: number;
  readonly ref: FigureRef;
}

export interface SeriesPoint {
  readonly year: number;
  readonly actual: SeriesValue | null;
  /** The target of this year, or one without a period. A target for a later year is not used. */
  readonly target: SeriesValue | null;
  /** Null when the target or the achieved value is not given. */
  readonly met: boolean | null;
}

export interface Series {
  readonly indicator: IndicatorId;
  readonly territory: PlaceId;
  /** The years with an achieved value or a target, ascending. */
  readonly points: readonly SeriesPoint[];
  /** The baseline; its year is null where the source gives none. */
  readonly baseline: (SeriesValue & { readonly year: number | null }) | null;
}

/** Memoised: the same object for the same indicator and territory. */
export const seriesOf = perProgramme(
  (programme: Programme, indicator: IndicatorId, territory: PlaceId): Series => {
    const { direction } = indicatorById(programme, indicator);
    const ref = (field: string, year?: number) => figureRef(programme, indicator, field, { territory, year });
    const aimed = programme.measurements
      .filter(
        (each) => each.indicator === indicator && each.territory === territory && each.kind === 'target',
      )
      .flatMap((each) => yearOf(each.period) ?? []);
    const years = [...new Set([...yearsOf(programme, indicator, territory), ...aimed])].sort((a, b) => a - b);
    const base = measurementOf(programme, indicator, 'baseline', { territory });
    return {
      indicator,
      territory,
      points: years.map((year) => {
        const value = (kind: 'actual' | 'target') => {
          const measured = measurementOf(programme, indicator, kind, { territory, year });
          const isOther = measured?.period != null && yearOf(measured.period) !== year;
          if (measured === null || measured.value === null || isOther) return null;
          return { value: measured.value, ref: ref(kind, year) };
        };
        const [actual, target] = [value('actual'), value('target')];
        const values = { baseline: null, target: target?.value ?? null, actual: actual?.value ?? null };
        return { year, actual, target, met: isMet(values, direction) };
      }),
      baseline:
        base === null || base.value === null
          ? null
          : { value: base.value, ref: ref('baseline'), year: yearOf(base.period) },
    };
  },
);
