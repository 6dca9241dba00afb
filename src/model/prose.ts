/** Sentences with figures in them: `{nuclei.actual} nuclei were formed`. Numbers are never typed into a text. */
import type { FigureRef } from './figures/figure';
import type { Text } from './programme';

export type ProsePart = { readonly text: string } | { readonly figure: FigureRef };

/** The parts of a sentence in their order. A brace without its partner is text. */
export function proseParts(sentence: string): readonly ProsePart[] {
  return sentence
    .split(/(\{[^{}]+\})/)
    .filter((part) => part !== '')
    .map((part) => (/^\{[^{}]+\}$/.test(part) ? { figure: part.slice(1, -1) } : { text: part }));
}

/** The text in the language, else in the first that there is. */
export function textIn(text: Text, lang: string): string {
  return text[lang] ?? Object.values(text)[0] ?? '';
}
