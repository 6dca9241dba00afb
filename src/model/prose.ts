/** Sentences with figure references in place of numbers: `{nuclei.actual} nuclei were formed`. */
import type { FigureRef } from './figures/figure';
import type { Text } from './programme';

export type ProsePart = { readonly text: string } | { readonly figure: FigureRef };

/** Splits a sentence into text and figure references, in order. An unmatched brace is text. */
export function proseParts(sentence: string): readonly ProsePart[] {
  return sentence
    .split(/(\{[^{}]+\})/)
    .filter((part) => part !== '')
    .map((part) => (/^\{[^{}]+\}$/.test(part) ? { figure: part.slice(1, -1) } : { text: part }));
}

/** The text in the language, else in the first one that the text has; empty when it has none. */
export function textIn(text: Text, lang: string): string {
  return text[lang] ?? Object.values(text)[0] ?? '';
}
