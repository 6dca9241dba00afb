import { memo, useMemo } from 'react';
import { Line, LineChart, ReferenceLine, XAxis, YAxis } from 'recharts';
import { filterChosen } from '../../model/view/reduce-view';
import { PAD } from '../rows/layout';
import { Marks, type Chosen } from '../frame/Marks';
import { drawable } from '../frame/scale';
import styles from './SeriesChart.module.css';
import { pointWords, timeAxis, YEARS } from './series-layout';
import { SeriesMarks } from './SeriesMarks';
import { seriesPointWords } from './series-claims';
import type { Series } from './series';
import { useHeight, usePicture, useView } from '../../picture/context';
import { useMeasure } from '../frame/useMeasure';
import { useWidth } from '../frame/useWidth';

/** The words above the highest point. */
const HEAD = 30;
const PLOT = 176;
const LEAST_PLOT = 90;
/** The part of the plot that words under a low point need below it. */
const UNDER = 0.15;

interface SeriesChartProps {
  series: Series;
  /** What is chosen, and the year that is asked for as `year:2016`. */
  chosen: Chosen;
  label: string;
}

/** What was achieved in each year as a line, what was aimed at as dashes, and from where it began. */
export function SeriesChart({ series, chosen, label }: SeriesChartProps) {
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
        {width > 0 && <SeriesLine series={series} width={width} />}
      </div>
    </Marks>
  );
}

const SeriesLine = memo(function SeriesLine({ series, width }: { series: Series; width: number }) {
  const { programme, i18n } = usePicture();
  const measure = useMeasure();
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
  const height = room === null ? HEAD + PLOT + YEARS : Math.max(HEAD + LEAST_PLOT + YEARS, room - 4);
  return (
    <LineChart
      className={styles.chart ?? ''}
      accessibilityLayer={false}
      width={width}
      height={height}
      margin={{ top: HEAD, bottom: YEARS, left: PAD, right: PAD }}
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

/** From zero, or from what lies below it, so that heights may be compared. */
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
