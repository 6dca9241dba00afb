/** What a View leaves of cases, fairs and places; expected by hand from the facts of the source. */
import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../src/model/view/matches';
import { initialView, type View } from '../../src/model/view/view';
import { programme } from '../programmes';

const matches = (of: Readonly<Record<string, string>>) => {
  const { cases, fairs, places } = matchesOf(programme, { ...initialView, ...of } as unknown as View);
  const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id);
  return { cases: ids(cases), fairs: ids(fairs), places };
};

describe('what matches', () => {
  it('is everything while nothing is chosen', () => {
    expect(matches({})).toEqual({
      cases: ['lime-huaraz', 'textiles-puno', 'coffee-chanchamayo', 'honey', 'cacao-piura'],
      fairs: ['intergift', 'sial', 'expoalimentaria'],
      places: [],
    });
    expect(matches({ indicator: 'nuclei', focus: 'indicator' }).cases).toHaveLength(5);
  });

  it('of a product: its case, with its place and fair', () => {
    expect(matches({ product: 'coffee' })).toEqual({
      cases: ['coffee-chanchamayo'],
      fairs: ['sial'],
      places: ['chanchamayo'],
    });
  });

  it('of a place: its cases and their fairs; of one without a case nothing but itself', () => {
    expect(matches({ place: 'puno', focus: 'place' })).toEqual({
      cases: ['textiles-puno'],
      fairs: ['intergift'],
      places: ['puno'],
    });
    expect(matches({ place: 'cusco', focus: 'place' })).toEqual({ cases: [], fairs: [], places: ['cusco'] });
  });

  it('of a fair: the cases that went there', () => {
    expect(matches({ event: 'expoalimentaria', focus: 'event' })).toEqual({
      cases: ['honey'],
      fairs: ['expoalimentaria'],
      places: ['lambayeque', 'chanchamayo'],
    });
  });

  it('of a year: the fairs of that year, and the cases that have no date', () => {
    expect(matches({ year: '2010' })).toEqual({
      cases: ['lime-huaraz', 'textiles-puno', 'cacao-piura'],
      fairs: ['intergift'],
      places: ['huaraz', 'puno', 'piura'],
    });
  });

  it('is nothing where place and filter have nothing in common', () => {
    expect(matches({ place: 'puno', product: 'coffee' })).toMatchObject({ cases: [], fairs: [] });
  });
});
