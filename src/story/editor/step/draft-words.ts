/** A step's words while they are being written. Pure. */
import type { NumberStyle } from '../../../i18n/numbers';
import { createI18n } from '../../../i18n/i18n';
import type { Lang } from '../../../i18n/message-table';
import type { FigureRef } from '../../../model/figures/figure';
import type { Programme, Text } from '../../../model/programme';
import { proseParts } from '../../../model/prose';
import { danglingIn } from '../../../model/story/story';

/** Without words in a language there is no entry for it, so that the other one stands in. */
export function withWords(text: Text, lang: string, sentence: string): Text {
  if (sentence !== '') return { ...text, [lang]: sentence };
  return Object.fromEntries(Object.entries(text).filter(([key]) => key !== lang));
}

export interface DraftCheck {
  /** With its figures filled in; null when there are none to fill in. */
  readonly filled: string | null;
  readonly dangling: readonly FigureRef[];
  /** There are digits that belong to no figure. */
  readonly isTyped: boolean;
}

/** What became of a sentence in one language. */
export function draftCheck(
  programme: Programme,
  sentence: string,
  lang: string,
  numbers: NumberStyle,
): DraftCheck {
  const parts = proseParts(sentence);
  const hasFigures = parts.some((part) => 'figure' in part);
  return {
    filled: hasFigures ? createI18n(lang as Lang, numbers).plain(programme, { [lang]: sentence }) : null,
    dangling: danglingIn(programme, { [lang]: sentence }),
    isTyped: parts.some((part) => 'text' in part && /\d/.test(part.text)),
  };
}

/** "español", "English": a language by its own name. */
export function nameOfLang(lang: string): string {
  try {
    const name = new Intl.DisplayNames(lang, { type: 'language' }).of(lang) ?? lang;
    return name.charAt(0).toLocaleUpperCase(lang) + name.slice(1);
  } catch {
    return lang;
  }
}
