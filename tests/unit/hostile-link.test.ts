/** A link is read as it stands: nothing in it is unpacked, and nothing is decoded twice, so that a small one cannot become a large one. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initialView } from '../../src/model/view/view';
import { decodeLink, encodeLink, MAX_LINK } from '../../src/store/page/link';
import { invented, programme } from '../programmes';

/** A million characters that would be many more if they were unpacked, or decoded again and again. */
const bombs: Readonly<Record<string, string>> = {
  'zeros, packed and packed again': `z=${'eJztwTEBAAAAwqD1T20ND6AAAAAA'.repeat(36_000)}`,
  'percent signs of percent signs': `place=${'%25'.repeat(333_000)}41`,
  'as many keys as there is room for': Array.from({ length: 200_000 }, (_, at) => `k${at}`).join('&'),
  'one key again and again': 'place=piura&'.repeat(80_000),
  ampersands: '&'.repeat(1_000_000),
  'half of a letter': `place=${'%E0'.repeat(333_000)}`,
};

/** The same text, and what is asked of it: its length is one property, each way of going through its letters another. */
function watched(text: string): { link: string; asked: Set<PropertyKey> } {
  const asked = new Set<PropertyKey>();
  const link = new Proxy(new String(text), {
    get(target, key) {
      asked.add(key);
      const found: unknown = Reflect.get(target, key, target);
      return typeof found === 'function' ? found.bind(target) : found;
    },
  });
  return { link: link as unknown as string, asked };
}

describe('a link of a million characters', () => {
  for (const [name, text] of Object.entries(bombs)) {
    it(`is refused for its length, and no letter of it is looked at: ${name}`, () => {
      const { link, asked } = watched(text);
      const { view, linked, reports } = decodeLink(link, programme);
      expect([...asked]).toEqual(['length']);
      expect(view).toEqual(initialView);
      expect(linked).toEqual({});
      expect(reports.map(({ code }) => code)).toEqual(['link.too-long']);
    });
  }

  it('would show it: of a short one more is asked', () => {
    const { link, asked } = watched('place=piura');
    expect(decodeLink(link, programme).view.place).toBe('piura');
    expect(asked.size).toBeGreaterThan(1);
  });
});

describe('a link within the limit', () => {
  const encodings = (text: string, times: number): string =>
    times === 0 ? text : encodings(encodeURIComponent(text).replaceAll(/[a-z]/g, percent), times - 1);
  const percent = (letter: string) => `%${letter.charCodeAt(0).toString(16)}`;

  it('is decoded once: what was encoded more often is no id, and is named', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('piura', 'ten-zones', 'pe'),
        fc.integer({ min: 0, max: 4 }),
        (id, times) => {
          const link = `place=${encodings(id, times)}`;
          const { view, reports } = decodeLink(link.slice(0, MAX_LINK), programme);
          expect(view.place).toBe(times <= 1 ? id : null);
          expect(reports.map(({ locator }) => locator)).toEqual(times <= 1 ? [] : ['place']);
        },
      ),
    );
  });

  it('holds nothing packed: whatever its letters, it becomes no more than it is', () => {
    fc.assert(
      fc.property(
        fc.base64String({ maxLength: 4000 }),
        fc.constantFrom('z', 'v', 'view', 'state'),
        (text, key) => {
          const { view, reports } = decodeLink(`${key}=${text}&indicator=nuclei`, programme);
          expect(view).toEqual({ ...initialView, indicator: 'nuclei', focus: 'indicator' });
          expect(reports.map(({ locator }) => locator)).toEqual([key]);
          expect(JSON.stringify(reports).length).toBeLessThan(400);
        },
      ),
    );
  });

  it('is made as plain text, which anybody can read', () => {
    expect(encodeLink({ ...initialView, place: 'ten-zones' as never, focus: 'place' }, {})).toBe(
      'place=ten-zones&focus=place',
    );
  });

  it('of another programme leaves out what this one does not have, and names it', () => {
    const { view, reports } = decodeLink('place=piura&indicator=nuclei&mode=quantity', invented);
    expect(view).toEqual({ ...initialView, mode: 'quantity' });
    expect(reports.map(({ code, locator }) => [code, locator])).toEqual([
      ['link.unresolved', 'place'],
      ['link.unresolved', 'indicator'],
    ]);
  });
});
