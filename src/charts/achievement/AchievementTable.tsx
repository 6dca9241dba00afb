import { memo } from 'react';
import { usePicture } from '../../picture/context';
import { ChartTable, type TableForm } from '../frame/ChartTable';
import { fieldOf, type AchievementRow } from '../rows/rows';
import { chartMessages } from '../frame/chart-messages';

interface AchievementTableProps {
  rows: readonly AchievementRow[];
  /** Different from that of any other table on the page: it also names the scroll area. */
  caption: string;
  /** The heading of the first column; by default that of indicators. */
  rowsAre?: string;
  form?: TableForm;
}

const computed = ['target', 'actual', 'factor', 'percent', 'excess'] as const;

/** Target and achieved as a table, with factor, percentage and difference. */
export const AchievementTable = memo(function AchievementTable(props: AchievementTableProps) {
  const { rows } = props;
  const { programme, i18n } = usePicture();
  const { t } = chartMessages(i18n);
  // For a decreasing indicator the factor is of a change from the baseline, and a value below the target is good; the headings of the
  // columns differ.
  const isChange = rows.some((row) => row.direction === 'decrease');
  const isShort = rows.some((row) => row.met === false);
  const given = rows.some((row) => row.baseline !== null);
  const fields = (given ? (['baseline', ...computed] as const) : computed).map((field) => {
    const isRelative = field === 'factor' || field === 'percent';
    const called = isChange && isRelative ? (`${field}.change` as const) : field;
    return { field, called: field === 'excess' && (isChange || isShort) ? ('difference' as const) : called };
  });
  return (
    <ChartTable
      form={props.form}
      label={t('chart.table')}
      caption={props.caption}
      rowsAre={props.rowsAre ?? t('chart.indicator')}
      columns={fields.map(({ field, called }) => ({
        key: field,
        label: t(`achievement.column.${called}`),
        align: 'number',
      }))}
      rows={rows.map((row) => ({
        key: row.ref,
        title: [i18n.name(row.title)],
        cells: fields.map(({ field }) => [i18n.figure(programme, fieldOf(programme, row, field))]),
      }))}
    />
  );
});
