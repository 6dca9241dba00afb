/** Size limits of a story. Edits are cut to them, so that a saved story passes the checks when it is read again. */
import type { Text } from '../programme';
import type { Step } from './story';

export const MAX_STEPS = 500;
/** How many cuts, and the longest one in minutes. */
export const MAX_CUTS = 8;
export const MAX_CUT = 600;
/** Texts: characters (UTF-16 code units) in each language. */
export const MAX_TITLE = 200;
export const MAX_HEADLINE = 300;
export const MAX_NOTE = 5_000;
/** Of one step: an hour. */
export const MAX_SECONDS = 3_600;

function shorten(sentence: string, limit: number): string {
  // Drops half of a surrogate pair at the cut.
  return sentence.length > limit ? sentence.slice(0, limit).replace(/[\uD800-\uDBFF]$/, '') : sentence;
}

/** Cuts each language's sentence to `limit` characters; the same Text when none is longer. */
export function shortened(text: Text, limit: number): Text {
  if (Object.values(text).every((sentence) => sentence.length <= limit)) return text;
  return Object.fromEntries(
    Object.entries(text).map(([lang, sentence]) => [lang, shorten(sentence, limit)] as const),
  );
}

/** Rounds to whole seconds from 1 to MAX_SECONDS; 1 for NaN and Infinity. */
export function wholeSeconds(seconds: number): number {
  return Number.isFinite(seconds) ? Math.max(1, Math.min(MAX_SECONDS, Math.round(seconds))) : 1;
}

/** The changes of a step with texts shortened and seconds clamped to the limits. */
export function withinLimits<Changes extends Partial<Omit<Step, 'id'>>>(changes: Changes): Changes {
  return {
    ...changes,
    ...(changes.headline && { headline: shortened(changes.headline, MAX_HEADLINE) }),
    ...(changes.note && { note: shortened(changes.note, MAX_NOTE) }),
    ...(changes.seconds !== undefined && { seconds: wholeSeconds(changes.seconds) }),
  };
}

/** Normalises cuts: whole minutes from 1 to MAX_CUT, ascending, each once, at most MAX_CUTS; the rest is dropped. */
export function orderedCuts(minutes: readonly number[]): readonly number[] {
  const whole = minutes.filter((each) => Number.isInteger(each) && each >= 1 && each <= MAX_CUT);
  return [...new Set(whole)].sort((a, b) => a - b).slice(0, MAX_CUTS);
}
