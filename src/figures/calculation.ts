/** An indicator's achievement in one line. The wording depends on the values that are given and on the indicator's direction. */
import { figures } from '../i18n/messages/figures';
import { excess, factor, isMet } from '../model/figures/achievement';
import { figureRef } from '../model/figures/figure';
import { indicatorById, territoriesOf, valuesOf, yearsOf, type Slice } from '../model/figures/measurements';
import type { IndicatorId, Programme } from '../model/programme';
import { yearAsked, type View } from '../model/view/view';
import type { TextSegment, I18n } from '../i18n/i18n';

/**
 * The slice to show: the chosen place and the year of the filter, where the indicator has figures of them; else the widest territory and
 * the latest year.
 */
export function sliceShown(programme: Programme, view: View, id: IndicatorId): Slice {
  const territory = territoriesOf(programme, id).find((each) => each === view.place);
  const year = yearAsked(view);
  const isMeasured = year !== null && yearsOf(programme, id, territory).includes(year);
  return { territory, year: isMeasured ? year : null };
}

/** The formula of target and achieved with its figures, or a sentence where values are missing or no factor can be computed. */
export function calculationOf(
  programme: Programme,
  id: IndicatorId,
  at: Slice,
  i18n: I18n,
): readonly TextSegment[] {
  const { direction } = indicatorById(programme, id);
  const values = valuesOf(programme, id, at);
  const figure = (field: string) => i18n.figure(programme, figureRef(programme, id, field, at));
  const params = {
    baseline: figure('baseline'),
    target: figure('target'),
    actual: figure('actual'),
    factor: figure('factor'),
    percent: figure('percent'),
    excess: figure('excess'),
  };
  if (values.target === null) return [i18n.from(figures).t('indicator.no-target')];
  if (values.actual === null) return i18n.from(figures).segments('indicator.formula.no-actual', params);
  if (factor(values, direction) !== null) {
    if (direction === 'decrease') return i18n.from(figures).segments('indicator.formula.change', params);
    const over = excess(values) ?? 0;
    return i18n
      .from(figures)
      .segments(over > 0 ? 'indicator.formula.line' : 'indicator.formula.short', params);
  }
  const met = isMet(values, direction) ? 'met' : 'unmet';
  if (direction !== 'decrease') return i18n.from(figures).segments(`indicator.formula.${met}`, params);
  return [
    ...i18n.from(figures).segments(`indicator.formula.${met}.most`, params),
    ' ',
    i18n.from(figures).t('indicator.formula.no-baseline'),
  ];
}

/** The year of the achieved value, with the first and last year of several; or that the source gives none. */
export function periodOf(
  programme: Programme,
  id: IndicatorId,
  { territory, year }: Slice,
  i18n: I18n,
): readonly TextSegment[] {
  const years = yearsOf(programme, id, territory);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return [i18n.from(figures).t('indicator.period.none')];
  const segment = (of: number) =>
    i18n.figure(programme, figureRef(programme, id, 'period', { territory, year: of }));
  if (first === last) return [segment(last)];
  return i18n.from(figures).segments('indicator.period.series', {
    year: segment(year ?? last),
    first: segment(first),
    last: segment(last),
  });
}
