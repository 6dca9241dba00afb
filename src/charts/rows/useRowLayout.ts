import { useMemo } from 'react';
import type { Text } from '../../model/programme';
import { useHeight, usePicture } from '../../picture/context';
import { columnsFor, type Columns } from './layout';
import type { Measure } from '../measure/text-width';
import { useMeasure } from '../measure/useMeasure';
import { useHitHeight, useWidth } from '../measure/useWidth';

/** Least width in pixels for titles beside the bars on a slide; a chart beside a locator map is narrower. */
const WIDE_SLIDE = 340;

/** Height of the axis, and least and greatest height of a slide's row. Pixels. */
const AXIS = 26;
const LOWEST = 24;
const HIGHEST = 44;

/** The height of a slide's row in pixels: rows share the height that there is. */
function rowHeight(rows: number, room: number | null): number {
  const shared = ((room ?? 0) - AXIS) / Math.max(1, rows);
  return Math.max(LOWEST, Math.min(HIGHEST, Math.floor(shared)));
}

interface RowLayout {
  /** Ref of the element whose width the chart takes. */
  readonly frame: (element: Element | null) => void;
  readonly columns: Columns;
  /** Least height of a mark in pixels. */
  readonly hit: number;
  readonly measure: Measure;
}

/**
 * The layout that all row charts share: measures the width, and divides it between titles and bars. Narrower than `wideFrom` pixels, titles
 * are above the bars; slides have their own limit.
 */
export function useRowLayout(
  rows: readonly { readonly title: Text; readonly shortTitle: Text }[],
  wideFrom: number,
): RowLayout {
  const { i18n, medium } = usePicture();
  const [frame, width] = useWidth();
  const hit = useHitHeight();
  const { measure, scale } = useMeasure();
  const isSlide = medium === 'slide';
  const slide = useHeight();
  const columns = useMemo(() => {
    const titles = rows.map((row) => [...(isSlide ? [] : [i18n.name(row.title)]), i18n.name(row.shortTitle)]);
    return isSlide
      ? columnsFor(width, WIDE_SLIDE, titles, measure, {
          form: 'slide',
          row: rowHeight(rows.length, slide),
        })
      : columnsFor(width, wideFrom, titles, measure, { scale });
  }, [rows, wideFrom, i18n, width, measure, scale, isSlide, slide]);
  return { frame, columns, hit, measure };
}
