import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initialView } from '../../src/model/view/view';
import { isChoosable } from '../../src/model/territory';
import { decodeLink, encodeLink, MAX_LINK } from '../../src/store/page/link';
import { programme } from '../programmes';
import { runs } from '../runs';
import { views } from '../views';

const places = programme.places.filter(({ id }) => isChoosable(programme, id)).map(({ id }) => id);

describe('a link', () => {
  it('opens the View that it was made from', () => {
    fc.assert(
      fc.property(views, fc.constantFrom('es', 'en'), (view, lang) => {
        const link = decodeLink(encodeLink(view, { lang: lang as 'es' | 'en', numbers: 'pe' }), programme);
        expect(link).toEqual({ view, linked: { lang, numbers: 'pe' }, story: null, reports: [] });
      }),
    );
  });

  it('carries a story, by its id or packed, and its step', () => {
    fc.assert(
      fc.property(
        views,
        fc.oneof(
          fc.stringMatching(/^[A-Za-z0-9._:-]{1,80}$/),
          fc.stringMatching(/^z1\.[A-Za-z0-9_-]{1,900}$/),
        ),
        fc.option(fc.oneof(fc.nat().map(String), fc.stringMatching(/^[A-Za-z0-9._:-]{1,80}$/))),
        (view, ref, step) => {
          const link = decodeLink(encodeLink(view, {}, { ref, step }), programme);
          expect(link).toEqual({ view, linked: {}, story: { ref, step }, reports: [] });
        },
      ),
    );
  });

  it.each([
    ['a story that is none', 'story=%3Cb%3E&place=piura', 'story'],
    ['a name that is too long', `story=${'x'.repeat(81)}&place=piura`, 'story'],
    ['something packed that is none', 'story=z1.a%2Bb&place=piura&step=2', 'story'],
    ['a step that is none', 'story=mine&step=%20&place=piura', 'step'],
    ['a step of no story', 'step=3&place=piura', 'step'],
  ])('names %s and opens the rest', (_name, fragment, locator) => {
    const { view, reports } = decodeLink(fragment, programme);
    expect(reports[0]).toMatchObject({ code: 'link.value', locator });
    expect(view.place).toBe('piura');
  });

  it('is empty for the beginning', () => {
    expect(encodeLink(initialView, {})).toBe('');
  });

  it('is total: any text opens a View of the programme, and Object.prototype is untouched', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webFragments()), (text) => {
        const { view } = decodeLink(text, programme);
        expect(view.place === null || places.includes(view.place)).toBe(true);
      }),
      { numRuns: runs(1000) },
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it.each([
    ['an unknown key', 'colour=red&place=piura', 'link.key', 'colour'],
    ['a polluting key', '__proto__=x&place=piura', 'link.key', '__proto__'],
    ['an id of nothing', 'place=piura&case=nowhere', 'link.unresolved', 'case'],
    ['a bad value', 'place=piura&mode=sideways', 'link.value', 'mode'],
    ['bad percent-encoding', 'place=piura&case=%E0%A4%A', 'link.value', 'case'],
    ['a key given twice', 'place=piura&place=cusco', 'link.key', 'place'],
    ['script', 'place=piura&case=%3Cscript%3Ealert(1)%3C%2Fscript%3E', 'link.unresolved', 'case'],
    ['a place that cannot be chosen', 'indicator=nuclei&place=madrid', 'link.unresolved', 'place'],
  ])('names %s and keeps what is good', (_name, fragment, code, locator) => {
    const { view, reports } = decodeLink(fragment, programme);
    expect(reports).toHaveLength(1);
    expect(reports[0]).toMatchObject({ code, locator });
    expect(view.place ?? view.indicator).not.toBeNull();
  });

  it('of more than the limit opens the whole', () => {
    const { view, reports } = decodeLink(`place=piura&case=${'x'.repeat(MAX_LINK)}`, programme);
    expect(view).toEqual(initialView);
    expect(reports.map((each) => each.code)).toEqual(['link.too-long']);
  });

  it('repeats no more than a little of what it could not use', () => {
    const { reports } = decodeLink(`case=${'x'.repeat(5000)}`, programme);
    expect(String(reports[0]?.params?.['value']).length).toBeLessThan(60);
  });
});
