/** Date and time at which a story was saved, as text. Times are milliseconds since 1970. */
import type { I18n } from '../../../i18n/i18n';

/** "10:42" */
export function timeText(at: number, { lang }: Pick<I18n, 'lang'>): string {
  return new Intl.DateTimeFormat(lang, { timeStyle: 'short', hourCycle: 'h23' }).format(at);
}

/** "25 de noviembre, 10:42" */
export function dayText(at: number, i18n: Pick<I18n, 'lang'>): string {
  const day = new Intl.DateTimeFormat(i18n.lang, { day: 'numeric', month: 'long' }).format(at);
  return `${day}, ${timeText(at, i18n)}`;
}

export function isSameDay(a: number, b: number): boolean {
  return new Date(a).toDateString() === new Date(b).toDateString();
}
