import { useXAxisScale, useYAxisScale } from 'recharts';
import { figureRef } from '../../model/figures/figure';
import { formatNumber } from '../../i18n/numbers';
import { usePicture } from '../../picture/context';
import { runsOf, runsWidth } from '../rows/bullets';
import { spacedTicks, within } from '../rows/layout';
import { Mark } from '../frame/Marks';
import { Label, type Run } from '../rows/Row';
import { chartMessages } from '../frame/chart-messages';
import { drawable } from '../measure/scale';
import type { Series, SeriesPoint } from './series';
import { seriesMark } from './series-claims';
import styles from './SeriesMarks.module.css';
import { type PointWords, type PointLabels, type TimeAxis } from './series-layout';
import { useMeasure } from '../measure/useMeasure';

/** Pixels from a point to the text baseline of its label above and below it, at a default font size of 16 px. */
const ABOVE = -11;
const BELOW = 22;

interface SeriesMarksProps {
  series: Series;
  axis: TimeAxis;
  texts: ReadonlyMap<number, PointLabels>;
  width: number;
  height: number;
}

/**
 * One mark per year: its point, the dash of its target and their labels. A year without an achieved value cannot be chosen. The baseline
 * comes before the first year.
 */
export function SeriesMarks({ series, axis, texts, width, height }: SeriesMarksProps) {
  const { programme, i18n } = usePicture();
  const [scaleX, scaleY] = [useXAxisScale(), useYAxisScale()];
  const { measure, scale } = useMeasure();
  if (!scaleX || !scaleY) return null;

  const x = (year: number) => scaleX(year) ?? 0;
  const y = (value: number) => scaleY(drawable(value)) ?? 0;
  const { indicator, territory, points, baseline } = series;
  const half = Math.min(axis.column / 2, 15);
  const yearOf = (year: number, isMeasured: boolean): Run => {
    const ref = figureRef(programme, indicator, 'period', { territory, year });
    return { text: formatNumber(year, i18n.numbers, 'year'), figure: isMeasured ? ref : 'axis' };
  };
  const years = spacedTicks(
    [points.at(-1), ...points]
      .filter((point) => point !== undefined)
      .map(({ year }) => ({ value: year, label: yearOf(year, true).text, strong: false })),
    x,
    width,
    measure,
  ).map((tick) => tick.value);
  const written = (key: string, { runs, above }: PointWords, year: number, value: number) => {
    const place = within(x(year), runsWidth(runs, measure), width);
    return (
      <Label
        key={key}
        runs={runs}
        x={place.x}
        y={y(value) + (above ? ABOVE : BELOW) * scale}
        anchor={place.anchor}
      />
    );
  };
  const drawn = (point: SeriesPoint) => {
    const { year, actual, target } = point;
    const text = texts.get(year);
    return (
      <>
        <rect
          className={styles.ground}
          x={x(year) - axis.column / 2 + 1}
          y={1}
          width={axis.column - 2}
          height={height - 2}
          rx={4}
        />
        {target && (
          <line
            className={styles.target}
            x1={x(year) - half}
            x2={x(year) + half}
            y1={y(target.value)}
            y2={y(target.value)}
            data-target=""
          />
        )}
        {actual && <circle className={styles.point} cx={x(year)} cy={y(actual.value)} r={5} data-bar="" />}
        {actual && text?.actual && written('actual', text.actual, year, actual.value)}
        {target && text?.target && written('target', text.target, year, target.value)}
        {years.includes(year) && (
          <text
            className={styles.year}
            x={x(year)}
            y={height - 7 * scale}
            textAnchor="middle"
            data-figure={yearOf(year, actual !== null).figure}
          >
            {yearOf(year, true).text}
          </text>
        )}
      </>
    );
  };
  const first = points.find((point) => point.actual !== null);
  return (
    <>
      {baseline && axis.baseline !== null && first?.actual && (
        <g
          role="img"
          aria-label={chartMessages(i18n).t('series.mark.baseline', {
            baseline: i18n.figure(programme, baseline.ref),
          })}
        >
          <line
            className={styles.from}
            x1={x(axis.baseline)}
            x2={x(first.year)}
            y1={y(baseline.value)}
            y2={y(first.actual.value)}
          />
          <circle className={styles.baseline} cx={x(axis.baseline)} cy={y(baseline.value)} r={5} />
          {written(
            'baseline',
            {
              runs: runsOf(
                chartMessages(i18n).segments('series.base', {
                  baseline: i18n.figure(programme, baseline.ref),
                }),
              ),
              above: baseline.value >= first.actual.value,
            },
            axis.baseline,
            baseline.value,
          )}
          {baseline.year === axis.baseline && (
            <text
              className={styles.year}
              x={x(axis.baseline)}
              y={height - 7 * scale}
              textAnchor="middle"
              data-figure="axis"
            >
              {yearOf(axis.baseline, false).text}
            </text>
          )}
        </g>
      )}
      {points.map((point) =>
        point.actual === null ? (
          <g key={point.year} role="img" aria-label={seriesMark(programme, series, point, i18n)}>
            {drawn(point)}
          </g>
        ) : (
          <Mark
            key={point.year}
            of={`year:${point.year}`}
            thing={`indicator:${indicator}`}
            label={seriesMark(programme, series, point, i18n)}
          >
            {drawn(point)}
          </Mark>
        ),
      )}
    </>
  );
}
