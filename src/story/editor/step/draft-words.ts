/** A step's texts while they are edited. Pure. */
import type { NumberStyle } from '../../../i18n/numbers';
import { createI18n } from '../../../i18n/i18n';
import type { Lang } from '../../../i18n/message-table';
import type { FigureRef } from '../../../model/figures/figure';
import type { Programme, Text } from '../../../model/programme';
import { proseParts } from '../../../model/prose';
import { danglingIn } from '../../../model/story/story';

/** Sets the text of one language. An empty one is removed, so that another language is used instead. */
export function withWords(text: Text, lang: string, sentence: string): Text {
  if (sentence !== '') return { ...text, [lang]: sentence };
  return Object.fromEntries(Object.entries(text).filter(([key]) => key !== lang));
}

export interface DraftCheck {
  /** The sentence with its figures filled in; null when it has none. */
  readonly filled: string | null;
  readonly dangling: readonly FigureRef[];
  /** Whether it has digits that do not come from a figure. */
  readonly isTyped: boolean;
}

/** Checks the draft of a sentence in one language. */
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

/** The name of a language in that language: "Español", "English". The code itself when it is unknown. */
export function nameOfLang(lang: string): string {
  try {
    const name = new Intl.DisplayNames(lang, { type: 'language' }).of(lang) ?? lang;
    return name.charAt(0).toLocaleUpperCase(lang) + name.slice(1);
  } catch {
    return lang;
  }
}
