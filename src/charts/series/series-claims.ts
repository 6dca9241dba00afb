/** Sentences on an indicator over time. */
import { figureRef } from '../../model/figures/figure';
import { indicatorById } from '../../model/figures/measurements';
import type { Programme } from '../../model/programme';
import type { TextSegment, I18n } from '../../i18n/i18n';
import { chartMessages } from '../frame/chart-messages';
import type { Series, SeriesPoint } from './series';

function yearSegment(programme: Programme, series: Series, year: number, i18n: I18n): TextSegment {
  const { indicator, territory } = series;
  return i18n.figure(programme, figureRef(programme, indicator, 'period', { territory, year }));
}

/** The heading: the value of the first and of the last year with an achieved value; only the title when there is none. */
export function seriesClaim(programme: Programme, series: Series, i18n: I18n): readonly TextSegment[] {
  const title = i18n.name(indicatorById(programme, series.indicator).title);
  const measured = series.points.filter((point) => point.actual !== null);
  const [first, last] = [measured[0], measured.at(-1)];
  if (!first?.actual || !last?.actual) return [title];
  return chartMessages(i18n).segments('series.claim', {
    title,
    first: i18n.figure(programme, first.actual.ref),
    firstYear: yearSegment(programme, series, first.year, i18n),
    last: i18n.figure(programme, last.actual.ref),
    lastYear: yearSegment(programme, series, last.year, i18n),
  });
}

/** In how many of the years with a target and an achieved value the target was met. Null when there is no such year. */
export function seriesSummary(series: Series, i18n: I18n): readonly TextSegment[] | null {
  const judged = series.points.filter((point) => point.met !== null);
  const met = judged.filter((point) => point.met === true).length;
  if (judged.length === 0) return null;
  const all = i18n.cardinal(judged.length);
  if (met === judged.length) return chartMessages(i18n).segments('series.summary.all', { count: met, all });
  if (met === 0) return chartMessages(i18n).segments('series.summary.none', { count: judged.length, all });
  return chartMessages(i18n).segments('series.summary.some', { count: met, met: i18n.cardinal(met), all });
}

/** The labels at a point, empty for a value that is not given. */
export function seriesPointWords(programme: Programme, { actual, target }: SeriesPoint, i18n: I18n) {
  return {
    actual: actual ? [i18n.figure(programme, actual.ref)] : [],
    target: target
      ? chartMessages(i18n).segments('achievement.target', { target: i18n.figure(programme, target.ref) })
      : [],
  };
}

/** The accessible name of a year, as a full sentence. */
export function seriesMark(programme: Programme, series: Series, point: SeriesPoint, i18n: I18n): string {
  const { title, unit } = indicatorById(programme, series.indicator);
  const { year, actual, target, met } = point;
  const figure = (value: SeriesPoint['actual']) => (value ? i18n.figure(programme, value.ref) : '');
  const what =
    actual === null ? 'target' : target === null ? 'actual' : met === true ? 'met' : ('unmet' as const);
  return chartMessages(i18n).t(`series.mark.${what}`, {
    title: i18n.name(title),
    year,
    actual: figure(actual),
    target: figure(target),
    unit: i18n.unit(programme, unit, actual?.value ?? target?.value ?? 0),
  });
}
