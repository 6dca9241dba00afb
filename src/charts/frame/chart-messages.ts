import { charts } from '../../i18n/messages/charts';
import type { Speech, Words } from '../../i18n/words';

const spoken = new WeakMap<Words, Speech<keyof typeof charts>>();

/** The charts' own messages in the same words. They come with the charts, not before. */
export function chartMessages(words: Words): Speech<keyof typeof charts> {
  let speech = spoken.get(words);
  if (!speech) spoken.set(words, (speech = words.from(charts)));
  return speech;
}
