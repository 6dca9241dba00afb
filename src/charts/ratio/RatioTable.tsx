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
  const { programme, i18n } = usePicture();
  const short = (id: Ratio['numerator']) => i18n.name(indicatorById(programme, id).shortTitle);
  return (
    <ChartTable
      form={form}
      label={chartMessages(i18n).t('chart.table')}
      caption={chartMessages(i18n).t('ratio.caption', { title: i18n.name(ratio.title) })}
      rowsAre={chartMessages(i18n).t('ratio.rows')}
      columns={[
        { key: 'numerator', label: short(ratio.numerator), align: 'number' },
        { key: 'denominator', label: short(ratio.denominator), align: 'number' },
        { key: 'ratio', label: i18n.name(ratio.title), align: 'number' },
      ]}
      rows={rows.map(({ field, ref }) => ({
        key: field,
        title: [chartMessages(i18n).t(`ratio.row.${field}`)],
        cells: [`${ratio.numerator}.${field}`, `${ratio.denominator}.${field}`, ref].map((each) => [
          i18n.figure(programme, each),
        ]),
      }))}
    />
  );
});
