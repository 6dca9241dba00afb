/** Fit to box: size, scale and position of a slide in the available area. Pure. */

export interface SlideFit {
  /** Size of the sheet before it is scaled. All lengths here are CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  /** Offset from the top left corner of the area. */
  readonly left: number;
  readonly top: number;
}

/**
 * Height of every sheet before it is scaled. With it, the text of charts and maps, 14 and 12 px on a page, is 4.4 % and 3.8 % of a slide's
 * height, which can be read from the last row.
 */
export const SHEET_HEIGHT = 315;
const NARROWEST = 4 / 3;
const WIDEST = 16 / 9;

/**
 * The largest sheet that fits, in the asked ratio or else that of the area, limited to 4:3 … 16:9; other areas get empty bands beside or
 * above it.
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
