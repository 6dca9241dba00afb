/** Layout of a series: the time axis, and which labels fit. Pixels. Pure: text widths come in through `measure`. */
import type { TextSegment } from '../../i18n/i18n';
import { runsOf, runsWidth } from '../rows/bullets';
import { PAD } from '../rows/layout';
import type { Run } from '../rows/Row';
import type { Series, SeriesPoint } from './series';
import type { Measure } from '../measure/text-width';

/** Least space between the labels of neighbouring points. */
const GAP = 6;
/** Greatest width of a year's column, however few the years are. */
const WIDEST = 88;

/**
 * The time axis: the years, and before them the baseline. A baseline without a year, or with one that is not earlier, is placed one year
 * before the first.
 */
export interface TimeAxis {
  readonly domain: readonly [number, number];
  /** The position of the baseline in years; null when there is none. */
  readonly baseline: number | null;
  /** Width of a year's column in pixels. */
  readonly column: number;
}

/** Linear time axis over `width` pixels, with half a column before the first and after the last position for their labels. */
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
  // Half a column is before the first position and half a column after the last one.
  const span = last - from + nearest;
  const column = Math.min(WIDEST, ((width - 2 * PAD) * nearest) / span);
  return { domain: [from - nearest / 2, last + nearest / 2], baseline, column };
}

export interface PointWords {
  readonly runs: readonly Run[];
  readonly above: boolean;
}

/**
 * The labels at a point: the achieved value on the side away from the target, the target on the other side. Null where a value is not given
 * or its label does not fit.
 */
export interface PointLabels {
  readonly actual: PointWords | null;
  readonly target: PointWords | null;
}

/**
 * Greedy label placement: the labels that fit without touching each other, that of the last point first, then from the first point on
 * (achieved values and targets independently). What does not fit is in the accessible name of its mark and in the table.
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

/** Height of the line of years below the plot. */
export const YEARS = 22;
