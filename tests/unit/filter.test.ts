/** Filters on the built-in programme: what is expected is written by hand from the facts of the source. */
import { describe, expect, it } from 'vitest';
import {
  attributeOf,
  filterOptions,
  filtersOffered,
  passes,
  dimmed,
  unanswered,
  type ThingRef,
} from '../../src/model/view/filter';
import { reduceView } from '../../src/model/view/reduce-view';
import { initialView, isFiltered, type FilterKind, type View } from '../../src/model/view/view';
import { programme } from '../programmes';
import { wells } from '../wells';

const asked = (filters: Partial<Record<FilterKind, string>>): View => ({
  ...initialView,
  ...(filters as Partial<View>),
});
const options = (view: View, kind: FilterKind) =>
  Object.fromEntries(filterOptions(programme, view, kind).map(({ value, count }) => [value, count]));
const left = (view: View, kind: string) =>
  [...dimmed(programme, view)].filter((ref) => ref.startsWith(`${kind}:`)).sort();

describe('filters', () => {
  it('are offered where there is something to choose', () => {
    expect(filtersOffered(programme)).toEqual(['product', 'year']);
  });

  it('by unit and by country only where there is much to tell apart', () => {
    const many = wells({ places: 500 }).programme;
    expect(filtersOffered(wells().programme)).not.toContain('country');
    expect(filtersOffered(many)).toContain('country');
    const indicators = Array.from({ length: 9 }, () => many.indicators).flat();
    expect(filtersOffered(many)).not.toContain('unit');
    expect(filtersOffered({ ...many, indicators })).toContain('unit');
  });

  it('count what each option leaves', () => {
    expect(options(initialView, 'unit')).toEqual({ sme: 5, nucleus: 2, entrepreneur: 1, family: 1 });
    expect(options(initialView, 'product')).toEqual({
      lime: 1,
      textiles: 1,
      coffee: 1,
      'bee-honey': 1,
      cacao: 1,
    });
    expect(options(initialView, 'year')).toEqual({ 2009: 1, 2010: 1, 2012: 2, 2013: 1 });
    expect(options(asked({ product: 'coffee' }), 'year')).toMatchObject({ 2010: 0, 2012: 1 });
  });

  it('set nothing aside until something is asked for', () => {
    expect(dimmed(programme, initialView).size).toBe(0);
    expect(isFiltered(initialView)).toBe(false);
    const cleared = reduceView(programme, asked({ year: '2012', unit: 'sme' }), { kind: 'filtersCleared' });
    expect(cleared).toEqual(initialView);
  });

  it('go with everything else that is chosen at a reset; scale and order stay', () => {
    const chosen = {
      ...asked({ year: '2012', place: 'puno' } as object),
      focus: 'place',
      mode: 'quantity',
    } as View;
    expect(reduceView(programme, chosen, { kind: 'reset' })).toEqual({ ...initialView, mode: 'quantity' });
    expect(reduceView(programme, initialView, { kind: 'reset' })).toBe(initialView);
  });

  it('act on kinds that have the attribute, and leave the others', () => {
    const coffee = asked({ product: 'coffee' });
    expect(left(coffee, 'case')).toEqual([
      'case:cacao-piura',
      'case:honey',
      'case:lime-huaraz',
      'case:textiles-puno',
    ]);
    expect(left(coffee, 'indicator')).toEqual([]);
    expect(left(coffee, 'event')).toEqual(['event:expoalimentaria', 'event:intergift']);
    expect(passes(programme, coffee, 'place:chanchamayo')).toBe(true);
    expect(passes(programme, coffee, 'place:pe')).toBe(true);
    expect(passes(programme, coffee, 'place:piura')).toBe(false);
    expect(unanswered(programme, coffee, 'indicator:nuclei')).toEqual(['product']);
  });

  it('never set a figure of several countries aside for one of them', () => {
    const peru = asked({ country: 'pe' });
    expect(attributeOf(programme, 'country', 'indicator:nuclei')).toBeNull();
    expect(attributeOf(programme, 'country', 'indicator:zone-nuclei')).toEqual(['pe']);
    expect(left(peru, 'indicator')).toEqual([]);
    expect(left(asked({ country: 'bo' }), 'indicator')).toEqual(
      ['families-per-association', 'zone-entrepreneurs', 'zone-nuclei'].map((id) => `indicator:${id}`),
    );
    expect(left(peru, 'place')).toEqual(['place:bo', 'place:co', 'place:ec']);
  });

  it('take a year from the fairs, and leave what is undated', () => {
    const then = asked({ year: '2012' });
    expect(left(then, 'case')).toEqual(['case:textiles-puno']);
    expect(unanswered(programme, then, 'case:lime-huaraz')).toEqual(['year']);
    expect(passes(programme, then, 'event:closing-meeting')).toBe(true);
    expect(unanswered(programme, then, 'indicator:nuclei')).toEqual(['year']);
  });

  it('give the same answer, as the same value, to the same question', () => {
    const ask = () => dimmed(programme, asked({ product: 'bee-honey' }));
    expect(ask()).toBe(ask());
    expect(attributeOf(programme, 'unit', 'event:sial' as ThingRef)).toBeNull();
  });
});
