/** The states are seen on few screens; these hold that nothing is missed by it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { langs, schemes, screens, screensOf, seenOn, widths, type Screen } from '../covering';
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

  for (const list of [states, inventedStates]) {
    it(`of ${list[0]?.name}… has its visits when the screens are gone through one by one`, () => {
      const visits = screens.flatMap((screen) => seenOn(screen, list));
      expect(visits).toHaveLength(list.length * widths.length);
      for (const screen of screens) expect(seenOn(screen, list).length).toBeGreaterThan(0);
    });
  }

  it('has a name of its own', () => {
    const names = [...states, ...inventedStates].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});
