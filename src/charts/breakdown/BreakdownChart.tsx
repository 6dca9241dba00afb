import { useMemo } from 'react';
import { pressed } from '../../model/view/reduce-view';
import { usePicture } from '../../picture/context';
import { BulletChart } from '../rows/BulletChart';
import { Marks, type Chosen } from '../frame/Marks';
import type { AchievementRow } from '../rows/rows';
import { useRowLayout } from '../rows/useRowLayout';

/** Least width in pixels for titles beside the bars. It is less than in other charts, because names of places are short. */
const WIDE = 440;

interface BreakdownChartProps {
  /** One for each place. */
  rows: readonly AchievementRow[];
  chosen: Chosen;
  label: string;
}

/** One indicator's figures place by place on one scale, with the target of each where it has one. */
export function BreakdownChart({ rows, chosen, label }: BreakdownChartProps) {
  const { dispatch } = usePicture();
  const { frame, columns, hit, measure } = useRowLayout(rows, WIDE);
  const refs = useMemo(() => rows.map((row) => row.ref), [rows]);
  const choose = (mark: string) => {
    const place = rows.find((each) => each.ref === mark)?.at.territory;
    if (place !== undefined) dispatch(pressed('place', place));
  };
  return (
    <Marks refs={refs} chosen={chosen} label={label} onChoose={choose}>
      <div ref={frame}>
        {columns.width > 0 && (
          <BulletChart rows={rows} columns={columns} kind="quantity" hit={hit} measure={measure} />
        )}
      </div>
    </Marks>
  );
}
