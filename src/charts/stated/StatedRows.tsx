import { memo, useCallback, useMemo } from 'react';
import { formatTick } from '../../i18n/numbers';
import { usePicture } from '../../picture/context';
import { layRows, PAD, spacedTicks, type Columns } from '../rows/layout';
import { Row } from '../rows/Row';
import { RowChart } from '../rows/RowChart';
import type { StatedRow } from '../rows/rows';
import { drawable, fitDomain, indexTicks } from '../measure/scale';
import { RING, StatedDots } from './StatedDots';
import { statedParams, statedWords } from './stated-words';
import type { Measure } from '../measure/text-width';
import { chartMessages } from '../frame/chart-messages';

/** The target in percent of itself, the unit of the axis. */
const TARGET = 100;

interface StatedRowsProps {
  rows: readonly StatedRow[];
  columns: Columns;
  hit: number;
  measure: Measure;
}

/** The rows of the dot plot on one scale. */
export const StatedRows = memo(function StatedRows({ rows, columns, hit, measure }: StatedRowsProps) {
  const { programme, i18n } = usePicture();
  const { width, titles, wide } = columns;
  const ring = RING * columns.scale;
  // Half of a ring reaches over the beginning of the axis.
  const [start, room] = [columns.start + ring, columns.room - ring];
  const texts = useMemo(
    () => rows.map((row) => statedWords(programme, row, i18n, measure)),
    [programme, rows, i18n, measure],
  );
  const spans = useMemo(
    () =>
      rows.map((row) => ({
        id: row.key,
        span: [drawable(row.computed ?? row.stated), drawable(row.stated)] as const,
      })),
    [rows],
  );
  const laid = useMemo(() => layRows('two-lines', columns, hit), [columns, hit]);
  const labels = width - PAD - Math.max(0, ...texts.map((each) => each.width));
  const domain = useMemo(() => {
    const after = 3 * PAD + (wide ? start + room - labels : 0);
    return fitDomain(
      spans.flatMap(({ span }) => span.map((value) => ({ value, after }))),
      room,
      TARGET,
    );
  }, [spans, wide, start, room, labels]);
  const ticks = useMemo(() => {
    const position = (value: number) => start + ((value - domain[0]) / (domain[1] - domain[0])) * room;
    const percent = (value: number) => `${formatTick(value, i18n.numbers)} %`;
    const all = indexTicks(Math.max(TARGET, ...spans.flatMap((each) => each.span)), TARGET).map((value) => ({
      value,
      label:
        value === TARGET
          ? chartMessages(i18n).t('stated.axis.target', { percent: percent(value) })
          : percent(value),
      strong: value === TARGET,
    }));
    return spacedTicks(all, position, width, measure);
  }, [spans, start, room, domain, width, i18n, measure]);
  const draw = useCallback(
    (index: number, top: number) => {
      const [row, text, shape] = [rows[index], texts[index], laid.shapes[index]];
      if (!row || !text || !shape) return null;
      return (
        <Row
          of={`indicator:${row.id}`}
          label={chartMessages(i18n).t('stated.mark', {
            ...statedParams(programme, row, i18n),
            flag: text.flag,
          })}
          title={titles[index] ?? []}
          top={top}
          width={width}
          shape={shape}
          ruled={!wide && index > 0}
        >
          <StatedDots row={row} said={text} labels={labels} shape={shape} top={top} />
        </Row>
      );
    },
    [rows, texts, i18n, programme, titles, width, laid, wide, labels],
  );
  return (
    <RowChart
      spans={spans}
      domain={domain}
      ticks={ticks}
      axis="top"
      width={width}
      start={start}
      rows={laid}
      lines={wide ? 'through' : 'at-bars'}
      row={draw}
    />
  );
});
