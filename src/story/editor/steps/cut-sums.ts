/** Number of steps and duration of a story's cuts. Pure. */
import { cutOf, lengthOf, type StepId, type Story } from '../../../model/story/story';

export interface CutSum {
  /** Null = the whole story. */
  readonly minutes: number | null;
  readonly steps: ReadonlySet<StepId>;
  readonly seconds: number;
  /** Seconds that it takes too long; 0 = it fits. */
  readonly over: number;
}

/** One for each cut, in the story's order (ascending), then one for the whole story. */
export function cutsOf(story: Story): readonly CutSum[] {
  return [...story.cuts, null].map((minutes) => {
    const steps = cutOf(story, minutes);
    const seconds = lengthOf(steps);
    const over = minutes === null ? 0 : Math.max(0, seconds - minutes * 60);
    return { minutes, steps: new Set(steps.map(({ id }) => id)), seconds, over };
  });
}

/** Minutes of the cuts that have the step. */
export function cutsWith(cuts: readonly CutSum[], step: StepId): readonly number[] {
  return cuts.flatMap(({ minutes, steps }) => (minutes !== null && steps.has(step) ? [minutes] : []));
}
