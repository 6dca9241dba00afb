import { memo, useCallback, useMemo } from 'react';
import { formatTick } from '../../i18n/numbers';
import { usePicture } from '../../picture/context';
import { chartMessages } from '../frame/chart-messages';
import { indexTicks } from '../measure/scale';
import type { Measure } from '../measure/text-width';
import { boxBullets, type BoxKind, type BoxRow } from './box-bullets';
import { BOX_AXIS } from './box-layout';
import { BulletBar } from './BulletBar';
import { layRows, spacedTicks, type Columns, type Tick } from './layout';
import { Row } from './Row';
import { RowChart } from './RowChart';

interface BulletBoxProps {
  rows: readonly BoxRow[];
  /** All rows that could be shown: they decide on the scale, so that it is the same whichever are. */
  among: readonly BoxRow[];
  /** With the titles of exactly `among`. */
  columns: Columns;
  kind: BoxKind;
  measure: Measure;
  /** A line above the rows for the scale of the index, and kept for quantities, so that the rows stay where they are. */
  hasAxis?: boolean;
  /** The accessible name of a row, as a full sentence. */
  sentence: (row: BoxRow) => string;
}

/**
 * Bullet chart of rows that fill a box: the same places for the index and for quantities, where each unit has a scale of its own. Memoised,
 * so that a choice renders none of it.
 */
export const BulletBox = memo(function BulletBox(props: BulletBoxProps) {
  const { rows, among, columns, kind, measure, hasAxis = true, sentence } = props;
  const { programme, i18n } = usePicture();
  const { width, start, room, scale } = columns;
  const all = useMemo(
    () => boxBullets(programme, among, kind, room, { i18n, measure, scale }),
    [programme, among, kind, room, i18n, measure, scale],
  );
  const [bullets, titles] = useMemo(() => {
    const shown = rows.map((row) => among.indexOf(row));
    return [shown.flatMap((at) => all.placed[at] ?? []), shown.map((at) => columns.titles[at] ?? [])];
  }, [rows, among, all, columns]);
  const spans = useMemo(
    () =>
      bullets.map(({ value, zero }, at) => ({
        id: rows[at]?.row.ref ?? '',
        span: [zero, value ?? zero] as const,
      })),
    [bullets, rows],
  );
  const laid = useMemo(() => layRows('value-after', { ...columns, titles }, 0), [columns, titles]);
  const ticks = useMemo((): readonly Tick[] => {
    if (kind === 'quantity') return [];
    const ticks = indexTicks(all.max, 1).map((value) => ({
      value: all.place(value),
      label:
        value === 1
          ? chartMessages(i18n).t('achievement.axis.target')
          : `${formatTick(value, i18n.numbers)}×`,
      strong: value === 1,
    }));
    return spacedTicks(ticks, (value) => start + value * room, width, measure);
  }, [kind, all, i18n, start, room, width, measure]);
  const units = new Set(among.map(({ row }) => row.unit)).size;
  const draw = useCallback(
    (index: number, top: number, from: number, to: number) => {
      const [row, bullet, shape] = [rows[index], bullets[index], laid.shapes[index]];
      if (!row || !bullet || !shape) return null;
      const before = rows[index - 1];
      const rest = { top, width, shape };
      return (
        <Row
          of={row.row.ref}
          label={sentence(row)}
          title={titles[index] ?? []}
          isQuiet={row.isWithout}
          ruled={kind === 'quantity' && before !== undefined && before.row.unit !== row.row.unit}
          {...rest}
        >
          <BulletBar bullet={bullet} start={start} from={from} to={to} {...rest} />
        </Row>
      );
    },
    [rows, bullets, laid, kind, sentence, titles, width, start],
  );
  return (
    <RowChart
      spans={spans}
      domain={unit}
      ticks={ticks}
      axis={hasAxis ? 'top' : 'none'}
      axisLine={BOX_AXIS}
      axisNote={
        hasAxis && kind === 'quantity' && units > 1 ? chartMessages(i18n).t('achievement.how.quantity') : null
      }
      width={width}
      start={start}
      rows={laid}
      lines={columns.wide ? (ticks.some((tick) => !tick.strong) ? 'through' : 'target') : 'at-bars'}
      row={draw}
    />
  );
});

const unit = [0, 1] as const;
