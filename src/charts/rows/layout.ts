/** Layout of a row chart: columns, heights of rows, and ticks. Pixels. Pure: text widths come in through `measure`. */
import { fitTitle, inOneLine, type Font, type Measure } from '../measure/text-width';

/** Padding between a mark's text and its ground and outline. */
export const PAD = 8;
/** Line height of titles and labels at a default font size of 16 px. */
export const LINE = 18;
/** From the middle of a title's line to its baseline, as a part of the line's height. */
const BASELINE = 0.28;
/** Greatest share of a slide's width for titles: it has few rows and short titles. */
const TITLES_OF_SLIDE = 0.58;

/** Sizes at a default font size of 16 px. */
export const fonts = {
  /** Measured bold, because a chosen title is. */
  title: { size: 14, weight: 700 },
  strong: { size: 16, weight: 700 },
  /** For the only row of a slide. */
  large: { size: 24, weight: 700 },
  label: { size: 13, weight: 400 },
  tick: { size: 12, weight: 600 },
} as const satisfies Record<string, Font>;

/**
 * page: rows as high as they need; slide: few rows of a given height with short titles; box: rows of one height in a limited space, each
 * title in one line.
 */
export type Form = 'page' | 'slide' | 'box';

export interface Columns {
  readonly form: Form;
  readonly width: number;
  /** Titles are beside the bars, not above them. */
  readonly wide: boolean;
  /** x of the beginning of the bars, and the width for bars and their labels. */
  readonly start: number;
  readonly room: number;
  /** On a slide and in a box: the height of rows with the title beside the bar. Null: rows are as high as they need. */
  readonly row: number | null;
  /** The reader's default font size, in units of 16 px: all heights grow with it. */
  readonly scale: number;
  /** The lines of each row's title. */
  readonly titles: readonly (readonly string[])[];
}

interface ColumnOptions {
  readonly form?: Form;
  readonly row?: number | null;
  readonly scale?: number;
}

/**
 * Divides the width: the column of titles is as wide as needed, but at most 340 px and two fifths (more on a slide). Narrower than
 * `wideFrom`, titles are above the bars. `titles` has the variants of each row's title, the longest first.
 */
export function columnsFor(
  width: number,
  wideFrom: number,
  titles: readonly (readonly string[])[],
  measure: Measure,
  { form = 'page', row = null, scale = 1 }: ColumnOptions = {},
): Columns {
  const wide = width >= wideFrom * scale;
  const inner = width - 2 * PAD;
  const share = form === 'slide' ? TITLES_OF_SLIDE : 0.4;
  const most = wide ? Math.min(340 * scale, inner * share) : inner;
  const fitted =
    form === 'box'
      ? inOneLine(titles, fonts.title, most, measure).map((title) => [title])
      : titles.map((each) => fitTitle(each, fonts.title, most, measure));
  const needed = Math.max(0, ...fitted.flat().map((line) => measure(line, fonts.title)));
  const start = wide ? PAD + Math.ceil(needed) + 2 * PAD : PAD;
  return { form, width, wide, start, room: width - PAD - start, row, scale, titles: fitted };
}

/** Vertical positions in a row, from its top. */
export interface RowShape {
  readonly height: number;
  /** The middle of a title beside the bar; the baseline of the last line of a title above it. */
  readonly title: { readonly middle: number } | { readonly bottom: number };
  /** The middle of the bar. */
  readonly middle: number;
  readonly thickness: number;
  /** Length of the target's tick, which is more than the bar's thickness. */
  readonly tick: number;
  /** The baseline of a label on its own line; null when the label follows the bar. */
  readonly ownLine: number | null;
  /** The baseline of the label above the bar; 0 when there is none. */
  readonly above: number;
  /** Height of a line of text. */
  readonly line: number;
}

/**
 * alone: the only row of a slide; label-after: a label after the bar, or below it if the title is above; value-after: a short label always
 * after the bar; target-above: the same, with the target's label above its tick; two-lines: a label of two lines. All heights are for a
 * default font size of 16 px.
 */
export type RowKind = 'alone' | 'label-after' | 'value-after' | 'target-above' | 'two-lines';

