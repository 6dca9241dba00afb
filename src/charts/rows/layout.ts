/** Where the words and bars of a row chart stand. Pure: widths of words come in through `measure`. */
import { fitTitle, type Font, type Measure } from '../frame/text-width';

/** What the ground and outline of a mark need beside its words. Pixels, as everywhere here. */
export const PAD = 8;
const LINE = 18;
/** A slide has few rows and short titles: they may have more of its width. */
const TITLES_OF_SLIDE = 0.58;

export const fonts = {
  /** Measured bold, because a chosen title is. */
  title: { size: 14, weight: 700 },
  strong: { size: 16, weight: 700 },
  /** Of the one row that a slide shows. */
  large: { size: 24, weight: 700 },
  label: { size: 13, weight: 400 },
  tick: { size: 12, weight: 600 },
} as const satisfies Record<string, Font>;

export interface Columns {
  readonly width: number;
  readonly wide: boolean;
  /** Where bars begin, and how many pixels they and their labels have. */
  readonly start: number;
  readonly room: number;
  /** On a slide: how high its rows of single lines are. Null: as high as they need. */
  readonly row: number | null;
  /** The title of each row as lines. */
  readonly titles: readonly (readonly string[])[];
}

/**
 * The column of titles is as wide as it must be, but leaves the bars three fifths. Pictures narrower than `wideFrom` have
 * the title above the bar.
 */
export function columnsFor(
  width: number,
  wideFrom: number,
  titles: readonly (readonly string[])[],
  measure: Measure,
  row: number | null = null,
): Columns {
  const wide = width >= wideFrom;
  const inner = width - 2 * PAD;
  const most = wide ? Math.min(340, inner * (row === null ? 0.4 : TITLES_OF_SLIDE)) : inner;
  const fitted = titles.map((each) => fitTitle(each, fonts.title, most, measure));
  const needed = Math.max(0, ...fitted.flat().map((line) => measure(line, fonts.title)));
  const start = wide ? PAD + Math.ceil(needed) + 2 * PAD : PAD;
  return { width, wide, start, room: width - PAD - start, row, titles: fitted };
}

/** Heights inside of a row, from its top. */
export interface RowShape {
  readonly height: number;
  /** The middle of the title where it stands beside the bar; the baseline of its last line where it stands above. */
  readonly title: { readonly middle: number } | { readonly bottom: number };
  readonly middle: number;
  readonly thickness: number;
  /** The tick of the target is longer than the bar is thick. */
  readonly tick: number;
  /** The baseline of a label on a line of its own; null: it follows the bar. */
  readonly ownLine: number | null;
  /** The baseline of the words above the bar, if there are any. */
  readonly above: number;
}

export type RowKind = 'alone' | 'label-after' | 'value-after' | 'target-above' | 'two-lines';

/** A row with a title of so many lines, above the bar unless `wide`; there `least` is the height that all rows share. */
function rowShape(kind: RowKind, wide: boolean, lines: number, least: number): RowShape {
  const text = lines * LINE;
  if (kind === 'alone') {
    // What it is, how much, and the bar with its axis right below: read from top to bottom.
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
  /** Where each row begins, from the top of the first. */
  readonly tops: readonly number[];
  readonly height: number;
}

/** One row alone on a slide; or rows with a label after the bar (a mere value even where the title is above it), with the target's value above its tick as well, or with labels of two lines. */
export function layRows(kind: RowKind, { wide, titles, row }: Columns, hit: number): Rows {
  // Wrapped titles need air between them; a single one has it from its neighbours.
  const wrapped = titles.filter((title) => title.length > 1).length;
  const apart = 2 * LINE + (wrapped > 1 ? PAD : 0);
  const least = row !== null && wide ? row : Math.max(hit, wide ? apart : 0);
  const shapes = titles.map((title) => rowShape(kind, wide, title.length, least));
  const tops: number[] = [];
  let height = 0;
  for (const shape of shapes) {
    tops.push(height);
    height += shape.height;
  }
  return { shapes, tops, height };
}

/** The baselines of a title's lines. */
export function titleBaselines(shape: RowShape, lines: number): readonly number[] {
  const first =
    'middle' in shape.title
      ? shape.title.middle - ((lines - 1) * LINE) / 2 + fonts.title.size * 0.36
      : shape.title.bottom - (lines - 1) * LINE;
  return Array.from({ length: lines }, (_, line) => first + line * LINE);
}

/** The anchor and place of words at `x` that keep them between `left` and the picture's edge. */
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
  /** The target's own tick. */
  readonly strong: boolean;
}

/** The ticks whose words do not touch; earlier ones have precedence. */
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
