/** Where the points of a series and their words stand. Pure: widths of words come in through `measure`. */
import type { TextSegment } from '../../i18n/i18n';
import { runsOf, runsWidth } from '../rows/bullets';
import { PAD } from '../rows/layout';
import type { Run } from '../rows/Row';
import type { Series, SeriesPoint } from './series';
import type { Measure } from '../frame/text-width';

/** Words of neighbouring points keep this much between them. Pixels. */
const GAP = 6;
/** A column is never wider, however few the years are. */
const WIDEST = 88;

/** On the axis of time: the years, and the place of a baseline that lies before them or is of no year. */
export interface TimeAxis {
  readonly domain: readonly [number, number];
  /** Null when there is none. */
  readonly baseline: number | null;
  /** How wide the column of a year is. Pixels. */
  readonly column: number;
}

/** Years stand as far apart as they are; all have room for their words at both ends. */
export function timeAxis(series: Series, width: number): TimeAxis {
  const years = series.points.map((point) => point.year);
  const [first, last] = [years[0] ?? 0, years.at(-1) ?? 0];
  const given = series.baseline?.year ?? null;
  const before = given !== null && given < first ? given : first - 1;
  const baseline = series.baseline === null ? null : before;
  const from = baseline ?? first;
  const places = [...(baseline === null ? [] : [baseline]), ...years];
  const steps = places.slice(1).map((year, index) => year - (places[index] ?? year));
  const nearest = Math.min(...steps, Math.max(1, last - from));
  // Half of a column lies before the first place and after the last one.
  const span = last - from + nearest;
  const column = Math.min(WIDEST, ((width - 2 * PAD) * nearest) / span);
  return { domain: [from - nearest / 2, last + nearest / 2], baseline, column };
}

export interface PointWords {
  readonly runs: readonly Run[];
  readonly above: boolean;
}

/** What is written at a point: the figure on the side away from the target, the target's on the other. */
export interface PointLabels {
  readonly actual: PointWords | null;
  readonly target: PointWords | null;
}

/**
 * The words of every point that has room for them: the last one first, then the first, then from the left. What has none is in its
 * mark's name and in the table.
 */
export function pointWords(
  series: Series,
  write: (point: SeriesPoint) => { actual: readonly TextSegment[]; target: readonly TextSegment[] },
  position: (year: number) => number,
  measure: Measure,
): ReadonlyMap<number, PointLabels> {
  const texts = series.points.map((point) => {
    const { actual, target } = write(point);
    const isAbove = (point.actual?.value ?? 0) >= (point.target?.value ?? Number.NEGATIVE_INFINITY);
    return {
      point,
      actual: point.actual && { runs: runsOf(actual, true), above: isAbove },
      target: point.target && { runs: runsOf(target), above: point.actual !== null && !isAbove },
    };
  });
  const order = [...new Set([texts.at(-1), ...texts])].filter((each) => each !== undefined);
  const kept = new Map<number, PointLabels>();
  for (const kind of ['actual', 'target'] as const) {
    const taken: { from: number; to: number }[] = [];
    for (const text of order) {
      const words = text[kind];
      if (!words) continue;
      const middle = position(text.point.year);
      const half = (runsWidth(words.runs, measure) + GAP) / 2;
      if (taken.some(({ from, to }) => middle + half > from && middle - half < to)) continue;
      taken.push({ from: middle - half, to: middle + half });
      const known = kept.get(text.point.year) ?? { actual: null, target: null };
      kept.set(text.point.year, { ...known, [kind]: words });
    }
  }
  return kept;
}

/** How much of the picture the words of the years take. */
export const YEARS = 22;
