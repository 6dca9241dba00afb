import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allFigures, citation, figureOf } from '../../src/model/figures/figure';
import type { Programme } from '../../src/model/programme';
import { proseParts, textIn } from '../../src/model/prose';
import { programme } from '../programmes';

describe('a figure', () => {
  test('measured: its value, unit, territory and paragraph', () => {
    expect(figureOf(programme, 'nuclei.actual')).toMatchObject({
      kind: 'measured',
      style: 'quantity',
      value: 324,
      unit: 'nucleus',
      territory: 'andean',
      comparator: null,
      sources: [{ source: 'article', locator: '6' }],
    });
    expect(figureOf(programme, 'families-per-association.actual')).toMatchObject({
      value: 400,
      comparator: '>',
    });
  });

  test('computed: its formula and what it is made of', () => {
    expect(figureOf(programme, 'nuclei.factor')).toMatchObject({
      kind: 'computed',
      value: 1.62,
      unit: null,
      formula: { name: 'factor', operands: ['nuclei.actual', 'nuclei.target'] },
    });
    expect(figureOf(programme, 'smes-per-nucleus.target')).toMatchObject({
      value: 20,
      formula: { name: 'ratio', operands: ['smes-in-nuclei.target', 'nuclei.target'] },
    });
  });

  test('stated, dated, counted, cited', () => {
    expect(figureOf(programme, 's6.stated')).toMatchObject({ kind: 'stated', value: 132, style: 'percent' });
    expect(figureOf(programme, 'intergift.date')).toMatchObject({
      kind: 'dated',
      value: 2010,
      style: 'year',
    });
    expect(figureOf(programme, 'programme.end')).toMatchObject({ kind: 'dated', value: 2013 });
    expect(figureOf(programme, 'ten-zones.members')).toMatchObject({ kind: 'counted', value: 10 });
    expect(figureOf(programme, 'chanchamayo.cases')).toMatchObject({ kind: 'counted', value: 2 });
    expect(figureOf(programme, 'programme.met')).toMatchObject({ kind: 'counted', value: 6 });
    expect(figureOf(programme, 'article.9')).toMatchObject({
      kind: 'cited',
      value: null,
      label: '9',
      style: 'locator',
    });
  });

  test('what is not given is null, and no reference to show', () => {
    expect(figureOf(programme, 'zone-nuclei.target')?.value).toBeNull();
    expect(figureOf(programme, 'zone-nuclei.factor')?.value).toBeNull();
    expect(figureOf(programme, 'closing-meeting.date')?.value).toBeNull();
    expect(allFigures(programme)).not.toContain('zone-nuclei.target');
    const withoutNuclei: Programme = {
      ...programme,
      measurements: programme.measurements.map((each) =>
        each.indicator === 'nuclei' ? { ...each, value: 0 } : each,
      ),
    };
    expect(figureOf(withoutNuclei, 'smes-per-nucleus.actual')?.value).toBeNull();
  });

  test.each([
    '',
    '.',
    'nuclei',
    'nuclei.',
    '.actual',
    'nuclei.sum',
    'article.16',
    'x.actual',
    'programme.x',
    'piura.x',
  ])('“%s” refers to nothing', (ref) => {
    expect(figureOf(programme, ref)).toBeNull();
  });

  test('the same object for the same reference', () => {
    for (const ref of allFigures(programme)) expect(figureOf(programme, ref)).toBe(figureOf(programme, ref));
  });

  test('every figure has a finite value and the source that it comes from', () => {
    for (const ref of allFigures(programme)) {
      const figure = figureOf(programme, ref);
      expect(figure?.value, ref).toSatisfy(Number.isFinite);
      expect(figure?.sources.length, ref).toBeGreaterThan(0);
    }
  });

  test('a citation is a figure where the source has parts', () => {
    for (const { sources } of programme.measurements) {
      for (const source of sources) expect(figureOf(programme, citation(source) ?? '')?.kind).toBe('cited');
    }
    const whole = programme.notes.flatMap((note) => note.sources).find((ref) => ref.locator === undefined);
    expect(whole && citation(whole)).toBeNull();
  });
});

describe('prose', () => {
  test('words and figures in their order', () => {
    expect(proseParts('Son {a.b} de {c.d}.')).toEqual([
      { text: 'Son ' },
      { figure: 'a.b' },
      { text: ' de ' },
      { figure: 'c.d' },
      { text: '.' },
    ]);
  });

  test('a brace without its partner is text', () => {
    expect(proseParts('a { b')).toEqual([{ text: 'a { b' }]);
    expect(proseParts('{}')).toEqual([{ text: '{}' }]);
  });

  test('nothing of a sentence is lost', () => {
    const written = fc.string({ unit: fc.constantFrom('{', '}', 'a', '.', ' ') });
    fc.assert(
      fc.property(written, (sentence) => {
        const parts = proseParts(sentence);
        expect(parts.map((part) => ('text' in part ? part.text : `{${part.figure}}`)).join('')).toBe(
          sentence,
        );
      }),
    );
  });

  test('the language asked for, else the first, else nothing', () => {
    expect(textIn({ es: 'sí', en: 'yes' }, 'en')).toBe('yes');
    expect(textIn({ es: 'sí', en: 'yes' }, 'fr')).toBe('sí');
    expect(textIn({}, 'es')).toBe('');
  });
});
