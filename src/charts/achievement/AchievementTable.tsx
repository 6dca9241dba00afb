import { memo } from 'react';
import { usePicture } from '../../picture/context';
import { ChartTable, type TableForm } from '../frame/ChartTable';
import { fieldOf, type AchievementRow } from '../rows/rows';
import { chartMessages } from '../frame/chart-messages';

interface AchievementTableProps {
  rows: readonly AchievementRow[];
  /** Unlike that of any other table on the page. */
  caption: string;
  /** What the rows are, when they are not indicators. */
  rowsAre?: string;
  form?: TableForm;
}

const computed = ['target', 'actual', 'factor', 'percent', 'excess'] as const;

/** Target and achieved as a table: the chart's rows with all that is computed from them. */
export const AchievementTable = memo(function AchievementTable(props: AchievementTableProps) {
  const { rows } = props;
  const { programme, i18n } = usePicture();
  const { t } = chartMessages(i18n);
  // What ought to fall starts from a baseline, and less than the target is more than was asked.
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
