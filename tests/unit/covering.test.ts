/** The states are seen on few screens; these hold that nothing is missed by it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heardOn, langs, schemes, screens, screensOf, widths, type Screen } from '../covering';
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
  it('is seen on a narrow and a wide screen, in two themes and both languages', () => {
    fc.assert(
      fc.property(fc.nat(500), (at) => {
        const seen = screensOf(at);
        expect(seen).toHaveLength(2);
        expect(seen.map(({ width }) => width < 1000).toSorted()).toEqual([false, true]);
        expect(distinct(seen, 'scheme')).toBe(2);
        expect(distinct(seen, 'lang')).toBe(langs.length);
      }),
    );
  });

  it('begins with the narrow or the wide one by turns', () => {
    const begins = Array.from({ length: 8 }, (_, at) => screensOf(at)[0]?.width);
    expect(begins).toEqual([...widths, ...widths]);
  });

  it('has axe on one of them', () => {
    fc.assert(
      fc.property(fc.nat(500), (at) => {
        expect(heardOn(at)).toHaveLength(1);
        expect(screensOf(at)).toEqual(expect.arrayContaining([...heardOn(at)]));
      }),
    );
  });

  it.each([
    ['the built-in programme', states, 4],
    ['an invented programme', inventedStates, 1],
  ] as const)('of %s adds to what is seen on every screen', (_, list, least) => {
    const seen = list.flatMap((_, at) => screensOf(at));
    for (const screen of screens)
      expect(seen.filter((each) => each === screen).length).toBeGreaterThanOrEqual(least);
  });

  it('has a part in axe running on every screen', () => {
    const heard = new Set(states.flatMap((_, at) => heardOn(at)));
    expect(heard.size).toBe(screens.length);
  });

  it('has a name of its own', () => {
    const names = [...states, ...inventedStates].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});
