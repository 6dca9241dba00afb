import { memo } from 'react';
import type { Programme } from '../model/programme';
import type { Words } from '../i18n/words';
import { ChartTable } from './ChartTable';
import type { AchievementRow } from './rows';
import { said } from './said';

interface AchievementTableProps {
  programme: Programme;
  rows: readonly AchievementRow[];
  words: Words;
  onFigure: (ref: string) => void;
}

const fields = ['target', 'actual', 'factor', 'percent', 'excess'] as const;

/** Target and achieved as a table: the chart's rows with all that is computed from them. */
export const AchievementTable = memo(function AchievementTable(props: AchievementTableProps) {
  const { programme, rows, words, onFigure } = props;
  return (
    <ChartTable
      label={said(words).t('chart.table')}
      caption={said(words).t('achievement.caption')}
      rowsAre={said(words).t('chart.indicator')}
      columns={fields.map((key) => ({
        key,
        label: said(words).t(`achievement.column.${key}`),
        align: 'number',
      }))}
      rows={rows.map((row) => ({
        key: row.id,
        title: words.name(row.title),
        cells: fields.map((field) => [words.figure(programme, `${row.id}.${field}`)]),
      }))}
      onFigure={onFigure}
    />
  );
});
