/** Where the tooltip stands. Pure. */
import type { Point, Size } from '../layer/projection';

/** Least distance from the edges of the map, in pixels. */
const EDGE = 8;

/**
 * Upper left corner of a tooltip of this size: above the point, else below it, else beside it, `apart` pixels away, and inside of the map.
 * So it is never under the pointer.
 */
export function tooltipPlace(at: Point, { width, height }: Size, sheet: Size, apart: number): Point {
  const within = (value: number, room: number, most: number) =>
    Math.max(EDGE, Math.min(value, most - room - EDGE));
  const x = within(at.x - width / 2, width, sheet.width);
  const above = at.y - apart - height;
  if (above >= EDGE) return { x, y: above };
  const below = at.y + apart;
  if (below + height <= sheet.height - EDGE) return { x, y: below };
  const isLeft = at.x > sheet.width / 2;
  return {
    x: isLeft ? at.x - apart - width : at.x + apart,
    y: within(at.y - height / 2, height, sheet.height),
  };
}
