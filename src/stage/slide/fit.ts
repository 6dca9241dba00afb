/** How a slide lies in the room that there is. Pure. */

export interface SlideFit {
  /** Of the sheet itself, before it is enlarged. Pixels, as everywhere here. */
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  /** From the room's corner. */
  readonly left: number;
  readonly top: number;
}

/**
 * All slides are so high before they are enlarged. Chosen so that the text of charts and maps, which is 14 and 12 pixels on a page, is
 * 4.4 % and 3.8 % of a slide's height: what can be read from the last row.
 */
export const SHEET_HEIGHT = 315;
const NARROWEST = 4 / 3;
const WIDEST = 16 / 9;

/**
 * The largest sheet between 4:3 and 16:9, or of the ratio that is asked for; in any other room there are empty bands beside or above it.
 */
export function fitSheet(width: number, height: number, asked?: number): SlideFit {
  const wanted = asked ?? (height > 0 ? width / height : WIDEST);
  const ratio = Math.min(WIDEST, Math.max(NARROWEST, wanted));
  const sheet = Math.round(SHEET_HEIGHT * ratio);
  const scale = Math.min(width / sheet, height / SHEET_HEIGHT);
  return {
    width: sheet,
    height: SHEET_HEIGHT,
    scale,
    left: (width - sheet * scale) / 2,
    top: (height - SHEET_HEIGHT * scale) / 2,
  };
}
