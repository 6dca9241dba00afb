import { charts } from '../../i18n/messages/charts';
import type { Messages, I18n } from '../../i18n/i18n';

const remembered = new WeakMap<I18n, Messages<keyof typeof charts>>();

/** The charts' own messages in the language of `i18n`, cached for each I18n. They are loaded with the charts, not with the first page. */
export function chartMessages(i18n: I18n): Messages<keyof typeof charts> {
  let messages = remembered.get(i18n);
  if (!messages) remembered.set(i18n, (messages = i18n.from(charts)));
  return messages;
}
