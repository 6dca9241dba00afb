import { memo } from 'react';
import { measurementOf } from '../model/measured';
import type { Indicator, Programme } from '../model/programme';
import type { Piece, Words } from '../i18n/words';
import { ChartTable } from './ChartTable';

interface TotalsTableProps {
  programme: Programme;
  indicators: readonly Indicator[];
  words: Words;
  onFigure: (ref: string) => void;
}

/** Totals and sizes as a table. */
export const TotalsTable = memo(function TotalsTable({
  programme,
  indicators,
  words,
  onFigure,
}: TotalsTableProps) {
  return (
    <ChartTable
      label={words.t('chart.table')}
      caption={words.t('totals.caption')}
      rowsAre={words.t('chart.indicator')}
      columns={[
        { key: 'actual', label: words.t('achievement.column.actual'), align: 'number' },
        { key: 'unit', label: words.t('totals.column.unit'), align: 'words' },
        { key: 'target', label: words.t('achievement.column.target'), align: 'words' },
      ]}
      rows={indicators.map((each) => ({
        key: each.id,
        title: words.name(each.title),
        cells: [
          valueCell(programme, each, words),
          [words.unit(programme, each.unit, 0)],
          [words.t('totals.no-target')],
        ],
      }))}
      onFigure={onFigure}
    />
  );
});

/** A bound is said to be one. */
function valueCell(programme: Programme, indicator: Indicator, words: Words): readonly Piece[] {
  const measured = measurementOf(programme, indicator.id, 'actual');
  const figure = words.figure(programme, `${indicator.id}.actual`);
  if (measured?.comparator === '>') return words.pieces('totals.bound', { actual: figure });
  if (measured?.comparator === '>=') return words.pieces('totals.at-least', { actual: figure });
  if (measured?.comparator === '~') return words.pieces('totals.about', { actual: figure });
  return [figure];
}
