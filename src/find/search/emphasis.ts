/** Emphasis of matches: which runs of a text the query matches, from the beginning of a word as far as it was typed. */
import { fold } from '../fold';

export interface TextRun {
  readonly text: string;
  readonly isMatch: boolean;
}

/** The length of the part of `word` that folds to `length` characters, since folding can change the length of a text. */
function reach(word: string, length: number): number {
  let folded = 0;
  let taken = 0;
  for (const character of word) {
    if (folded >= length) break;
    folded += fold(character).length;
    taken += character.length;
  }
  return taken;
}

/**
 * The runs of a text. A word that begins with one of `terms` (what was typed) matches as far as typed; else a word of `met` (what the index
 * found) matches as a whole. Both are folded.
 */
export function emphasised(
  text: string,
  terms: readonly string[],
  met: readonly string[] = [],
): readonly TextRun[] {
  const known = new Set(met);
  return text.split(/([\p{L}\p{N}\p{M}]+)/u).flatMap((part): readonly TextRun[] => {
    if (part === '') return [];
    const word = fold(part);
    const typed = terms
      .filter((term) => word.startsWith(term))
      .reduce((longest, term) => Math.max(longest, term.length), 0);
    const length = typed > 0 ? reach(part, typed) : known.has(word) ? part.length : 0;
    const [start, rest] = [part.slice(0, length), part.slice(length)];
    return [
      { text: start, isMatch: true },
      { text: rest, isMatch: false },
    ].filter((run) => run.text !== '');
  });
}

export function hasMatch(runs: readonly TextRun[]): boolean {
  return runs.some((run) => run.isMatch);
}
