import { pressed } from '../../model/view/reduce-view';
import { usePicture } from '../../picture/context';
import { Prose } from '../../ui/prose/Prose';
import { Marks, useMark, type Chosen } from '../frame/Marks';
import styles from './TotalsChart.module.css';
import { fieldOf, type AchievementRow } from '../rows/rows';
import { chartMessages } from '../frame/chart-messages';

interface TotalsChartProps {
  rows: readonly AchievementRow[];
  chosen: Chosen;
  label: string;
}

/**
 * Totals without a target, as large numbers. Their units differ and there is no target to compare them with, so bars would mean nothing.
 */
export function TotalsChart({ rows, chosen, label }: TotalsChartProps) {
  const { dispatch } = usePicture();
  const refs = rows.map((row) => row.ref);
  const choose = (ref: string) => {
    const row = rows.find((each) => each.ref === ref);
    if (row) dispatch(pressed('indicator', row.id));
  };
  return (
    <Marks refs={refs} chosen={chosen} label={label} onChoose={choose}>
      <div className={styles.totals}>
        {rows.map((row) => (
          <Total key={row.ref} row={row} />
        ))}
      </div>
    </Marks>
  );
}

function Total({ row }: { row: AchievementRow }) {
  const { programme, i18n } = usePicture();
  const { actual } = row;
  const figure = i18n.figure(programme, fieldOf(programme, row, 'actual'));
  const unit = i18n.unit(programme, row.unit, actual ?? 0);
  const title = i18n.name(row.title);
  const label =
    actual === null
      ? `${title}: ${chartMessages(i18n).t('totals.no-value')}`
      : chartMessages(i18n).t('totals.mark', { title, actual: figure, unit });
  return (
    <button type="button" className={styles.total} {...useMark(row.ref, label)}>
      <span className={styles.number}>
        <Prose segments={[figure]} />
      </span>
      <span className={styles.unit}>{actual === null ? chartMessages(i18n).t('totals.no-value') : unit}</span>
      <span className={styles.title} data-title={title}>
        {title}
      </span>
      <span className={styles.none}>{chartMessages(i18n).t('totals.no-target')}</span>
    </button>
  );
}
