/** How much a story may hold. What is edited is kept within these limits, so that what is written can be read again. */
import type { Text } from '../programme';
import type { Step } from './story';

export const MAX_STEPS = 500;
/** Minutes; how many cuts, and how long one may be. */
export const MAX_CUTS = 8;
export const MAX_CUT = 600;
/** Characters, in each language. */
export const MAX_TITLE = 200;
export const MAX_HEADLINE = 300;
export const MAX_NOTE = 5_000;
/** An hour. */
export const MAX_SECONDS = 3_600;

function shorten(sentence: string, limit: number): string {
  // Half of a letter that takes two characters is none.
  return sentence.length > limit ? sentence.slice(0, limit).replace(/[\uD800-\uDBFF]$/, '') : sentence;
}

/** The same Text when nothing is too long. */
export function shortened(text: Text, limit: number): Text {
  if (Object.values(text).every((sentence) => sentence.length <= limit)) return text;
  return Object.fromEntries(
    Object.entries(text).map(([lang, sentence]) => [lang, shorten(sentence, limit)] as const),
  );
}

/** Whole seconds that a step can be shown for. */
export function wholeSeconds(seconds: number): number {
  return Number.isFinite(seconds) ? Math.max(1, Math.min(MAX_SECONDS, Math.round(seconds))) : 1;
}

/** What is changed of a step, kept within the limits. */
export function withinLimits<Changes extends Partial<Omit<Step, 'id'>>>(changes: Changes): Changes {
  return {
    ...changes,
    ...(changes.headline && { headline: shortened(changes.headline, MAX_HEADLINE) }),
    ...(changes.note && { note: shortened(changes.note, MAX_NOTE) }),
    ...(changes.seconds !== undefined && { seconds: wholeSeconds(changes.seconds) }),
  };
}

/** Cuts as a Story has them: whole minutes, ascending, each once. */
export function orderedCuts(minutes: readonly number[]): readonly number[] {
  const whole = minutes.filter((each) => Number.isInteger(each) && each >= 1 && each <= MAX_CUT);
  return [...new Set(whole)].sort((a, b) => a - b).slice(0, MAX_CUTS);
}
