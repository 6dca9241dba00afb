import { useMemo } from 'react';
import type { Text } from '../../model/programme';
import { useHeight, usePicture } from '../../picture/context';
import { columnsFor, type Columns } from './layout';
import type { Measure } from '../frame/text-width';
import { useMeasure } from '../frame/useMeasure';
import { useHitHeight, useWidth } from '../frame/useWidth';

/** Beside a small map there is no room for titles beside bars. */
const WIDE_SLIDE = 340;

/** The words of an axis, and what a row of a slide needs at least and takes at most. */
const AXIS = 26;
const LOWEST = 24;
const HIGHEST = 44;

/** Rows share the height of a slide. */
function rowHeight(rows: number, room: number | null): number {
  const shared = ((room ?? 0) - AXIS) / Math.max(1, rows);
  return Math.max(LOWEST, Math.min(HIGHEST, Math.floor(shared)));
}

interface RowLayout {
  /** For the element whose width the chart has. */
  readonly frame: (element: Element | null) => void;
  readonly columns: Columns;
  readonly hit: number;
  readonly measure: Measure;
}

/** What the charts of rows share: how wide they are, and where titles and bars stand in that. */
export function useRowLayout(
  rows: readonly { readonly title: Text; readonly shortTitle: Text }[],
  wideFrom: number,
): RowLayout {
  const { i18n, medium } = usePicture();
  const [frame, width] = useWidth();
  const hit = useHitHeight();
  const measure = useMeasure();
  const isSlide = medium === 'slide';
  const slide = useHeight();
  const columns = useMemo(() => {
    const titles = rows.map((row) => [...(isSlide ? [] : [i18n.name(row.title)]), i18n.name(row.shortTitle)]);
    return columnsFor(
      width,
      isSlide ? WIDE_SLIDE : wideFrom,
      titles,
      measure,
      isSlide ? rowHeight(rows.length, slide) : null,
    );
  }, [rows, wideFrom, i18n, width, measure, isSlide, slide]);
  return { frame, columns, hit, measure };
}
