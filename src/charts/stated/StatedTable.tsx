import { memo } from 'react';
import type { Programme } from '../../model/programme';
import { quoted, type Piece, type Words } from '../../i18n/words';
import { usePicture } from '../../picture/context';
import { ChartTable, type TableForm } from '../frame/ChartTable';
import type { StatedRow } from '../rows/rows';
import { chartMessages } from '../frame/chart-messages';

interface StatedTableProps {
  rows: readonly StatedRow[];
  form?: TableForm;
}

/** The difference and the words themselves are for readers. */
const ofSlide = new Set(['stated', 'percent', 'flag']);

const columns = [
  { key: 'stated', align: 'number' },
  { key: 'percent', align: 'number' },
  { key: 'excess', align: 'number' },
  { key: 'words', align: 'words' },
  { key: 'flag', align: 'words' },
] as const;

/** The source's percentages and the computed ones as a table, with the words that are in dispute. */
export const StatedTable = memo(function StatedTable({ rows, form }: StatedTableProps) {
  const { programme, words } = usePicture();
  const isSlide = form === 'slide';
  const shown = columns.filter(({ key }) => !isSlide || ofSlide.has(key));
  return (
    <ChartTable
      form={form}
      label={chartMessages(words).t('chart.table')}
      caption={chartMessages(words).t('stated.caption')}
      rowsAre={chartMessages(words).t('chart.indicator')}
      columns={shown.map((each) => ({ ...each, label: labelOf(each.key, isSlide, words) }))}
      rows={rows.map((row) => ({
        key: row.key,
        title: [words.name(isSlide ? row.shortTitle : row.title)],
        cells: shown.map(({ key }) => cellOf(programme, row, key, words, isSlide)),
        isFlagged: row.flag === 'mismatch',
      }))}
    />
  );
});

type Key = (typeof columns)[number]['key'];

function labelOf(key: Key, isSlide: boolean, words: Words): string {
  const { t } = chartMessages(words);
  return isSlide && key === 'percent' ? t('stated.brief.percent') : t(`stated.column.${key}`);
}

function cellOf(
  programme: Programme,
  row: StatedRow,
  key: Key,
  words: Words,
  isSlide: boolean,
): readonly Piece[] {
  switch (key) {
    case 'stated':
      return [words.figure(programme, `${row.claim}.stated`)];
    case 'percent':
    case 'excess':
      return [words.figure(programme, `${row.id}.${key}`)];
    case 'words':
      return quotation(row, words);
    case 'flag':
      return [
        isSlide
          ? chartMessages(words).t(`stated.brief.${row.flag ?? 'none'}`)
          : chartMessages(words).t(`stated.flag.${row.flag ?? 'none'}`),
      ];
  }
}

/** The source's own words. */
function quotation(row: StatedRow, words: Words): readonly Piece[] {
  if (row.words === null) return [];
  return chartMessages(words).pieces('chart.quoted', { words: quoted(`${row.claim}.stated`, row.words) });
}
