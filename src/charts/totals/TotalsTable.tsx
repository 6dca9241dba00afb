import { memo } from 'react';
import { measurementOf } from '../../model/figures/measurements';
import type { Programme } from '../../model/programme';
import type { Piece, Words } from '../../i18n/words';
import { usePicture } from '../../picture/context';
import { ChartTable, type TableForm } from '../frame/ChartTable';
import { fieldOf, type AchievementRow } from '../rows/rows';
import { chartMessages } from '../frame/chart-messages';

interface TotalsTableProps {
  /** Whose these are. */
  place: string;
  totals: readonly AchievementRow[];
  sizes: readonly AchievementRow[];
  form?: TableForm;
}

/** Totals and sizes as a table. */
export const TotalsTable = memo(function TotalsTable({ place, totals, sizes, form }: TotalsTableProps) {
  const { programme, words } = usePicture();
  return (
    <ChartTable
      form={form}
      label={chartMessages(words).t('chart.table')}
      caption={chartMessages(words).t('totals.caption', { place })}
      rowsAre={chartMessages(words).t('chart.indicator')}
      columns={[
        { key: 'actual', label: chartMessages(words).t('achievement.column.actual'), align: 'number' },
        { key: 'unit', label: chartMessages(words).t('totals.column.unit'), align: 'words' },
        { key: 'target', label: chartMessages(words).t('achievement.column.target'), align: 'words' },
      ]}
      rows={[...totals, ...sizes].map((each) => ({
        key: each.ref,
        title: [words.name(each.title)],
        cells: [
          valueCell(programme, each, words),
          [words.unit(programme, each.unit, 0)],
          [chartMessages(words).t('totals.no-target')],
        ],
      }))}
    />
  );
});

/** A bound is said to be one. */
function valueCell(programme: Programme, row: AchievementRow, words: Words): readonly Piece[] {
  const measured = measurementOf(programme, row.id, 'actual', row.at);
  const figure = words.figure(programme, fieldOf(programme, row, 'actual'));
  if (measured?.comparator === '>') return chartMessages(words).pieces('totals.bound', { actual: figure });
  if (measured?.comparator === '>=')
    return chartMessages(words).pieces('totals.at-least', { actual: figure });
  if (measured?.comparator === '~') return chartMessages(words).pieces('totals.about', { actual: figure });
  return [figure];
}
