import { memo } from 'react';
import { measurementOf } from '../../model/figures/measurements';
import type { Programme } from '../../model/programme';
import type { TextSegment, I18n } from '../../i18n/i18n';
import { usePicture } from '../../picture/context';
import { ChartTable, type TableForm } from '../frame/ChartTable';
import { fieldOf, type AchievementRow } from '../rows/rows';
import { chartMessages } from '../frame/chart-messages';

interface TotalsTableProps {
  /** The name of the territory. */
  place: string;
  totals: readonly AchievementRow[];
  sizes: readonly AchievementRow[];
  form?: TableForm;
}

/** A territory's totals and sizes as a table with their units; neither has a target. */
export const TotalsTable = memo(function TotalsTable({ place, totals, sizes, form }: TotalsTableProps) {
  const { programme, i18n } = usePicture();
  return (
    <ChartTable
      form={form}
      label={chartMessages(i18n).t('chart.table')}
      caption={chartMessages(i18n).t('totals.caption', { place })}
      rowsAre={chartMessages(i18n).t('chart.indicator')}
      columns={[
        { key: 'actual', label: chartMessages(i18n).t('achievement.column.actual'), align: 'number' },
        { key: 'unit', label: chartMessages(i18n).t('totals.column.unit'), align: 'words' },
        { key: 'target', label: chartMessages(i18n).t('achievement.column.target'), align: 'words' },
      ]}
      rows={[...totals, ...sizes].map((each) => ({
        key: each.ref,
        title: [i18n.name(each.title)],
        cells: [
          valueCell(programme, each, i18n),
          [i18n.unit(programme, each.unit, 0)],
          [chartMessages(i18n).t('totals.no-target')],
        ],
      }))}
    />
  );
});

/** The value, worded as a bound or an estimate where the source gives a comparator. */
function valueCell(programme: Programme, row: AchievementRow, i18n: I18n): readonly TextSegment[] {
  const measured = measurementOf(programme, row.id, 'actual', row.at);
  const figure = i18n.figure(programme, fieldOf(programme, row, 'actual'));
  if (measured?.comparator === '>') return chartMessages(i18n).segments('totals.bound', { actual: figure });
  if (measured?.comparator === '>=')
    return chartMessages(i18n).segments('totals.at-least', { actual: figure });
  if (measured?.comparator === '~') return chartMessages(i18n).segments('totals.about', { actual: figure });
  return [figure];
}
