/** What stands under the headline of a place, and where a claim may be split. */
import { describe, expect, it } from 'vitest';
import { placeTotals } from '../../src/figures/place-totals';
import { breaksIn, splitAt } from '../../src/figures/split-claim';
import { createI18n, plainText, type TextSegment } from '../../src/i18n/i18n';
import type { PlaceId, Programme } from '../../src/model/programme';
import { programme } from '../programmes';
import { wells } from '../wells';

describe('a claim that is too long', () => {
  const claim: readonly TextSegment[] = [
    'Of ',
    { ref: 'a.percent', text: '205.3 %' },
    ', that is ',
    { ref: 'a.actual', text: '23 810' },
    '.',
  ];
  const text = plainText(claim);

  it('may be split between words, and never inside of a number', () => {
    const at = breaksIn(claim);
    expect(at.map((end) => text.slice(0, end))).toEqual([
      'Of',
      'Of 205.3 %,',
      'Of 205.3 %, that',
      'Of 205.3 %, that is',
    ]);
  });

  it('loses nothing but the space', () => {
    for (const end of breaksIn(claim)) {
      const [first, rest] = splitAt(claim, end);
      expect([plainText(first), plainText(rest)]).toEqual([text.slice(0, end), text.slice(end + 1)]);
      expect([...first, ...rest].filter((segment) => typeof segment !== 'string')).toHaveLength(2);
    }
  });
});

describe('the figures of a place', () => {
  const said = (of: Programme, place: string, lang: 'es' | 'en' = 'es') =>
    plainText(placeTotals(of, place as PlaceId, createI18n(lang, 'pe')));

  it('are the totals of the territory around it, when it has none of its own', () => {
    expect(said(programme, 'puno')).toBe(
      'La fuente no da ninguna. Diez zonas del Perú: 64 núcleos, 3,700 empresarios',
    );
    expect(said(programme, 'bo')).toBe('La fuente no da ninguna.');
  });

  it('are its own where it has some', () => {
    expect(said(programme, 'ten-zones')).toBe('64 núcleos, 3,700 empresarios');
    const made = wells({ towns: true }).programme;
    expect(said(made, 'kisumu', 'en')).toBe('54 water points (2023)');
    expect(said(made, 'ug', 'en')).toMatch(/^\d+ water points \(2023\)$/);
  });

  it('are told as the bounds that the source gives, by title where units repeat, and counted when there are many', () => {
    const [one] = programme.indicators.filter(({ id }) => id === 'zone-nuclei');
    const [of] = programme.measurements.filter(({ indicator }) => indicator === 'zone-nuclei');
    const copies = ['a', 'b', 'c', 'd', 'e'].map((id) => ({
      ...one!,
      id: id as never,
      shortTitle: { es: id },
    }));
    const many: Programme = {
      ...programme,
      indicators: copies,
      measurements: copies.map(({ id }) => ({ ...of!, id, indicator: id, comparator: '>' as const })),
    };
    expect(said(many, 'ten-zones')).toBe(
      'a: más de 64 núcleos, b: más de 64 núcleos, c: más de 64 núcleos, dos más',
    );
  });
});
