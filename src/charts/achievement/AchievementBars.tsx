import { useCallback, useMemo } from 'react';
import { dimmed } from '../../model/view/filter';
import { pressed } from '../../model/view/reduce-view';
import { chosenMarks } from '../../model/view/view';
import { usePicture, useView } from '../../picture/context';
import { Marks } from '../frame/Marks';
import { RestLine } from '../frame/RestLine';
import { BulletBox } from '../rows/BulletBox';
import type { BoxRow } from '../rows/box-bullets';
import { firstOf } from '../rows/box-layout';
import { columnsFor } from '../rows/layout';
import { WIDE_BOX, type useBoxRows } from '../rows/useBoxRows';
import { rowSentence } from './achievement-words';
import type { PanelRows } from './panel-rows';

interface AchievementBarsProps extends PanelRows {
  box: ReturnType<typeof useBoxRows>;
  /** The accessible name of the chart. */
  label: string;
}

/** Target and achieved as bullets that fill their box: on one index with the target at 1, or in quantities with a scale for each unit. */
export function AchievementBars({ whose, territory, rows, box, label }: AchievementBarsProps) {
  const { programme, i18n, dispatch } = usePicture();
  const view = useView();
  const { indicator } = view;
  const { shown, row: height, width, scale, measure, isAll, setAll } = box;
  // Only a row that would not be shown takes the place of another.
  const isLate = rows.findIndex(({ row }) => row.id === indicator) >= shown;
  const late = isLate ? indicator : null;
  const first = useMemo(() => firstOf(rows, shown, ({ row }) => row.id === late), [rows, shown, late]);
  const columns = useMemo(() => {
    const titles = rows.map(({ row }) => [i18n.name(row.title), i18n.name(row.shortTitle)]);
    return columnsFor(width, WIDE_BOX, titles, measure, { form: 'box', row: height, scale });
  }, [rows, i18n, width, measure, height, scale]);
  const refs = useMemo(() => first.map(({ row }) => row.ref), [first]);
  const own = whose === 'own' ? territory : null;
  const sentence = useCallback(
    (row: BoxRow) => rowSentence(programme, row, own, i18n),
    [programme, own, i18n],
  );
  return (
    <>
      <Marks
        refs={refs}
        chosen={useMemo(() => chosenMarks(view), [view])}
        dimmed={dimmed(programme, view)}
        isQuiet={whose === 'around'}
        label={label}
        onChoose={(mark) => {
          const row = rows.find((each) => each.row.ref === mark)?.row;
          if (row) dispatch(pressed('indicator', row.id));
        }}
      >
        <BulletBox
          rows={first}
          among={rows}
          columns={columns}
          kind={view.mode}
          measure={measure}
          sentence={sentence}
        />
      </Marks>
      {box.hasRest && <RestLine rest={rows.length - shown} onToggle={() => setAll(!isAll)} />}
    </>
  );
}
