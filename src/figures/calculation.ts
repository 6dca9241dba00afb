/** How far an indicator came, in one line: what may be said of it depends on what is given and on which way it should go. */
import { figures } from '../i18n/messages/figures';
import { excess, factor, isMet } from '../model/figures/achievement';
import { figureRef } from '../model/figures/figure';
import { indicatorById, territoriesOf, valuesOf, yearsOf, type Slice } from '../model/figures/measurements';
import type { IndicatorId, Programme } from '../model/programme';
import { yearAsked, type View } from '../model/view/view';
import type { TextSegment, I18n } from '../i18n/i18n';

/** The figures of the chosen place and of the year asked for, where the indicator has such; else the widest and latest. */
export function sliceShown(programme: Programme, view: View, id: IndicatorId): Slice {
  const territory = territoriesOf(programme, id).find((each) => each === view.place);
  const year = yearAsked(view);
  const isMeasured = year !== null && yearsOf(programme, id, territory).includes(year);
  return { territory, year: isMeasured ? year : null };
}

/** The arithmetic of a target and what came of it; never more than what is given allows. */
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

/** The year of what was achieved, and which years there are; that the source gives none. */
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
