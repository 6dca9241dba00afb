/** The states are seen on few screens; these hold that nothing is missed by it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heardOn, langs, schemes, screens, screensOf, visitOf, widths, type Screen } from '../covering';
import { inventedStates, states } from '../states';

const distinct = (seen: readonly Screen[], of: keyof Screen) =>
  new Set(seen.map((screen) => screen[of])).size;
const pairs = (a: keyof Screen, b: keyof Screen) =>
  new Set(screens.map((screen) => `${screen[a]} ${screen[b]}`)).size;

describe('the screens', () => {
  it('are every pair of two of language, theme and width', () => {
    expect(pairs('lang', 'scheme')).toBe(langs.length * schemes.length);
    expect(pairs('lang', 'width')).toBe(langs.length * widths.length);
    expect(pairs('scheme', 'width')).toBe(schemes.length * widths.length);
  });
});

describe('every state', () => {
  it('is seen in each width, each theme and each language, in four visits', () => {
    fc.assert(
      fc.property(fc.nat(500), (at) => {
        const seen = screensOf(at);
        expect(seen).toHaveLength(widths.length);
        expect(distinct(seen, 'width')).toBe(widths.length);
        expect(distinct(seen, 'scheme')).toBe(schemes.length);
        expect(distinct(seen, 'lang')).toBe(langs.length);
      }),
    );
  });

  it('is gone through on one page, on which the language changes once', () => {
    fc.assert(
      fc.property(fc.nat(500), (at) => {
        const visit = visitOf(at);
        expect(new Set(visit)).toEqual(new Set(screensOf(at)));
        expect(visit).toHaveLength(widths.length);
        const changes = visit.filter(({ lang }, index) => index > 0 && lang !== visit[index - 1]?.lang);
        expect(changes).toHaveLength(1);
        expect(visit[0]?.width).toBe(at % 2 === 0 ? widths[0] : widths.at(-1));
      }),
    );
  });

  it('has axe on two of its screens, in two themes', () => {
    fc.assert(
      fc.property(fc.nat(500), (at) => {
        const heard = heardOn(at);
        expect(heard).toHaveLength(2);
        expect(distinct(heard, 'scheme')).toBe(2);
        expect(screensOf(at)).toEqual(expect.arrayContaining([...heard]));
      }),
    );
  });

  for (const [list, least] of [
    [states, 9],
    [inventedStates, 2],
  ] as const) {
    it(`together with the others of ${list[0]?.name}… it is seen on every screen, and heard there`, () => {
      const seen = list.flatMap((_, at) => screensOf(at));
      const heard = list.flatMap((_, at) => heardOn(at));
      for (const screen of screens) {
        expect(seen.filter((each) => each === screen).length).toBeGreaterThanOrEqual(2 * least);
        expect(heard.filter((each) => each === screen).length).toBeGreaterThanOrEqual(least);
      }
    });
  }

  it('has a name of its own', () => {
    const names = [...states, ...inventedStates].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});
