/**
 * Achievement against a target. Values are never clamped, and null (not 0) where the arithmetic has no meaning.
 *
 * Sources of the rules: IATI guidance on results (actual ÷ target without a baseline); for decreasing indicators with a
 * baseline, (baseline − actual) ÷ (baseline − target). A direction of null counts as increasing.
 */
import type { Indicator } from '../programme';

export interface Values {
  readonly baseline: number | null;
  readonly target: number | null;
  readonly actual: number | null;
}

/** Null instead of Infinity or NaN, because values near Number.MAX_VALUE overflow. */
function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

/**
 * How many times the target was reached; 1 = exactly. Null when a value is missing, when the divisor would be 0, and for a
 * decreasing indicator without baseline, for which only `isMet` has an answer.
 */
export function factor(values: Values, direction: Indicator['direction']): number | null {
  const { baseline, target, actual } = values;
  if (target === null || actual === null) return null;
  if (direction === 'decrease' && baseline === null) return null;
  const from = direction === 'decrease' ? (baseline ?? 0) : 0;
  const span = target - from;
  return span === 0 ? null : finite((actual - from) / span);
}

/** Achieved as a percentage of the target: 205.3 means 205.3 % *of* it, that is 105.3 % above it. Null as in `factor`. */
export function percentOfTarget(values: Values, direction: Indicator['direction']): number | null {
  const times = factor(values, direction);
  return times === null ? null : finite(times * 100);
}

/** Achieved minus target, in the indicator's unit; null when one of them is missing. */
export function excess(values: Values): number | null {
  return values.target === null || values.actual === null ? null : finite(values.actual - values.target);
}

/** Whether the target was met; null when there is no target or no actual value. */
export function isMet(values: Values, direction: Indicator['direction']): boolean | null {
  if (values.target === null || values.actual === null) return null;
  return direction === 'decrease' ? values.actual <= values.target : values.actual >= values.target;
}
