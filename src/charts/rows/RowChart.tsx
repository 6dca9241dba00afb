import { Fragment, memo, type ReactNode } from 'react';
import { Bar, BarChart, CartesianGrid, ReferenceLine, XAxis, YAxis, useXAxisScale } from 'recharts';
import { fonts, PAD, within, type Rows, type Tick } from './layout';
import styles from './RowChart.module.css';
import { useMeasure } from '../measure/useMeasure';

/** The line of labels above or below the rows, in pixels at a default font size of 16 px. */
export interface AxisLine {
  readonly height: number;
  /** The baseline of the labels, from the top of the line. */
  readonly baseline: number;
}

const above: AxisLine = { height: 24, baseline: 14 };
const below: AxisLine = { height: 24, baseline: 15 };

export interface BarSpan {
  readonly id: string;
  /** Beginning and end of the bar in the unit of the axis. Finite. */
  readonly span: readonly [number, number];
}

interface RowChartProps {
  spans: readonly BarSpan[];
  domain: readonly [number, number];
  ticks: readonly Tick[];
  /** none: every bar has its value as a label. */
  axis: 'top' | 'bottom' | 'none';
  axisLine?: AxisLine;
  /** Where the axis has no labels: what is said in their place. */
  axisNote?: string | null;
  width: number;
  /** x of the beginning of the axis, in pixels. */
  start: number;
  rows: Rows;
  /**
   * through: grid lines through all rows; at-bars: only across each bar, because there is text in between;
   * target: that of the target alone.
   */
  lines: 'through' | 'at-bars' | 'target';
  /** Draws a row, given its index, its top and the ends of its bar. Pixels. */
  row: (index: number, top: number, from: number, to: number) => ReactNode;
}

/**
 * Horizontal bar chart with Recharts; the rows are drawn by the caller. Memoised, so that it is rendered again only when these props
 * change.
 */
export const RowChart = memo(function RowChart(props: RowChartProps) {
  const { spans, domain, ticks, axis, axisNote = null, width, start, rows, lines, row } = props;
  const { scale } = useMeasure();
  const line = props.axisLine ?? (axis === 'top' ? above : below);
  const height = axis === 'none' ? 0 : Math.round(line.height * scale);
  const first = axis === 'top' ? height : 0;
  const words = (axis === 'top' ? 0 : rows.height) + line.baseline * scale;
  const target = ticks.find((tick) => tick.strong);
  const others = ticks.filter((tick) => !tick.strong).map((tick) => tick.value);
  return (
    <BarChart
      className={styles.chart ?? ''}
      layout="vertical"
      accessibilityLayer={false}
      width={width}
      height={height + rows.height}
      margin={{ top: 0, bottom: 0, left: start, right: PAD }}
      data={spans as BarSpan[]}
    >
      {lines === 'through' && <CartesianGrid horizontal={false} verticalValues={others} />}
      <XAxis
        type="number"
        hide={axis === 'none'}
        orientation={axis === 'top' ? 'top' : 'bottom'}
        height={height}
        domain={domain}
        interval={0}
        ticks={ticks.map((tick) => tick.value)}
        axisLine={false}
        tickLine={false}
        tick={({ x, payload }) => (
          <AxisWords
            x={Number(x)}
            y={words}
            tick={ticks.find((tick) => tick.value === payload.value)}
            width={width}
          />
        )}
      />
      {axisNote !== null && (
        <text x={start} y={words} className={styles.tick}>
          {axisNote}
        </text>
      )}
      <YAxis type="category" dataKey="id" width={0} hide />
      {lines !== 'at-bars' && target && (
        <ReferenceLine x={target.value} zIndex={-50} className={styles.target ?? ''} />
      )}
      {lines === 'at-bars' && <LinesAtBars ticks={ticks} rows={rows} first={first} />}
      {/* An invisible Bar: Recharts makes a scale only for what it draws itself, and the rows are drawn on that scale. */}
      <Bar dataKey="span" isAnimationActive={false} shape={nothing} />
      <Bars spans={spans} rows={rows} first={first} row={row} />
    </BarChart>
  );
});

const nothing = () => <></>;

interface BarsProps extends Pick<RowChartProps, 'spans' | 'rows' | 'row'> {
  first: number;
}

/**
 * The rows on the chart's own scale, keyed by id. Recharts' Bar keys its bars by position, so that another width would mount all of them
 * anew.
 */
function Bars({ spans, rows, first, row }: BarsProps) {
  const scale = useXAxisScale();
  if (!scale) return null;
  return spans.map(({ id, span }, index) => {
    const [from, to] = span.map((value) => scale(value) ?? 0) as [number, number];
    return (
      <Fragment key={id}>
        {row(index, first + (rows.tops[index] ?? 0), Math.min(from, to), Math.max(from, to))}
      </Fragment>
    );
  });
}

function LinesAtBars({ ticks, rows, first }: { ticks: readonly Tick[]; rows: Rows; first: number }) {
  const scale = useXAxisScale();
  return rows.shapes.map((shape, index) =>
    ticks.map((tick) => {
      const y = first + (rows.tops[index] ?? 0) + shape.middle;
      const x = scale?.(tick.value);
      const reach = shape.tick / 2;
      return (
        <line
          key={`${index} ${tick.value}`}
          className={tick.strong ? styles.targetLine : styles.gridLine}
          x1={x}
          x2={x}
          y1={y - reach}
          y2={y + reach}
        />
      );
    }),
  );
}

interface AxisWordsProps {
  x: number;
  y: number;
  tick: Tick | undefined;
  width: number;
}

function AxisWords({ x, y, tick, width }: AxisWordsProps) {
  const { measure } = useMeasure();
  if (!tick) return null;
  const place = within(x, measure(tick.label, fonts.tick), width);
  return (
    <text
      x={place.x}
      y={y}
      textAnchor={place.anchor}
      className={tick.strong ? styles.strongTick : styles.tick}
      data-figure="axis"
    >
      {tick.label}
    </text>
  );
}
