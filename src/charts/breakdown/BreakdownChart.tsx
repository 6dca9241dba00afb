import { useMemo } from 'react';
import type { PlaceId, Programme } from '../../model/programme';
import type { Words } from '../../i18n/words';
import { BulletChart } from '../rows/BulletChart';
import { Marks, type Chosen } from '../frame/Marks';
import type { AchievementRow } from '../rows/rows';
import { useRowLayout } from '../rows/useRowLayout';

/** Names of places are short: they stand beside the bar where other titles stand above it. */
const WIDE = 440;

interface BreakdownChartProps {
  programme: Programme;
  /** One for each place. */
  rows: readonly AchievementRow[];
  chosen: Chosen;
  words: Words;
  label: string;
  width?: number | undefined;
  on: { place: (id: PlaceId) => void };
}

/** One indicator's figures place by place on one scale, with the target of each where it has one. */
export function BreakdownChart(props: BreakdownChartProps) {
  const { programme, rows, chosen, words, label, on } = props;
  const { frame, columns, hit, measure } = useRowLayout(rows, WIDE, words, props.width);
  const refs = useMemo(() => rows.map((row) => row.ref), [rows]);
  const choose = (mark: string) => {
    const place = rows.find((each) => each.ref === mark)?.at.territory;
    if (place !== undefined) on.place(place);
  };
  return (
    <Marks refs={refs} chosen={chosen} label={label} onChoose={choose}>
      <div {...frame}>
        {columns.width > 0 && (
          <BulletChart
            programme={programme}
            rows={rows}
            columns={columns}
            kind="quantity"
            hit={hit}
            measure={measure}
            words={words}
          />
        )}
      </div>
    </Marks>
  );
}
