import { memo, useCallback, useMemo } from 'react';
import type { IndicatorId, Programme } from '../model/programme';
import { formatTick } from '../i18n/numbers';
import type { Piece, Words } from '../i18n/words';
import { runsOf, runsWidth } from './bullets';
import { columnsFor, fonts, PAD, layRows, spacedTicks, type Columns } from './layout';
import { Marks, type Chosen } from './Marks';
import { Row } from './Row';
import { RowChart } from './RowChart';
import type { StatedRow } from './rows';
import { drawable, fitDomain, indexTicks } from './scale';
import { RING, StatedDots, type StatedWords } from './StatedDots';
import type { Measure } from './text';
import { useMeasure } from './useMeasure';
import { useHitHeight, useWidth } from './useWidth';

/** Below this the title stands above the dots and the words below them. */
const WIDE = 680;
/** The target, in percent of itself. */
const TARGET = 100;

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
  const [ref, width] = useWidth(props.width);
  const hit = useHitHeight();
  const measure = useMeasure();
  const refs = useMemo(() => [...new Set(rows.map((row) => `indicator:${row.id}`))], [rows]);
  const columns = useMemo(
    () =>
      columnsFor(
        width,
        WIDE,
        rows.map((row) => [words.name(row.title), words.name(row.shortTitle)]),
        measure,
      ),
    [width, rows, words, measure],
  );
  const choose = (mark: string) => {
    const row = rows.find((each) => `indicator:${each.id}` === mark);
    if (row) on.indicator(row.id);
  };
  return (
    <Marks refs={refs} chosen={chosen} label={label} onChoose={choose}>
      <div ref={ref} style={props.width === undefined ? undefined : { width: props.width }}>
        {width > 0 && (
          <Dots
            programme={programme}
            rows={rows}
            columns={columns}
            hit={hit}
            measure={measure}
            words={words}
          />
        )}
      </div>
    </Marks>
  );
}

interface DotsProps {
  programme: Programme;
  rows: readonly StatedRow[];
  columns: Columns;
  hit: number;
  measure: Measure;
  words: Words;
}

const Dots = memo(function Dots({ programme, rows, columns, hit, measure, words }: DotsProps) {
  const { width, titles, wide } = columns;
  // Half of a ring lies before the beginning of the axis.
  const [start, room] = [columns.start + RING, columns.room - RING];
  const said = useMemo(
    () => rows.map((row) => wordsOf(programme, row, words, measure)),
    [programme, rows, words, measure],
  );
  const stretches = useMemo(
    () =>
      rows.map((row) => ({
        id: row.key,
        span: [drawable(row.computed ?? row.stated), drawable(row.stated)] as const,
      })),
    [rows],
  );
  const laid = useMemo(() => layRows('two-lines', columns, hit), [columns, hit]);
  const labels = width - PAD - Math.max(0, ...said.map((each) => each.width));
  const domain = useMemo(() => {
    const after = 3 * PAD + (wide ? start + room - labels : 0);
    return fitDomain(
      stretches.flatMap(({ span }) => span.map((value) => ({ value, after }))),
      room,
      TARGET,
    );
  }, [stretches, wide, start, room, labels]);
  const ticks = useMemo(() => {
    const position = (value: number) => start + ((value - domain[0]) / (domain[1] - domain[0])) * room;
    const percent = (value: number) => `${formatTick(value, words.numbers)} %`;
    const all = indexTicks(Math.max(TARGET, ...stretches.flatMap((each) => each.span)), TARGET).map(
      (value) => ({
        value,
        label: value === TARGET ? words.t('stated.axis.target', { percent: percent(value) }) : percent(value),
        strong: value === TARGET,
      }),
    );
    return spacedTicks(all, position, width, measure);
  }, [stretches, start, room, domain, width, words, measure]);
  const draw = useCallback(
    (index: number, top: number) => {
      const [row, text, shape] = [rows[index], said[index], laid.shapes[index]];
      if (!row || !text || !shape) return null;
      return (
        <Row
          of={`indicator:${row.id}`}
          label={words.t('stated.mark', { ...paramsOf(programme, row, words), flag: text.flag })}
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
    [rows, said, words, programme, titles, width, laid, wide, labels],
  );
  return (
    <RowChart
      stretches={stretches}
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

function paramsOf(
  programme: Programme,
  row: StatedRow,
  words: Words,
): Record<'title' | 'stated' | 'percent', Piece> {
  return {
    title: words.name(row.title),
    stated: words.figure(programme, `${row.claim}.stated`),
    percent: words.figure(programme, `${row.id}.percent`),
  };
}

function wordsOf(programme: Programme, row: StatedRow, words: Words, measure: Measure): StatedWords {
  const params = paramsOf(programme, row, words);
  const computed = runsOf(words.pieces('stated.row.computed', params));
  const label = [
    ...runsOf(words.pieces('stated.row', params)),
    ...computed.map((run, at) => (at === 0 ? { ...run, gap: 12 } : run)),
  ];
  const flag = words.t(`stated.flag.${row.flag ?? 'none'}`);
  const bold = { ...fonts.label, weight: 700 };
  const width = Math.max(runsWidth(label, measure) * 1.08, 16 + measure(flag, bold));
  return { label, width, flag };
}
