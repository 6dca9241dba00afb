/** A text as a QR code: rows of dark and light modules with the quiet zone around. */
import { encode } from 'uqr';

/** ISO/IEC 18004 asks for so many light modules on each side. */
const QUIET_ZONE = 4;

/** Null when the text is too long for one. */
export function qrMatrix(text: string): readonly (readonly boolean[])[] | null {
  try {
    return encode(text, { ecc: 'M', border: QUIET_ZONE }).data;
  } catch {
    return null;
  }
}

/** The dark modules as one path, each run of a row as a box. */
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
