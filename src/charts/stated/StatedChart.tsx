import { useMemo } from 'react';
import type { IndicatorId, Programme } from '../../model/programme';
import type { Words } from '../../i18n/words';
import { Marks, type Chosen } from '../frame/Marks';
import type { StatedRow } from '../rows/rows';
import { StatedRows } from './StatedRows';
import { useRowLayout } from '../rows/useRowLayout';

/** Below this the title stands above the dots and the words below them. */
const WIDE = 680;

interface StatedChartProps {
  programme: Programme;
  rows: readonly StatedRow[];
  chosen: Chosen;
  words: Words;
  label: string;
  width?: number | undefined;
  on: { indicator: (id: IndicatorId) => void };
}

/** What the source states against what is computed: a ring and a dot on one scale of percent of the target. */
export function StatedChart(props: StatedChartProps) {
  const { programme, rows, chosen, words, label, on } = props;
  const { frame, ...layout } = useRowLayout(rows, WIDE, words, props.width);
  const refs = useMemo(() => [...new Set(rows.map((row) => `indicator:${row.id}`))], [rows]);
  const choose = (mark: string) => {
    const row = rows.find((each) => `indicator:${each.id}` === mark);
    if (row) on.indicator(row.id);
  };
  return (
    <Marks refs={refs} chosen={chosen} label={label} onChoose={choose}>
      <div {...frame}>
        {layout.columns.width > 0 && (
          <StatedRows programme={programme} rows={rows} words={words} {...layout} />
        )}
      </div>
    </Marks>
  );
}
