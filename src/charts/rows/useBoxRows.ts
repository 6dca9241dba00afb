import { useState } from 'react';
import { useMeasure } from '../measure/useMeasure';
import { useHitHeight, useSize } from '../measure/useWidth';
import type { Measure } from '../measure/text-width';
import { BOX_AXIS, leastRow, shareHeight, type BoxRows } from './box-layout';
import { BAR_LINE, PAD } from './layout';

/** Least width in pixels for titles beside the bars. */
export const WIDE_BOX = 480;
/** How many rows a box has room for at least, where there are so many. */
const FIRST = 6;

interface BoxLayout extends BoxRows {
  /** Ref of the element whose size the rows share. */
  readonly body: (element: Element | null) => void;
  /** The least height of that element: its rows could not be read in less. */
  readonly least: number;
  /** The width of the chart, which reaches a little beyond that element; 0 until it is measured. */
  readonly width: number;
  readonly scale: number;
  readonly measure: Measure;
  /** All rows are shown, however high that is. */
  readonly isAll: boolean;
  readonly setAll: (isAll: boolean) => void;
}

/** Divides a box between its axis, its rows, and the line that says how many more there are. */
export function useBoxRows(count: number, { atLeast = FIRST, hasAxis = true } = {}): BoxLayout {
  const [body, size] = useSize();
  const [isAll, setAll] = useState(false);
  const { measure, scale } = useMeasure();
  const hit = useHitHeight();
  const width = size.width > 0 ? size.width + 2 * PAD : 0;
  const wide = width >= WIDE_BOX * scale;
  const row = leastRow(wide, scale, hit);
  const [axis, line] = [
    hasAxis ? Math.round(BOX_AXIS.height * scale) : 0,
    Math.max(hit, Math.round(BAR_LINE * scale)),
  ];
  const least = axis + (isAll ? count * row + line : Math.min(count, atLeast) * row);
  const room = Math.max(size.height, least) - axis;
  const shared = isAll
    ? { shown: count, row: shareHeight(count, room - line, row, 0).row, hasRest: true }
    : shareHeight(count, room, row, line);
  return { ...shared, body, least, width, scale, measure, isAll, setAll };
}
