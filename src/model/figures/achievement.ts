/**
 * Achievement against a target. Never clamped; null wherever the arithmetic has no meaning, never 0.
 *
 * Sources of the rules: IATI guidance on results (actual ÷ target without a baseline); for decreasing indicators with a
 * baseline, (baseline − actual) ÷ (baseline − target), which is the same expression as for increasing ones.
 */
import type { Indicator } from '../programme';

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
