/**
 * Which states are looked at on which screens: few enough to be looked at each time, and so arranged that nothing is missed that two
 * of language, theme and width do to each other, or one of them to a state.
 */
import type { Lang, Scheme } from './driver';

export interface Screen {
  readonly lang: Lang;
  readonly scheme: Scheme;
  readonly width: number;
}

export const langs = ['es', 'en'] as const satisfies readonly Lang[];
export const schemes = ['light', 'dark', 'forced'] as const satisfies readonly Scheme[];
export const widths = [360, 768, 1440, 1920] as const;

/** Every width with every theme, the languages taking turns: so every pair of two of the three is there. */
export const screens: readonly Screen[] = widths.flatMap((width, column) =>
  schemes.map((scheme, row) => ({ width, scheme, lang: langs[(column + row) % 2] ?? 'es' })),
);

/** Rows of `screens` that differ in theme and language, so that within four states each screen of two columns is seen. */
const rowsInTurn = [
  [0, 1],
  [1, 2],
  [2, 1],
  [1, 0],
] as const;

/**
 * The two screens of the state that stands at this place in its list, a narrow and a wide one that differ in language and theme. One page
 * goes through them, from narrow to wide or from wide to narrow by turns, so that either is what states begin with.
 */
export function screensOf(at: number): readonly Screen[] {
  const first = at % 2;
  const turn = Math.floor(at / 2) % rowsInTurn.length;
  const seen = (rowsInTurn[turn] ?? []).flatMap(
    (row, nth) => screens[(first + 2 * nth) * schemes.length + row] ?? [],
  );
  return turn % 2 === 0 ? seen : seen.toReversed();
}

/** The one of a state's screens on which axe runs, which takes longer than all else: the narrow and the wide one by turns. */
export function heardOn(at: number): readonly Screen[] {
  const [narrow, wide] = screensOf(at).toSorted((a, b) => a.width - b.width);
  return [Math.floor(at / 8) % 2 === 0 ? narrow : wide].filter((screen) => screen !== undefined);
}
