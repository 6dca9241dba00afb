import { useMemo } from 'react';
import { pressed } from '../../model/view/reduce-view';
import type { Mode } from '../../model/view/view';
import { usePicture } from '../../picture/context';
import styles from './AchievementChart.module.css';
import { BulletChart } from '../rows/BulletChart';
import type { Columns } from '../rows/layout';
import { Marks, type Chosen } from '../frame/Marks';
import { byUnit, type AchievementRow } from '../rows/rows';
import { chartMessages } from '../frame/chart-messages';
import { useRowLayout } from '../rows/useRowLayout';

/** Least width in pixels for titles beside the bars. */
const WIDE = 560;
/** Most rows of a slide in quantities, where rows are higher. With more rows the slide uses the index. */
const QUANTITIES_OF_SLIDE = 3;

interface AchievementChartProps {
  rows: readonly AchievementRow[];
  mode: Mode;
  chosen: Chosen;
  /** The accessible name of the chart. */
  label: string;
}

/** Target and achieved as bullet charts: on one index with the target at 1, or each unit on its own scale. */
export function AchievementChart({ rows, mode: asked, chosen, label }: AchievementChartProps) {
  const { programme, i18n, medium, dispatch } = usePicture();
  const isFull = medium === 'slide' && rows.length > QUANTITIES_OF_SLIDE;
  const mode = isFull ? 'index' : asked;
  const { frame, columns, hit, measure } = useRowLayout(rows, WIDE);
  const groups = useMemo(
    () => (mode === 'index' ? [{ unit: null, rows, columns }] : unitGroups(rows, columns)),
    [mode, rows, columns],
  );
  const refs = useMemo(() => groups.flatMap((group) => group.rows.map((row) => row.ref)), [groups]);
  const choose = (mark: string) => {
    const row = rows.find((each) => each.ref === mark);
    if (row) dispatch(pressed('indicator', row.id));
  };
  return (
    <Marks refs={refs} chosen={chosen} label={label} onChoose={choose}>
      <div ref={frame} className={styles.groups}>
        {columns.width > 0 &&
          groups.map((group) => (
            <div key={`${mode} ${group.unit}`}>
              {group.unit !== null && (
                <p className={styles.unit}>
                  {chartMessages(i18n).t('achievement.unit', { unit: i18n.unit(programme, group.unit, 0) })}
                </p>
              )}
              <BulletChart
                rows={group.rows}
                columns={group.columns}
                kind={mode}
                hit={hit}
                measure={measure}
              />
            </div>
          ))}
      </div>
    </Marks>
  );
}

/** One group for each unit. All share the columns, so that their bars begin at the same x; only the titles are split. */
function unitGroups(rows: readonly AchievementRow[], columns: Columns) {
  return byUnit(rows).map((group) => ({
    ...group,
    columns: { ...columns, titles: group.rows.map((row) => columns.titles[rows.indexOf(row)] ?? []) },
  }));
}
