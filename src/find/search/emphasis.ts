/** Which stretches of a text the query met: from the beginning of a word as far as it was typed. */
import { fold } from '../fold';

export interface Stretch {
  readonly text: string;
  readonly isMet: boolean;
}

/** So many characters of `word` as fold to `length` ones: "Perú" typed as "peru" is four. */
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

/** `terms` are what was typed, `met` the words that it was found to mean; both folded. */
export function emphasised(
  text: string,
  terms: readonly string[],
  met: readonly string[] = [],
): readonly Stretch[] {
  const known = new Set(met);
  return text.split(/([\p{L}\p{N}\p{M}]+)/u).flatMap((part): readonly Stretch[] => {
    if (part === '') return [];
    const word = fold(part);
    const typed = terms
      .filter((term) => word.startsWith(term))
      .reduce((longest, term) => Math.max(longest, term.length), 0);
    const length = typed > 0 ? reach(part, typed) : known.has(word) ? part.length : 0;
    const [start, rest] = [part.slice(0, length), part.slice(length)];
    return [
      { text: start, isMet: true },
      { text: rest, isMet: false },
    ].filter((stretch) => stretch.text !== '');
  });
}

export function isMet(stretches: readonly Stretch[]): boolean {
  return stretches.some((stretch) => stretch.isMet);
}
