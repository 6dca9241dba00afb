/** Layout of rows that fill a box of a given height. Pixels. Pure. */
import { BAR_LINE, TITLE_LINE } from './layout';

/** The axis above the rows of a box, in pixels at a default font size of 16 px. */
export const BOX_AXIS = { height: 18, baseline: 14 } as const;
/** Greatest height of a row: more would tear the rows apart. */
const HIGHEST = 44;

/** The least height of a row; `hit` is that of a mark. */
export function leastRow(wide: boolean, scale: number, hit: number): number {
  return Math.max(hit, Math.ceil((wide ? BAR_LINE : BAR_LINE + TITLE_LINE) * scale));
}

/** How many rows a box shows and how high each of them is; `hasRest`: a line of the box says how many more there are. */
export interface BoxRows {
  readonly shown: number;
  readonly row: number;
  readonly hasRest: boolean;
}

/** Rows share the height of their box. Where not all fit, at least one is shown, and `line` pixels are kept for what says so. */
export function shareHeight(rows: number, height: number, least: number, line: number): BoxRows {
  const share = (room: number, among: number) =>
    Math.max(least, Math.min(HIGHEST, Math.floor(room / Math.max(1, among))));
  if (rows <= 1 || rows * least <= height) return { shown: rows, row: share(height, rows), hasRest: false };
  const shown = Math.max(1, Math.min(rows - 1, Math.floor((height - line) / least)));
  return { shown, row: share(height - line, shown), hasRest: true };
}

/** The first `shown` of all, with the chosen one in place of the last where it is not among them. */
export function firstOf<Row>(
  all: readonly Row[],
  shown: number,
  isChosen: (row: Row) => boolean,
): readonly Row[] {
  if (all.length <= shown) return all;
  const first = all.slice(0, shown);
  const chosen = all.find(isChosen);
  return chosen === undefined || first.includes(chosen) ? first : [...first.slice(0, -1), chosen];
}
