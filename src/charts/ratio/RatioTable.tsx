import { memo } from 'react';
import { indicatorById } from '../../model/figures/measurements';
import type { Ratio } from '../../model/programme';
import { usePicture } from '../../picture/context';
import { ChartTable, type TableForm } from '../frame/ChartTable';
import type { RatioRow } from '../rows/rows';
import { chartMessages } from '../frame/chart-messages';

interface RatioTableProps {
  ratio: Ratio;
  rows: readonly RatioRow[];
  form?: TableForm;
}

/** Planned and achieved as a table, with the two figures that each is made of. */
export const RatioTable = memo(function RatioTable({ ratio, rows, form }: RatioTableProps) {
  const { programme, words } = usePicture();
  const short = (id: Ratio['numerator']) => words.name(indicatorById(programme, id).shortTitle);
  return (
    <ChartTable
      form={form}
      label={chartMessages(words).t('chart.table')}
      caption={chartMessages(words).t('ratio.caption', { title: words.name(ratio.title) })}
      rowsAre={chartMessages(words).t('ratio.rows')}
      columns={[
        { key: 'numerator', label: short(ratio.numerator), align: 'number' },
        { key: 'denominator', label: short(ratio.denominator), align: 'number' },
        { key: 'ratio', label: words.name(ratio.title), align: 'number' },
      ]}
      rows={rows.map(({ field, ref }) => ({
        key: field,
        title: [chartMessages(words).t(`ratio.row.${field}`)],
        cells: [`${ratio.numerator}.${field}`, `${ratio.denominator}.${field}`, ref].map((each) => [
          words.figure(programme, each),
        ]),
      }))}
    />
  );
});
