import { memo, useMemo } from 'react';
import { Line, LineChart, ReferenceLine, XAxis, YAxis } from 'recharts';
import { filterChosen } from '../../model/view/reduce-view';
import { PAD } from '../rows/layout';
import { Marks, type Chosen } from '../frame/Marks';
import { drawable } from '../measure/scale';
import styles from './SeriesChart.module.css';
import { pointWords, timeAxis, YEARS } from './series-layout';
import { SeriesMarks } from './SeriesMarks';
import { seriesPointWords } from './series-claims';
import type { Series } from './series';
import { useHeight, usePicture, useView } from '../../picture/context';
import { useMeasure } from '../measure/useMeasure';
import { useWidth } from '../measure/useWidth';

/** Pixels above the plot for the label of the highest point, at a default font size of 16 px. */
const HEAD = 30;
/** Height of the plot in pixels: on the page, and at least on a slide. */
const PLOT = 176;
const LEAST_PLOT = 90;
/** Share of the range of values that is added below the lowest one, for the label under a low point. */
const UNDER = 0.15;

interface SeriesChartProps {
  series: Series;
  /** The chosen marks, with the year of the filter as `year:2016`. */
  chosen: Chosen;
  label: string;
  /** In a box, in pixels; otherwise what a slide has, or as much as it needs. */
  height?: number | undefined;
}

/** Line chart of an indicator in one territory: achieved values as a line, targets as dashes, and the baseline before them. */
export function SeriesChart({ series, chosen, label, height }: SeriesChartProps) {
  const { dispatch } = usePicture();
  const { year: asked } = useView();
  const [ref, width] = useWidth();
  const marks = useMemo(
    () => series.points.filter((point) => point.actual !== null).map((point) => `year:${point.year}`),
    [series],
  );
  const choose = (mark: string) => {
    const year = mark.slice('year:'.length);
    dispatch(filterChosen('year', year === asked ? null : year));
  };
  return (
    <Marks refs={marks} chosen={chosen} label={label} onChoose={choose}>
      <div ref={ref} data-chosen={chosen.get(`indicator:${series.indicator}`)}>
        {width > 0 && <SeriesLine series={series} width={width} boxed={height} />}
      </div>
    </Marks>
  );
}

interface SeriesLineProps {
  series: Series;
  width: number;
  /** The height of the box that it stands in. */
  boxed: number | undefined;
}

const SeriesLine = memo(function SeriesLine({ series, width, boxed }: SeriesLineProps) {
  const { programme, i18n } = usePicture();
  const { measure, scale } = useMeasure();
  const axis = useMemo(() => timeAxis(series, width), [series, width]);
  const texts = useMemo(() => {
    const [from, to] = axis.domain;
    const position = (year: number) => PAD + ((year - from) / (to - from)) * (width - 2 * PAD);
    return pointWords(series, (point) => seriesPointWords(programme, point, i18n), position, measure);
  }, [programme, series, i18n, axis, width, measure]);
  const data = useMemo(
    () =>
      series.points.map(({ year, actual }) => ({
        year,
        actual: actual === null ? null : drawable(actual.value),
      })),
    [series],
  );
  const domain = useMemo(() => heights(series), [series]);
  const room = useHeight();
  const [head, years] = [HEAD * scale, YEARS * scale];
  const filled = room === null ? head + PLOT + years : Math.max(head + LEAST_PLOT + years, room - 4);
  const height = boxed ?? filled;
  return (
    <LineChart
      className={styles.chart ?? ''}
      accessibilityLayer={false}
      width={width}
      height={height}
      margin={{ top: head, bottom: years, left: PAD, right: PAD }}
      data={data}
    >
      <XAxis type="number" dataKey="year" domain={[...axis.domain]} allowDataOverflow hide />
      <YAxis type="number" domain={[...domain]} width={0} allowDataOverflow hide />
      <ReferenceLine y={0} zIndex={-60} className={styles.zero ?? ''} />
      <Line
        className={styles.line ?? ''}
        dataKey="actual"
        dot={false}
        activeDot={false}
        connectNulls
        isAnimationActive={false}
        zIndex={-50}
      />
      <SeriesMarks series={series} axis={axis} texts={texts} width={width} height={height} />
    </LineChart>
  );
});

/** The domain of the y axis, in the indicator's unit. It includes 0, so that heights can be compared. */
function heights(series: Series): readonly [number, number] {
  const values = [
    series.baseline,
    ...series.points.flatMap(({ actual, target }) => [actual, target]),
  ].flatMap((each) => (each === null ? [] : [drawable(each.value)]));
  const [min, max] = [Math.min(0, ...values), Math.max(0, ...values)];
  const range = max > min ? max - min : 1;
  const isLow = values.some((value) => value - min < range * UNDER);
  return [min - range * (isLow ? UNDER : UNDER / 3), min + range];
}
