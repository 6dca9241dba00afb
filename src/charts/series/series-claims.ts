/** What an indicator's years come to, in words. */
import { figureRef } from '../../model/figures/figure';
import { indicatorById } from '../../model/figures/measurements';
import type { Programme } from '../../model/programme';
import type { Piece, Words } from '../../i18n/words';
import { chartMessages } from '../frame/chart-messages';
import type { Series, SeriesPoint } from './series';

function yearPiece(programme: Programme, series: Series, year: number, words: Words): Piece {
  const { indicator, territory } = series;
  return words.figure(programme, figureRef(programme, indicator, 'period', { territory, year }));
}

/** The heading: from the first year to the last one measured. */
export function seriesClaim(programme: Programme, series: Series, words: Words): readonly Piece[] {
  const title = words.name(indicatorById(programme, series.indicator).title);
  const measured = series.points.filter((point) => point.actual !== null);
  const [first, last] = [measured[0], measured.at(-1)];
  if (!first?.actual || !last?.actual) return [title];
  return chartMessages(words).pieces('series.claim', {
    title,
    first: words.figure(programme, first.actual.ref),
    firstYear: yearPiece(programme, series, first.year, words),
    last: words.figure(programme, last.actual.ref),
    lastYear: yearPiece(programme, series, last.year, words),
  });
}

/** In how many of the years that had a target it was met. Null when none had one. */
export function seriesSummary(series: Series, words: Words): readonly Piece[] | null {
  const judged = series.points.filter((point) => point.met !== null);
  const met = judged.filter((point) => point.met === true).length;
  if (judged.length === 0) return null;
  const all = words.cardinal(judged.length);
  if (met === judged.length) return chartMessages(words).pieces('series.summary.all', { count: met, all });
  if (met === 0) return chartMessages(words).pieces('series.summary.none', { count: judged.length, all });
  return chartMessages(words).pieces('series.summary.some', { count: met, met: words.cardinal(met), all });
}

/** What is written at a point. */
export function seriesPointWords(programme: Programme, { actual, target }: SeriesPoint, words: Words) {
  return {
    actual: actual ? [words.figure(programme, actual.ref)] : [],
    target: target
      ? chartMessages(words).pieces('achievement.target', { target: words.figure(programme, target.ref) })
      : [],
  };
}

/** A year in a full sentence: its accessible name. */
export function seriesMark(programme: Programme, series: Series, point: SeriesPoint, words: Words): string {
  const { title, unit } = indicatorById(programme, series.indicator);
  const { year, actual, target, met } = point;
  const figure = (value: SeriesPoint['actual']) => (value ? words.figure(programme, value.ref) : '');
  const what =
    actual === null ? 'target' : target === null ? 'actual' : met === true ? 'met' : ('unmet' as const);
  return chartMessages(words).t(`series.mark.${what}`, {
    title: words.name(title),
    year,
    actual: figure(actual),
    target: figure(target),
    unit: words.unit(programme, unit, actual?.value ?? target?.value ?? 0),
  });
}
