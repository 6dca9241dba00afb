/** The search on the built-in programme: what is expected is written by hand; that nothing breaks it is a property. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { find } from '../../src/i18n/messages/find';
import { createI18n, plainText } from '../../src/i18n/i18n';
import { emphasised } from '../../src/find/search/emphasis';
import { entriesOf, entryOf, foundKinds, placeOfOrganisation } from '../../src/find/search/entries';
import { fold, termsIn } from '../../src/find/fold';
import { resultOf } from '../../src/find/search/results';
import { MAX_OF_KIND, MAX_QUERY, queryTerms, search } from '../../src/find/search/searcher';
import { programme } from '../programmes';

const found = (query: string) =>
  search(programme, query).groups.flatMap(({ hits }) => hits.map(({ entry }) => entry.ref));
const first = (query: string) => found(query)[0];

describe('the search', () => {
  it.each([
    ['piura', 'place:piura'],
    ['huanuco', 'place:huanuco'],
    ['HUÁNUCO', 'place:huanuco'],
    ['cafe', 'product:coffee'],
    ['coffee', 'product:coffee'],
    ['sial', 'event:sial'],
    ['caleros', 'case:lime-huaraz'],
    ['promperu', 'organisation:promperu'],
    ['european comm', 'organisation:european-commission'],
    ['nucleos empresariales formados', 'indicator:nuclei'],
    ['closing', 'event:closing-meeting'],
  ])('finds %j first: %s', (query, ref) => {
    expect(first(query)).toBe(ref);
  });

  it('wants all words, in any order, as far as they are typed', () => {
    expect(found('chancha caf')[0]).toBe('case:coffee-chanchamayo');
    expect(found('café Chanchamayo')).not.toContain('case:honey');
    expect(found('cacao xyzzy')).toEqual([]);
  });

  it('looks in what is said of a thing, and in what a place lies in', () => {
    expect(found('CALPRISA')).toContain('case:lime-huaraz');
    expect(found('Junín')).toEqual(expect.arrayContaining(['place:chanchamayo', 'place:huancayo']));
    expect(found('Madrid')[0]).toBe('event:intergift');
  });

  it('forgives a slip in a longer word, but only where nothing has the word itself', () => {
    expect(first('chanchamallo')).toBe('place:chanchamayo');
    expect(first('expoalimentria')).toBe('event:expoalimentaria');
    expect(found('cal')).not.toContain('place:cajamarca');
  });

  it('finds things of every kind, the best hit’s kind first, so many of each', () => {
    const { groups, isCut } = search(programme, 'peru');
    expect(groups[0]?.kind).toBe('place');
    expect(groups.every(({ hits }) => hits.length <= MAX_OF_KIND)).toBe(true);
    expect(isCut).toBe(true);
    expect(new Set(entriesOf(programme).map(({ kind }) => kind))).toEqual(new Set(foundKinds));
  });

  it.each(entriesOf(programme).flatMap(({ ref, name }) => Object.values(name).map((text) => [text, ref])))(
    'finds %s by its name',
    (name, ref) => {
      expect(found(name)).toContain(ref);
      expect(found(fold(name).toUpperCase())).toContain(ref);
    },
  );

  it('takes any text without a complaint, and looks for no more than anybody means', () => {
    const i18n = createI18n('es', 'pe');
    const any = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.constantFrom(
        '__proto__',
        'constructor',
        'toString',
        '*',
        '<img src=x onerror=alert(1)>',
        '¿?',
        '\u0301',
      ),
    );
    fc.assert(
      fc.property(any, (query) => {
        const { groups, terms } = search(programme, query);
        for (const { hits } of groups)
          for (const hit of hits) {
            const { label } = resultOf(programme, hit, terms, i18n, i18n.from(find));
            expect(label.map(({ text }) => text).join('')).toBe(i18n.name(hit.entry.name));
          }
      }),
    );
    const hostile = 'áé ß ﬁ '.repeat(2000);
    expect(queryTerms(hostile).join('').length).toBeLessThanOrEqual(2 * MAX_QUERY);
    expect(search(programme, hostile).groups).toEqual([]);
    expect(search(programme, 'a'.repeat(10_000)).groups).toEqual([]);
  });

  it('says of no query that it found nothing', () => {
    for (const query of ['', '   ', '///', '¿?']) expect(search(programme, query).terms).toEqual([]);
  });
});

describe('what was found', () => {
  const [es, en] = [createI18n('es', 'pe'), createI18n('en', 'pe')];
  const shown = (query: string, i18n = es) => {
    const { groups, terms } = search(programme, query);
    return groups.flatMap(({ hits }) =>
      hits.map((hit) => resultOf(programme, hit, terms, i18n, i18n.from(find))),
    );
  };

  it('is called by its name in the language in force, beside the name that was typed', () => {
    const [honey] = shown('honey');
    expect(honey?.label.map(({ text }) => text).join('')).toBe('Miel de abeja');
    expect(honey?.alias?.lang).toBe('en');
    expect(honey?.alias?.text).toEqual([{ text: 'Honey', isMatch: true }]);
    expect(shown('honey', en)[0]?.alias).toBeNull();
  });

  it('tells what it is', () => {
    const detail = (query: string, i18n = es) => plainText(shown(query, i18n)[0]?.detail ?? []);
    expect(detail('piura')).toBe('Consorcio Andino › Perú');
    expect(detail('sial')).toBe('Feria · 2012 · Francia');
    expect(detail('closing meeting', en)).toBe('Meeting · undated · Santa Cruz');
    expect(detail('promperu')).toBe('Institución aliada · Diez zonas del Perú');
    expect(detail('café')).toBe('Filtra los casos: queda uno');
    expect(detail('caleros')).toMatch(/^Los caleros de Huaraz pasaron/);
  });

  it('leads an institution to the narrowest place where it worked', () => {
    expect(placeOfOrganisation(programme, 'ccl')).toBe('lima');
    expect(placeOfOrganisation(programme, 'promperu')).toBe('ten-zones');
    expect(placeOfOrganisation(programme, 'european-commission')).toBeNull();
    expect(placeOfOrganisation(programme, 'nobody')).toBeNull();
  });

  it('is looked up by its reference, and passed over when this programme has it not', () => {
    expect(entryOf(programme, 'place:piura')?.name['es']).toBe('Piura');
    expect(entryOf(programme, 'place:atlantis')).toBeUndefined();
    // Lies around a zone, but cannot be chosen.
    expect(entryOf(programme, 'place:pe-jun')).toBeUndefined();
  });
});

describe('emphasis', () => {
  it('marks the beginning of each word as far as it was typed, accents or not', () => {
    expect(emphasised('Perú, café', ['peru', 'ca'])).toEqual([
      { text: 'Perú', isMatch: true },
      { text: ', ', isMatch: false },
      { text: 'ca', isMatch: true },
      { text: 'fé', isMatch: false },
    ]);
  });

  it('marks a whole word that was meant by a similar one', () => {
    expect(emphasised('Chanchamayo', ['chanchamallo'], ['chanchamayo'])).toEqual([
      { text: 'Chanchamayo', isMatch: true },
    ]);
  });

  it('never loses a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, query) => {
        expect(
          emphasised(text, termsIn(query))
            .map((each) => each.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
