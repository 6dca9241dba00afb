import { memo, useMemo } from 'react';
import { Line, LineChart, ReferenceLine, XAxis, YAxis } from 'recharts';
import type { Programme } from '../../model/programme';
import type { Words } from '../../i18n/words';
import { PAD } from '../rows/layout';
import { Marks, type Chosen } from '../frame/Marks';
import { drawable } from '../frame/scale';
import styles from './SeriesChart.module.css';
import { pointWords, timeAxis, YEARS } from './series-layout';
import { SeriesMarks } from './SeriesMarks';
import { seriesPointWords } from './series-claims';
import type { Series } from './series';
import { useHeight } from '../../picture/context';
import { useMeasure } from '../frame/useMeasure';
import { useWidth } from '../frame/useWidth';

/** The words above the highest point. */
const HEAD = 30;
const PLOT = 176;
const LEAST_PLOT = 90;
/** The part of the plot that words under a low point need below it. */
const UNDER = 0.15;

interface SeriesChartProps {
  programme: Programme;
  series: Series;
  /** What is chosen, and the year that is asked for as `year:2016`. */
  chosen: Chosen;
  words: Words;
  label: string;
  width?: number | undefined;
  on: { year: (year: string) => void };
}

/** What was achieved in each year as a line, what was aimed at as dashes, and from where it began. */
export function SeriesChart({ programme, series, chosen, words, label, width: fixed, on }: SeriesChartProps) {
  const [ref, width] = useWidth(fixed);
  const marks = useMemo(
    () => series.points.filter((point) => point.actual !== null).map((point) => `year:${point.year}`),
    [series],
  );
  return (
    <Marks refs={marks} chosen={chosen} label={label} onChoose={(mark) => on.year(mark.slice(5))}>
      <div
        ref={ref}
        style={fixed === undefined ? undefined : { width: fixed }}
        data-chosen={chosen.get(`indicator:${series.indicator}`)}
      >
        {width > 0 && <SeriesLine programme={programme} series={series} words={words} width={width} />}
      </div>
    </Marks>
  );
}

interface SeriesLineProps {
  programme: Programme;
  series: Series;
  words: Words;
  width: number;
}

const SeriesLine = memo(function SeriesLine({ programme, series, words, width }: SeriesLineProps) {
  const measure = useMeasure();
  const axis = useMemo(() => timeAxis(series, width), [series, width]);
  const texts = useMemo(() => {
    const [from, to] = axis.domain;
    const position = (year: number) => PAD + ((year - from) / (to - from)) * (width - 2 * PAD);
    return pointWords(series, (point) => seriesPointWords(programme, point, words), position, measure);
  }, [programme, series, words, axis, width, measure]);
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
      <SeriesMarks
        programme={programme}
        series={series}
        axis={axis}
        texts={texts}
        words={words}
        width={width}
        height={height}
      />
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
