/** Sentences and labels of the timeline. */
import { capital, counted, plainText, type TextSegment, type Messages, type I18n } from '../i18n/i18n';
import type { timeline } from '../i18n/messages/timeline';
import type { Programme, ProgrammeEvent } from '../model/programme';
import { placeById } from '../model/territory';
import { timelineOf } from './timeline';

type TimelineMessages = Messages<keyof typeof timeline>;

/** More years than this are counted, not listed. */
const LISTED = 3;

/**
 * The heading: how many events there were and in which years, with the programme's start and end where both are known. Phases are not
 * counted as events.
 */
export function timelineClaim(
  programme: Programme,
  i18n: I18n,
  say: TimelineMessages,
): readonly TextSegment[] {
  const { years, undated } = timelineOf(programme);
  const told = years.flatMap(({ events, ref }) =>
    events.filter(({ kind }) => kind !== 'phase').map((event) => ({ event, ref })),
  );
  const hasSpan = programme.start !== null && programme.end !== null;
  const span = {
    start: i18n.figure(programme, 'programme.start'),
    end: i18n.figure(programme, 'programme.end'),
  };
  if (told.length === 0 && hasSpan) return say.segments('timeline.claim.span', span);
  const number = (count: number) => capital(i18n.cardinal(count));
  if (told.length === 0) {
    const count = undated.length > 0 ? undated.length : programme.events.length;
    return undated.length > 0
      ? say.segments('timeline.claim.undated', { count, number: counted(number(count)) })
      : [i18n.name(programme.title)];
  }
  const kind = told.every(({ event }) => event.kind === 'fair') ? 'fairs' : 'events';
  const refs = [...new Set(told.flatMap(({ event, ref }) => ref ?? `${event.id}.date`))];
  const params = {
    ...span,
    count: told.length,
    number: counted(number(told.length)),
    years:
      refs.length > LISTED
        ? say.segments('timeline.years', { number: counted(i18n.cardinal(refs.length)) })
        : i18n.listSegments(refs.map((ref) => [i18n.figure(programme, ref)])),
  };
  return say.segments(`timeline.claim.${kind}${hasSpan ? '.span' : ''}`, params);
}

/**
 * The line under an event's name: what it was and where, and its date if that is more exact than a year. Empty when there is nothing to
 * add.
 */
export function eventLine(
  programme: Programme,
  event: ProgrammeEvent,
  i18n: I18n,
  say: TimelineMessages,
): readonly TextSegment[] {
  const place = event.place === null ? null : i18n.name(placeById(programme, event.place).name);
  const isWide = event.place === programme.territory;
  const what =
    event.kind === 'fair'
      ? place === null
        ? say.t('timeline.fair')
        : say.t('timeline.fair.at', { place })
      : isWide
        ? ''
        : (place ?? '');
  const date = exactDate(programme, event, i18n);
  return [what, what && date ? ' · ' : '', date ?? ''].filter((segment) => segment !== '');
}

/** Such as "junio de 2012" or "30 June 2012"; null when the source gives no more than the year. */
function exactDate(programme: Programme, { id, date }: ProgrammeEvent, i18n: I18n): TextSegment | null {
  if (date === null || date.length <= 4) return null;
  const ref = `${id}.date`;
  const options = { timeZone: 'UTC', year: 'numeric', month: 'long' } as const;
  const locale = i18n.lang === 'en' ? 'en-GB' : i18n.lang;
  const format = new Intl.DateTimeFormat(locale, date.length > 7 ? { ...options, day: 'numeric' } : options);
  const time = Date.parse(date.length > 7 ? date : `${date}-01`);
  return Number.isNaN(time) ? i18n.figure(programme, ref) : { ref, text: format.format(time) };
}

/** The few words beside an event's name on the timeline: where, and its date if that is more exact than a year. */
export function eventShort(programme: Programme, event: ProgrammeEvent, i18n: I18n): readonly TextSegment[] {
  const isWhole = event.place === null || event.place === programme.territory;
  const place = isWhole ? '' : i18n.name(placeById(programme, event.place).name);
  const date = exactDate(programme, event, i18n);
  return [place, place && date ? ' · ' : '', date ?? ''].filter((segment) => segment !== '');
}

/** When an event was, as exactly as the source says: a year, month or day. */
export function dateOf(programme: Programme, event: ProgrammeEvent, i18n: I18n): TextSegment {
  return exactDate(programme, event, i18n) ?? i18n.figure(programme, `${event.id}.date`);
}

/** The accessible name of an event: what one sees of it, then its kind and year. Label in name: what is seen stands in it as it is. */
export function eventName(
  programme: Programme,
  event: ProgrammeEvent,
  i18n: I18n,
  say: TimelineMessages,
): string {
  const short = plainText(eventShort(programme, event, i18n));
  const kind = event.kind === 'fair' ? [say.t('timeline.fair')] : [];
  const year =
    event.date === null || event.date.length > 4 ? [] : [i18n.figure(programme, `${event.id}.date`)];
  const seen = short ? `${i18n.name(event.name)} ${short}` : i18n.name(event.name);
  return [seen, ...kind, ...year.map((segment) => plainText([segment]))].join(', ');
}
