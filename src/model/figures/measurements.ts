/** What was measured of an indicator: of which territories, in which years, and which values are compared with each other. */
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

export function indicatorById(programme: Programme, id: IndicatorId): Indicator {
  const indicator = programme.indicators.find((each) => each.id === id);
  if (!indicator) throw new Error(`no indicator ${id}`);
  return indicator;
}

const measurementsOf = perProgramme((programme: Programme, id: IndicatorId): readonly Measurement[] =>
  programme.measurements.filter((each) => each.indicator === id),
);

/** The year of a date, in whatever precision it is known. */
export function yearIn(date: IsoDate | null): number | null {
  return date === null ? null : Number(date.slice(0, 4));
}

/** The year that a period is called by: that of its end, else of its beginning. Null without a period. */
export function yearOf(period: Period | null): number | null {
  return yearIn(period?.end ?? period?.start ?? null);
}

/** The territories that an indicator was measured in, the widest first. */
export const territoriesOf = perProgramme((programme: Programme, id: IndicatorId): readonly PlaceId[] => {
  const size = (place: PlaceId) => placesWithin(programme, place).size;
  return [...new Set(measurementsOf(programme, id).map((each) => each.territory))].sort(
    (a, b) => size(b) - size(a),
  );
});

/** The place or group that an indicator's figures cover as a whole. */
export function territoryOf(programme: Programme, id: IndicatorId): PlaceId {
  return territoriesOf(programme, id)[0] ?? programme.territory;
}

/** The years in which something was achieved in a territory, in their order. Empty when the figures have no period. */
export function yearsOf(programme: Programme, id: IndicatorId, territory?: PlaceId): readonly number[] {
  const where = territory ?? territoryOf(programme, id);
  const years = measurementsOf(programme, id)
    .filter((each) => each.kind === 'actual' && each.territory === where)
    .flatMap((each) => yearOf(each.period) ?? []);
  return [...new Set(years)].sort((a, b) => a - b);
}

/**
 * The measurement that stands for a kind of value. The actual one is that of the year, or the latest; the target is that of the same
 * period, else one without a period, else the next one due; the baseline is the latest.
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

export function valuesOf(programme: Programme, id: IndicatorId, at: Slice = {}): Values {
  const value = (kind: MeasurementKind) => measurementOf(programme, id, kind, at)?.value ?? null;
  return { baseline: value('baseline'), target: value('target'), actual: value('actual') };
}

export function factorOf(programme: Programme, id: IndicatorId, at: Slice = {}): number | null {
  return factor(valuesOf(programme, id, at), indicatorById(programme, id).direction);
}

/** The indicators that have a target, in the source's order. */
export function indicatorsWithTarget(programme: Programme): readonly Indicator[] {
  return programme.indicators.filter((each) => valuesOf(programme, each.id).target !== null);
}
