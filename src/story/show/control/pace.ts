/** Pace of the speaker against the plan. Pure. */
import type { StepId } from '../../../model/story/story';
import { lengthOf, type Step } from '../../../model/story/story';

/** Seconds ahead of or behind the plan. */
export interface Pace {
  readonly kind: 'ahead' | 'behind';
  readonly seconds: number;
}

/** Compares `seconds` (elapsed) with the planned interval of the step. Null = within it, or the cut does not have the step. */
export function paceOf(steps: readonly Step[], step: StepId, seconds: number): Pace | null {
  const index = steps.findIndex(({ id }) => id === step);
  if (index < 0) return null;
  const from = lengthOf(steps.slice(0, index));
  const to = lengthOf(steps.slice(0, index + 1));
  if (seconds < from) return { kind: 'ahead', seconds: Math.round(from - seconds) };
  return seconds > to ? { kind: 'behind', seconds: Math.round(seconds - to) } : null;
}

/** "07:42", "1:07:42". Fractions of a second are cut off; below zero counts as 0. */
export function clockText(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const [h, m, s] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (value: number) => String(value).padStart(2, '0');
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${two(m)}:${two(s)}`;
}
