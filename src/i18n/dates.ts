/** Dates as text, in the precision in which they are given. */
import type { IsoDate } from '../model/programme';
import { locales } from './numbers';
import type { I18n } from './i18n';

/** "2014", "junio de 2014", "30 June 2014". Returns a text that is no date unchanged. */
export function formatDate(date: IsoDate, { lang, numbers }: Pick<I18n, 'lang' | 'numbers'>): string {
  if (date.length <= 4) return date;
  const time = Date.parse(date.length > 7 ? date : `${date}-01`);
  if (Number.isNaN(time)) return date;
  const own = locales[numbers];
  const locale = own.startsWith(lang) ? own : lang === 'en' ? locales.en : lang;
  const options = { timeZone: 'UTC', year: 'numeric', month: 'long' } as const;
  return new Intl.DateTimeFormat(locale, date.length > 7 ? { ...options, day: 'numeric' } : options).format(
    time,
  );
}
