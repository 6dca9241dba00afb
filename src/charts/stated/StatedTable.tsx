import { memo } from 'react';
import type { Programme } from '../../model/programme';
import { quoted, type TextSegment, type I18n } from '../../i18n/i18n';
import { usePicture } from '../../picture/context';
import { ChartTable, type TableForm } from '../frame/ChartTable';
import type { StatedRow } from '../rows/rows';
import { chartMessages } from '../frame/chart-messages';

interface StatedTableProps {
  rows: readonly StatedRow[];
  form?: TableForm;
}

/** The columns on a slide, without the difference and the quotation. */
const ofSlide = new Set(['stated', 'percent', 'flag']);

const columns = [
  { key: 'stated', align: 'number' },
  { key: 'percent', align: 'number' },
  { key: 'excess', align: 'number' },
  { key: 'words', align: 'words' },
  { key: 'flag', align: 'words' },
] as const;

/** The source's percentages and the computed ones as a table, with the source's own wording. */
export const StatedTable = memo(function StatedTable({ rows, form }: StatedTableProps) {
  const { programme, i18n } = usePicture();
  const isSlide = form === 'slide';
  const shown = columns.filter(({ key }) => !isSlide || ofSlide.has(key));
  return (
    <ChartTable
      form={form}
      label={chartMessages(i18n).t('chart.table')}
      caption={chartMessages(i18n).t('stated.caption')}
      rowsAre={chartMessages(i18n).t('chart.indicator')}
      columns={shown.map((each) => ({ ...each, label: labelOf(each.key, isSlide, i18n) }))}
      rows={rows.map((row) => ({
        key: row.key,
        title: [i18n.name(isSlide ? row.shortTitle : row.title)],
        cells: shown.map(({ key }) => cellOf(programme, row, key, i18n, isSlide)),
        isFlagged: row.flag === 'mismatch',
      }))}
    />
  );
});

type Key = (typeof columns)[number]['key'];

function labelOf(key: Key, isSlide: boolean, i18n: I18n): string {
  const { t } = chartMessages(i18n);
  return isSlide && key === 'percent' ? t('stated.brief.percent') : t(`stated.column.${key}`);
}

function cellOf(
  programme: Programme,
  row: StatedRow,
  key: Key,
  i18n: I18n,
  isSlide: boolean,
): readonly TextSegment[] {
  switch (key) {
    case 'stated':
      return [i18n.figure(programme, `${row.claim}.stated`)];
    case 'percent':
    case 'excess':
      return [i18n.figure(programme, `${row.id}.${key}`)];
    case 'words':
      return quotation(row, i18n);
    case 'flag':
      return [
        isSlide
          ? chartMessages(i18n).t(`stated.brief.${row.flag ?? 'none'}`)
          : chartMessages(i18n).t(`stated.flag.${row.flag ?? 'none'}`),
      ];
  }
}

/** The source's own wording as a quotation; empty without one. */
function quotation(row: StatedRow, i18n: I18n): readonly TextSegment[] {
  if (row.words === null) return [];
  return chartMessages(i18n).segments('chart.quoted', { words: quoted(`${row.claim}.stated`, row.words) });
}
