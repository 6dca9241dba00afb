import { useMemo } from 'react';
import { pressed } from '../../model/view/reduce-view';
import { usePicture } from '../../picture/context';
import { Marks, type Chosen } from '../frame/Marks';
import type { StatedRow } from '../rows/rows';
import { StatedRows } from './StatedRows';
import { useRowLayout } from '../rows/useRowLayout';

/** Least width in pixels for titles and labels beside the dots; else titles are above and labels below them. */
const WIDE = 680;

interface StatedChartProps {
  rows: readonly StatedRow[];
  chosen: Chosen;
  label: string;
}

/** Dot plot of what the source states against what is computed: a ring and a dot on one scale of percent of the target. */
export function StatedChart({ rows, chosen, label }: StatedChartProps) {
  const { dispatch } = usePicture();
  const { frame, ...layout } = useRowLayout(rows, WIDE);
  const refs = useMemo(() => [...new Set(rows.map((row) => `indicator:${row.id}`))], [rows]);
  const choose = (mark: string) => {
    const row = rows.find((each) => `indicator:${each.id}` === mark);
    if (row) dispatch(pressed('indicator', row.id));
  };
  return (
    <Marks refs={refs} chosen={chosen} label={label} onChoose={choose}>
      <div ref={frame}>{layout.columns.width > 0 && <StatedRows rows={rows} {...layout} />}</div>
    </Marks>
  );
}
