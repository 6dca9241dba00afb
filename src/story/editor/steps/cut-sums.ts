/** What a story's shorter versions come to. Pure. */
import { cutOf, lengthOf, type StepId, type Story } from '../../../model/story/story';

export interface CutSum {
  /** Null = the whole story. */
  readonly minutes: number | null;
  readonly steps: ReadonlySet<StepId>;
  readonly seconds: number;
  /** Seconds that it takes longer than it may; 0 = it fits. */
  readonly over: number;
}

/** The shorter versions, ascending, then the whole. */
export function cutsOf(story: Story): readonly CutSum[] {
  return [...story.cuts, null].map((minutes) => {
    const steps = cutOf(story, minutes);
    const seconds = lengthOf(steps);
    const over = minutes === null ? 0 : Math.max(0, seconds - minutes * 60);
    return { minutes, steps: new Set(steps.map(({ id }) => id)), seconds, over };
  });
}

/** The minutes of the versions that a step is in. */
export function cutsWith(cuts: readonly CutSum[], step: StepId): readonly number[] {
  return cuts.flatMap(({ minutes, steps }) => (minutes !== null && steps.has(step) ? [minutes] : []));
}
