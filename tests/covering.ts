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

/** The screens of the state that stands at this place in its list: each width once, and with them each theme and language. */
export function screensOf(at: number): readonly Screen[] {
  return widths.flatMap(
    (_, column) => screens[column * schemes.length + ((column + at) % schemes.length)] ?? [],
  );
}

/** The states that are looked at on a screen. */
export function seenOn<State>(screen: Screen, states: readonly State[]): readonly State[] {
  return states.filter((_, at) => screensOf(at).includes(screen));
}
