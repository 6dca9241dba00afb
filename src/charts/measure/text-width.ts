/** Text wrapping and truncation by measured width, because SVG does not wrap text by itself. */

export interface Font {
  readonly size: number;
  readonly weight: number;
}

/** The width of a text in pixels. It is a parameter, so that layout can be tested without a browser. */
export type Measure = (text: string, font: Font) => number;

/** Balanced wrapping: the text in one or two lines of at most `room` pixels, as even as possible; null when it does not fit. */
export function wrap(text: string, font: Font, room: number, measure: Measure): readonly string[] | null {
  if (measure(text, font) <= room) return [text];
  const parts = text.split(' ');
  const longest = (lines: readonly string[]) => Math.max(...lines.map((line) => measure(line, font)));
  return parts
    .slice(1)
    .map((_, at) => [parts.slice(0, at + 1).join(' '), parts.slice(at + 1).join(' ')])
    .reduce<readonly string[] | null>((best, lines) => {
      const width = longest(lines);
      return width <= room && (best === null || width < longest(best)) ? lines : best;
    }, null);
}

/**
 * The first of `titles` (the longest first) that fits in two lines of `room` pixels, else the last one cut with an ellipsis. The whole
 * title is in the accessible name and in the table.
 */
export function fitTitle(
  titles: readonly string[],
  font: Font,
  room: number,
  measure: Measure,
): readonly string[] {
  for (const title of titles) {
    const fitting = wrap(title, font, room, measure);
    if (fitting) return fitting;
  }
  return [cut(titles.at(-1) ?? '', font, room, measure)];
}

/** The text, cut with an ellipsis where it is wider than `room`. */
function cut(text: string, font: Font, room: number, measure: Measure): string {
  if (measure(text, font) <= room) return text;
  let length = text.length;
  while (length > 1 && measure(`${text.slice(0, length)}…`, font) > room) length -= 1;
  return `${text.slice(0, length).trimEnd()}…`;
}

/**
 * One line for each of `titles`, which has the variants of each, the longest first. All are of one kind: the longest ones only where all of
 * them fit, else the shortest.
 */
export function inOneLine(
  titles: readonly (readonly string[])[],
  font: Font,
  room: number,
  measure: Measure,
): readonly string[] {
  const longest = titles.map((each) => each[0] ?? '');
  if (longest.every((title) => measure(title, font) <= room)) return longest;
  return titles.map((each) => cut(each.at(-1) ?? '', font, room, measure));
}