/** The shape of a row with a title of `lines` lines, beside the bar when `wide`, else above it. `least` is the least height of a row. */
function rowShape(kind: RowKind, wide: boolean, lines: number, least: number): Omit<RowShape, 'line'> {
  const text = lines * LINE;
  if (kind === 'alone') {
    // From top to bottom: the title, the value, the bar, and right below it the axis.
    const middle = text + 48;
    const [thickness, tick] = [18, 32];
    return {
      height: middle + 18,
      title: { bottom: text },
      middle,
      thickness,
      tick,
      ownLine: text + 29,
      above: 0,
    };
  }
  if (kind === 'target-above') {
    const head = wide ? 0 : text + 8;
    const height = Math.max(head + (wide ? 54 : 58), least);
    const middle = head + 34;
    const title = wide ? { middle } : { bottom: text + 4 };
    return { height, title, middle, thickness: 14, tick: 28, ownLine: null, above: head + 15 };
  }
  if (kind === 'value-after' && !wide) {
    const middle = text + 22;
    const height = Math.max(least, middle + 16);
    return { height, title: { bottom: text + 4 }, middle, thickness: 14, tick: 26, ownLine: null, above: 0 };
  }
  const label = kind === 'two-lines' ? 2 * LINE : LINE;
  if (wide) {
    const height = Math.max(least, label + 8);
    const middle = height / 2;
    return { height, title: { middle }, middle, thickness: 14, tick: 26, ownLine: null, above: 0 };
  }
  const middle = text + 26;
  const ownLine = middle + 32;
  const height = ownLine + label - LINE + 14;
  return { height, title: { bottom: text + 6 }, middle, thickness: 14, tick: 26, ownLine, above: 0 };
}

export interface Rows {
  readonly shapes: readonly RowShape[];
  /** The top of each row, from the top of the first. */
  readonly tops: readonly number[];
  readonly height: number;
}

/** Stacks the rows: the shape and the top of each, and the height of all. `hit` is the least height of a mark. */
export function layRows(kind: RowKind, { form, wide, titles, row, scale }: Columns, hit: number): Rows {
  if (form === 'box' && row !== null) return stacked(titles.map(() => boxShape(wide, row, scale)));
  // Several wrapped titles need extra space between them; a single one has that of its neighbours.
  const wrapped = titles.filter((title) => title.length > 1).length;
  const apart = 2 * LINE + (wrapped > 1 ? PAD : 0);
  const least = row !== null && wide ? row : Math.max(hit / scale, wide ? apart : 0);
  return stacked(titles.map((title) => scaled(rowShape(kind, wide, title.length, least), scale)));
}

function stacked(shapes: readonly RowShape[]): Rows {
  const tops: number[] = [];
  let height = 0;
  for (const shape of shapes) {
    tops.push(height);
    height += shape.height;
  }
  return { shapes, tops, height };
}

function scaled(shape: Omit<RowShape, 'line'>, scale: number): RowShape {
  const { title, ownLine } = shape;
  return {
    height: Math.ceil(shape.height * scale),
    title: 'middle' in title ? { middle: title.middle * scale } : { bottom: title.bottom * scale },
    middle: shape.middle * scale,
    thickness: shape.thickness * scale,
    tick: shape.tick * scale,
    ownLine: ownLine === null ? null : ownLine * scale,
    above: shape.above * scale,
    line: LINE * scale,
  };
}

/** Height of a bar with its label, and of a title above it, in a row of a box at a default font size of 16 px. */
export const BAR_LINE = 24;
export const TITLE_LINE = 20;

function boxShape(wide: boolean, height: number, scale: number): RowShape {
  const head = wide ? 0 : TITLE_LINE * scale;
  const middle = (height + head) / 2 - (wide ? 0 : 2 * scale);
  const thickness = Math.min(16 * scale, Math.round((height - head) * 0.5));
  return {
    height,
    title: wide ? { middle } : { bottom: head - 4 * scale },
    middle,
    thickness,
    tick: thickness + 8 * scale,
    ownLine: null,
    above: 0,
    line: LINE * scale,
  };
}

/** The baselines of a title's lines, from the top of the row. */
export function titleBaselines({ title, line }: RowShape, lines: number): readonly number[] {
  const first =
    'middle' in title
      ? title.middle - ((lines - 1) * line) / 2 + line * BASELINE
      : title.bottom - (lines - 1) * line;
  return Array.from({ length: lines }, (_, at) => first + at * line);
}

/** Clamps a text that is centred at `x`: the x and text-anchor with which it stays between `left` and the chart's right edge. */
export function within(
  x: number,
  wordsWidth: number,
  width: number,
  left: number = PAD,
): { x: number; anchor: 'start' | 'middle' | 'end' } {
  if (x - wordsWidth / 2 < left) return { x: left, anchor: 'start' };
  if (x + wordsWidth / 2 > width - PAD) return { x: width - PAD, anchor: 'end' };
  return { x, anchor: 'middle' };
}

export interface Tick {
  readonly value: number;
  readonly label: string;
  /** It is the target's tick. */
  readonly strong: boolean;
}

/** Greedy label placement: the ticks whose labels do not touch; earlier ones have precedence. */
export function spacedTicks(
  ticks: readonly Tick[],
  position: (value: number) => number,
  width: number,
  measure: Measure,
): readonly Tick[] {
  const taken: { from: number; to: number }[] = [];
  return ticks.filter(({ value, label }) => {
    const size = measure(label, fonts.tick);
    const { x, anchor } = within(position(value), size, width);
    const from = anchor === 'start' ? x : anchor === 'end' ? x - size : x - size / 2;
    const free = taken.every((other) => from > other.to + PAD || from + size < other.from - PAD);
    if (free) taken.push({ from, to: from + size });
    return free;
  });
}
