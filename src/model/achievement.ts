/**
 * Achievement against a target. Never clamped; null wherever the arithmetic has no meaning, never 0.
 *
 * Sources of the rules: IATI guidance on results (actual ÷ target without a baseline); for decreasing indicators with a
 * baseline, (baseline − actual) ÷ (baseline − target), which is the same expression as for increasing ones.
 */
import type { Indicator, IndicatorId, Measurement, MeasurementKind, Programme } from './programme';

export interface Values {
  readonly baseline: number | null;
  readonly target: number | null;
  readonly actual: number | null;
}

/** Values near the largest number overflow; what cannot be written is not given. */
function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

/**
 * How many times the target was reached; 1 = exactly. Null when a value is missing, when the target leaves nothing to
 * divide by, and for a decreasing indicator without baseline (only met or not met can be said of it).
 */
export function factor(values: Values, direction: Indicator['direction']): number | null {
  const { baseline, target, actual } = values;
  if (target === null || actual === null) return null;
  if (direction === 'decrease' && baseline === null) return null;
  const from = direction === 'decrease' ? (baseline ?? 0) : 0;
  const span = target - from;
  return span === 0 ? null : finite((actual - from) / span);
}

/** Achieved as a percentage of the target: 205.3 means 205.3 % *of* it, that is 105.3 % above it. */
export function percentOfTarget(values: Values, direction: Indicator['direction']): number | null {
  const times = factor(values, direction);
  return times === null ? null : finite(times * 100);
}

/** Achieved minus target, in the indicator's unit. */
export function excess(values: Values): number | null {
  return values.target === null || values.actual === null ? null : finite(values.actual - values.target);
}

/** Was the target met? Null when there is none or nothing was measured. */
export function isMet(values: Values, direction: Indicator['direction']): boolean | null {
  if (values.target === null || values.actual === null) return null;
  return direction === 'decrease' ? values.actual <= values.target : values.actual >= values.target;
}

export function measurementOf(
  programme: Programme,
  indicator: IndicatorId,
  kind: MeasurementKind,
): Measurement | null {
  return programme.measurements.find((each) => each.indicator === indicator && each.kind === kind) ?? null;
}

export function valuesOf(programme: Programme, indicator: IndicatorId): Values {
  const value = (kind: MeasurementKind) => measurementOf(programme, indicator, kind)?.value ?? null;
  return { baseline: value('baseline'), target: value('target'), actual: value('actual') };
}

export function indicatorById(programme: Programme, id: IndicatorId): Indicator {
  const indicator = programme.indicators.find((each) => each.id === id);
  if (!indicator) throw new Error(`no indicator ${id}`);
  return indicator;
}

export function factorOf(programme: Programme, id: IndicatorId): number | null {
  return factor(valuesOf(programme, id), indicatorById(programme, id).direction);
}

/** The indicators that have a target, in the source's order. */
export function indicatorsWithTarget(programme: Programme): readonly Indicator[] {
  return programme.indicators.filter((each) => valuesOf(programme, each.id).target !== null);
}

/** The place or group that an indicator's figures cover as a whole. */
export function territoryOf(programme: Programme, id: IndicatorId): Measurement['territory'] {
  const measured = measurementOf(programme, id, 'actual') ?? measurementOf(programme, id, 'target');
  return measured?.territory ?? programme.territory;
}
