/** When something was saved, in words. */
import type { Words } from '../../../i18n/words';

/** "10:42" */
export function timeText(at: number, { lang }: Pick<Words, 'lang'>): string {
  return new Intl.DateTimeFormat(lang, { timeStyle: 'short', hourCycle: 'h23' }).format(at);
}

/** "25 de noviembre, 10:42" */
export function dayText(at: number, words: Pick<Words, 'lang'>): string {
  const day = new Intl.DateTimeFormat(words.lang, { day: 'numeric', month: 'long' }).format(at);
  return `${day}, ${timeText(at, words)}`;
}

export function isSameDay(a: number, b: number): boolean {
  return new Date(a).toDateString() === new Date(b).toDateString();
}
