/** QR codes: from a text to rows of modules, and to an SVG path. */
import { encode } from 'uqr';

/** Quiet zone: the light modules that ISO/IEC 18004 asks for on each side. */
const QUIET_ZONE = 4;

/** Rows of modules with the quiet zone around, true = dark; null when the text is too long for a QR code. */
export function qrMatrix(text: string): readonly (readonly boolean[])[] | null {
  try {
    return encode(text, { ecc: 'M', border: QUIET_ZONE }).data;
  } catch {
    return null;
  }
}

/** SVG path of the dark modules, with each run in a row as one rectangle. */
export function qrPath(matrix: readonly (readonly boolean[])[]): string {
  return matrix
    .flatMap((row, y) =>
      row.flatMap((isDark, x) => {
        if (!isDark || row[x - 1]) return [];
        const end = row.indexOf(false, x);
        return [`M${x} ${y}h${(end === -1 ? row.length : end) - x}v1H${x}z`];
      }),
    )
    .join('');
}
