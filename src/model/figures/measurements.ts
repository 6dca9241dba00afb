/** Looks up an indicator's measurements by territory and year, and decides which target an actual value is compared with. */
import { factor, type Values } from './achievement';
import { perProgramme } from '../memo';
import type {
  Indicator,
  IndicatorId,
  IsoDate,
  Measurement,
  MeasurementKind,
  Period,
  PlaceId,
  Programme,
} from '../programme';
import { placesWithin } from '../territory';

/** Which of an indicator's values are meant. Without a territory: the widest one measured; without a year: the latest. */
export interface Slice {
  readonly territory?: PlaceId | undefined;
  readonly year?: number | null | undefined;
}

/** Throws on an id that no indicator has. */
export function indicatorById(programme: Programme, id: IndicatorId): Indicator {
  const indicator = programme.indicators.find((each) => each.id === id);
  if (!indicator) throw new Error(`no indicator ${id}`);
  return indicator;
}

const measurementsOf = perProgramme((programme: Programme, id: IndicatorId): readonly Measurement[] =>
  programme.measurements.filter((each) => each.indicator === id),
);

/** The year of a date of any precision; null without a date. */
export function yearIn(date: IsoDate | null): number | null {
  return date === null ? null : Number(date.slice(0, 4));
}

/** The year that stands for a period: that of its end, else of its start. Null without a period. */
export function yearOf(period: Period | null): number | null {
  return yearIn(period?.end ?? period?.start ?? null);
}

/** The territories that an indicator was measured in, the one with most places first. Memoised. */
export const territoriesOf = perProgramme((programme: Programme, id: IndicatorId): readonly PlaceId[] => {
  const size = (place: PlaceId) => placesWithin(programme, place).size;
  return [...new Set(measurementsOf(programme, id).map((each) => each.territory))].sort(
    (a, b) => size(b) - size(a),
  );
});

/** The widest territory that an indicator was measured in; the programme's own when it has no measurements. */
export function territoryOf(programme: Programme, id: IndicatorId): PlaceId {
  return territoriesOf(programme, id)[0] ?? programme.territory;
}

/** The years of the actual values in a territory (default: the widest), ascending. Empty when the values have no period. */
export function yearsOf(programme: Programme, id: IndicatorId, territory?: PlaceId): readonly number[] {
  const where = territory ?? territoryOf(programme, id);
  const years = measurementsOf(programme, id)
    .filter((each) => each.kind === 'actual' && each.territory === where)
    .flatMap((each) => yearOf(each.period) ?? []);
  return [...new Set(years)].sort((a, b) => a - b);
}

/**
 * The measurement of a kind for a slice; null when there is none. Actual: that of the year, else the latest. Target: that of the same
 * year as the actual, else one without a period, else the next one due. Baseline: the latest. When neither actual nor target
 * has a period, the actual one is found for any year.
 */
export function measurementOf(
  programme: Programme,
  id: IndicatorId,
  kind: MeasurementKind,
  { territory, year }: Slice = {},
): Measurement | null {
  const where = territory ?? territoryOf(programme, id);
  const of = (wanted: MeasurementKind) =>
    measurementsOf(programme, id).filter((each) => each.kind === wanted && each.territory === where);
  const latest = (among: readonly Measurement[]) =>
    among.toSorted((a, b) => (yearOf(b.period) ?? 0) - (yearOf(a.period) ?? 0))[0] ?? null;
  const isTimed = [...of('actual'), ...of('target')].some((each) => each.period !== null);
  const ofYear = (each: Measurement) => year == null || !isTimed || yearOf(each.period) === year;
  const found = of(kind);
  if (kind === 'baseline') return latest(found);
  const actual = latest(of('actual').filter(ofYear));
  if (kind === 'actual') return actual;
  const due = year ?? (actual === null ? null : yearOf(actual.period));
  if (due === null) return latest(found);
  return (
    found.find((each) => yearOf(each.period) === due) ??
    found.find((each) => each.period === null) ??
    found
      .filter((each) => (yearOf(each.period) ?? 0) > due)
      .toSorted((a, b) => (yearOf(a.period) ?? 0) - (yearOf(b.period) ?? 0))[0] ??
    null
  );
}

/** Baseline, target and actual value of a slice, in the indicator's unit; null where not given. */
export function valuesOf(programme: Programme, id: IndicatorId, at: Slice = {}): Values {
  const value = (kind: MeasurementKind) => measurementOf(programme, id, kind, at)?.value ?? null;
  return { baseline: value('baseline'), target: value('target'), actual: value('actual') };
}

/** How many times the target was reached in a slice; null as in `factor`. */
export function factorOf(programme: Programme, id: IndicatorId, at: Slice = {}): number | null {
  return factor(valuesOf(programme, id, at), indicatorById(programme, id).direction);
}

/** The indicators that have a target, in the document's order. */
export function indicatorsWithTarget(programme: Programme): readonly Indicator[] {
  return programme.indicators.filter((each) => valuesOf(programme, each.id).target !== null);
}
