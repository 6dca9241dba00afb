import { memo } from 'react';
import { figureRef } from '../../model/figures/figure';
import { indicatorById } from '../../model/figures/measurements';
import { formatNumber } from '../../i18n/numbers';
import { NOT_GIVEN, type TextSegment } from '../../i18n/i18n';
import { usePicture } from '../../picture/context';
import { ChartTable, type TableForm } from '../frame/ChartTable';
import { chartMessages } from '../frame/chart-messages';
import type { Series } from './series';

interface SeriesTableProps {
  series: Series;
  form?: TableForm;
}

/** The years of an indicator as a table, the baseline first. */
export const SeriesTable = memo(function SeriesTable({ series, form }: SeriesTableProps) {
  const { programme, i18n } = usePicture();
  const { indicator, territory, points, baseline } = series;
  const { t } = chartMessages(i18n);
  const aims = points.some((point) => point.target !== null);
  const figure = (ref: string | undefined) => [ref === undefined ? NOT_GIVEN : i18n.figure(programme, ref)];
  const ref = (field: string, year: number) => figureRef(programme, indicator, field, { territory, year });
  const columns = [
    ...(aims ? [{ key: 'target', label: t('achievement.column.target') }] : []),
    { key: 'actual', label: t('achievement.column.actual') },
    ...(aims ? [{ key: 'excess', label: t('achievement.column.difference') }] : []),
  ].map((each) => ({ ...each, align: 'number' as const }));
  const year = (value: number): TextSegment => ({
    ref: 'axis',
    text: formatNumber(value, i18n.numbers, 'year'),
  });
  const rows = points.map((point) => ({
    key: String(point.year),
    title: [point.actual ? i18n.figure(programme, ref('period', point.year)) : year(point.year)],
    cells: [
      ...(aims ? [figure(point.target?.ref)] : []),
      figure(point.actual?.ref),
      ...(aims ? [figure(point.actual && point.target ? ref('excess', point.year) : undefined)] : []),
    ],
  }));
  const begun = baseline && {
    key: 'baseline',
    title: [
      t('achievement.column.baseline'),
      ...(baseline.year === null ? [] : [' · ', year(baseline.year)]),
    ],
    cells: [...(aims ? [figure(undefined)] : []), figure(baseline.ref), ...(aims ? [figure(undefined)] : [])],
  };
  return (
    <ChartTable
      form={form}
      label={t('chart.table')}
      caption={t('series.label', { title: i18n.name(indicatorById(programme, indicator).title) })}
      rowsAre={t('series.year')}
      columns={columns}
      rows={begun ? [begun, ...rows] : rows}
    />
  );
});
