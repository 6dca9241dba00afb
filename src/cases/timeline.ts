/** What stands where in time, in the precision that the source gives. Pure. */
import type { FigureRef } from '../model/figures/figure';
import { yearIn } from '../model/figures/measurements';
import { perProgramme } from '../model/memo';
import type { IsoDate, Programme, ProgrammeEvent } from '../model/programme';

export interface TimelineYear {
  readonly year: number;
  /** The figure that names the year; null when nothing of the document is dated so: then it is a mark of the axis. */
  readonly ref: FigureRef | null;
  readonly events: readonly ProgrammeEvent[];
  /** Whether the programme ran then; first and last are its ends. A programme without dates runs as long as its events do. */
  readonly span: 'only' | 'first' | 'inside' | 'last' | 'outside';
  /** Years before it are left out. */
  readonly isAfterBreak: boolean;
}

export interface Timeline {
  readonly years: readonly TimelineYear[];
  readonly undated: readonly ProgrammeEvent[];
  /** Few years can stand beside each other where there is room; many stand below each other. */
  readonly fit: 'few' | 'many';
}

/** With more years than this between the first and the last, only those are drawn in which something happened. */
const LONGEST = 30;
const FEW = 6;

/** Years in their order, each with its events in theirs; what has no date stands apart. */
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
  return {
    years,
    undated: programme.events.filter((event) => event.date === null),
    fit: years.length <= FEW ? 'few' : 'many',
  };
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

/** The part of its year that a date covers, from 0 to 1: "2012" all of it, "2012-06" a twelfth, a day almost nothing. */
export function stretchOf(date: IsoDate): readonly [from: number, to: number] {
  const [, month, day] = date.split('-').map(Number);
  if (month === undefined) return [0, 1];
  if (day === undefined) return [(month - 1) / 12, month / 12];
  const from = (month - 1 + (day - 1) / 31) / 12;
  return [from, from + 1 / 372];
}
