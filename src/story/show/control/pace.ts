/** Where a speaker stands in time. Pure. */
import type { StepId } from '../../../model/story/story';
import { lengthOf, type Step } from '../../../model/story/story';

/** How far from the plan: seconds before or behind it; null = within the step's own time, or a step that the cut does not have. */
export interface Pace {
  readonly kind: 'ahead' | 'behind';
  readonly seconds: number;
}

/** A step has its own stretch of the plan: whoever is in it is on time. `seconds`: what has passed. */
export function paceOf(steps: readonly Step[], step: StepId, seconds: number): Pace | null {
  const index = steps.findIndex(({ id }) => id === step);
  if (index < 0) return null;
  const from = lengthOf(steps.slice(0, index));
  const to = lengthOf(steps.slice(0, index + 1));
  if (seconds < from) return { kind: 'ahead', seconds: Math.round(from - seconds) };
  return seconds > to ? { kind: 'behind', seconds: Math.round(seconds - to) } : null;
}

/** 07:42, 1:07:42. Whole seconds; below zero counts as none. */
export function clockText(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const [h, m, s] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (value: number) => String(value).padStart(2, '0');
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${two(m)}:${two(s)}`;
}
