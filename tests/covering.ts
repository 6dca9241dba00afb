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

/**
 * The screens of a state in the order in which one page goes through them: those of one language before those of the other, so that
 * the language changes once, and from narrow to wide and from wide to narrow by turns, so that either is what states begin with.
 */
export function visitOf(at: number): readonly Screen[] {
  const seen = at % 2 === 0 ? screensOf(at) : screensOf(at).toReversed();
  const ofLang = (lang: Lang | undefined) => seen.filter((screen) => screen.lang === lang);
  const [first] = seen;
  return [...ofLang(first?.lang), ...seen.filter(({ lang }) => lang !== first?.lang)];
}

/** The two of a state's screens on which axe runs, which takes longer than all else: narrow and wide ones by turns. */
export function heardOn(at: number): readonly Screen[] {
  return screensOf(at).filter((_, column) => column % 2 === at % 2);
}
