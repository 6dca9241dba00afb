/** The years, events and strokes of the timeline, as exact as the source's dates. Pure. */
import type { FigureRef } from '../model/figures/figure';
import { yearIn } from '../model/figures/measurements';
import { perProgramme } from '../model/memo';
import type { IsoDate, Programme, ProgrammeEvent } from '../model/programme';

export interface TimelineYear {
  readonly year: number;
  /** The figure that gives the year; null when no date of the document has this year, so that it only labels the axis. */
  readonly ref: FigureRef | null;
  readonly events: readonly ProgrammeEvent[];
  /**
   * Whether the programme ran in that year; first and last are its ends. A programme without dates runs from the first to the last year
   * shown.
   */
  readonly span: 'only' | 'first' | 'inside' | 'last' | 'outside';
  /** Years between the previous one and this one are left out. */
  readonly isAfterBreak: boolean;
}

export interface Timeline {
  readonly years: readonly TimelineYear[];
  readonly undated: readonly ProgrammeEvent[];
}

/** With more years than this from the first to the last, only those with an event or an end of the programme are shown. */
const LONGEST = 8;

/** Memoised: the years ascending, each with its events in order of date; undated events apart. */
export const timelineOf = perProgramme((programme: Programme): Timeline => {
  const dated = programme.events
    .filter((event) => event.date !== null)
    .toSorted((a, b) => (a.date ?? '').localeCompare(b.date ?? ''));
  const [start, end] = [yearIn(programme.start), yearIn(programme.end)];
  const named = [...new Set([start, end, ...dated.map(({ date }) => yearIn(date))])]
    .filter((year) => year !== null)
    .sort((a, b) => a - b);
  const drawn = yearsBetween(named);
  const [first = 0, last = 0] = [start ?? drawn[0], end ?? drawn.at(-1)];
  const years = drawn.map((year, at): TimelineYear => {
    const events = dated.filter(({ date }) => yearIn(date) === year);
    return {
      year,
      ref: refOf(year, start, end, events[0]),
      events,
      span: spanOf(year, first, last),
      isAfterBreak: at > 0 && drawn[at - 1] !== year - 1,
    };
  });
  return { years, undated: programme.events.filter((event) => event.date === null) };
});

function yearsBetween(named: readonly number[]): readonly number[] {
  const [first, last] = [named[0], named.at(-1)];
  if (first === undefined || last === undefined || last - first >= LONGEST) return named;
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

function refOf(
  year: number,
  start: number | null,
  end: number | null,
  event: ProgrammeEvent | undefined,
): FigureRef | null {
  if (year === start) return 'programme.start';
  if (year === end) return 'programme.end';
  return event ? `${event.id}.date` : null;
}

function spanOf(year: number, first: number, last: number): TimelineYear['span'] {
  if (year < first || year > last) return 'outside';
  if (first === last) return 'only';
  return year === first ? 'first' : year === last ? 'last' : 'inside';
}

/**
 * The part of its year that a date covers, from 0 to 1: "2012" all of it, "2012-06" a twelfth, a day 1/372 (as if every month had 31 days).
 */
export function stretchOf(date: IsoDate): readonly [from: number, to: number] {
  const [, month, day] = date.split('-').map(Number);
  if (month === undefined) return [0, 1];
  if (day === undefined) return [(month - 1) / 12, month / 12];
  const from = (month - 1 + (day - 1) / 31) / 12;
  return [from, from + 1 / 372];
}
