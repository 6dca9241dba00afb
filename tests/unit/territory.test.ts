import { describe, expect, test } from 'vitest';
import type { PlaceId } from '../../src/model/programme';
import { figuresOf } from '../../src/model/figures/territory-figures';
import {
  casesOf,
  choicesAt,
  contains,
  isChoosable,
  organisationsOf,
  pathTo,
  placeAbove,
  placeById,
  placeRows,
  placesWithin,
} from '../../src/model/territory';
import { programme } from '../programmes';

const id = (name: string) => name as PlaceId;
const zones = [
  'piura',
  'barranca',
  'cajamarca',
  'chanchamayo',
  'cusco',
  'huancayo',
  'huanuco',
  'huaraz',
  'lambayeque',
  'puno',
];
const choosable = ['andean', 'bo', 'co', 'ec', 'pe', 'ten-zones', ...zones, 'lima'];
const shown = (place: string) =>
  figuresOf(programme, id(place)).map(({ territory, relation }) => `${territory} ${relation}`);
const bodies = (place: string) => organisationsOf(programme, id(place)).map((each) => each.id);

describe('what lies in what', () => {
  test('the whole contains every place but the fairs abroad', () => {
    const outside = programme.places.filter((place) => !contains(programme, programme.territory, place.id));
    expect(outside.map((place) => place.id)).toEqual(['madrid', 'france']);
  });

  test('a group contains its members and what is in them, not what is around them', () => {
    expect([...placesWithin(programme, id('ten-zones'))].sort()).toEqual(['ten-zones', ...zones].sort());
    expect(contains(programme, id('ten-zones'), id('pe-jun'))).toBe(false);
    expect(contains(programme, id('pe'), id('ten-zones'))).toBe(true);
    expect(contains(programme, id('pe'), id('pe'))).toBe(true);
    expect(contains(programme, id('bo'), id('santa-cruz'))).toBe(true);
  });

  test('containing is transitive', () => {
    for (const outer of programme.places) {
      for (const inner of placesWithin(programme, outer.id)) {
        for (const innermost of placesWithin(programme, inner)) {
          expect(contains(programme, outer.id, innermost)).toBe(true);
        }
      }
    }
  });

  test('a place that is none is an error', () => {
    expect(() => placeById(programme, id('x'))).toThrow('no place x');
  });
});

describe('what can be chosen', () => {
  test('exactly the places where the document names work', () => {
    const found = programme.places
      .filter((place) => isChoosable(programme, place.id))
      .map((place) => place.id);
    expect(found).toEqual(choosable);
  });

  test('a department around zones is an outline that offers them', () => {
    expect(choicesAt(programme, 'PE-ANC')).toEqual(['huaraz']);
    expect(choicesAt(programme, 'PE-JUN')).toEqual(['chanchamayo', 'huancayo']);
    expect(choicesAt(programme, 'PE-LIM')).toEqual(['barranca', 'lima']);
  });

  test('any other outline is itself, or nothing', () => {
    expect(choicesAt(programme, 'PE-PIU')).toEqual(['piura']);
    expect(choicesAt(programme, 'PE-LMA')).toEqual(['lima']);
    expect(choicesAt(programme, 'PE')).toEqual(['pe']);
    expect(choicesAt(programme, 'PE-TAC')).toEqual([]);
  });

  test('the list has each of them once, indented under what contains it', () => {
    const rows = placeRows(programme);
    expect(rows.map((row) => row.id)).toEqual([
      'andean',
      'bo',
      'co',
      'ec',
      'pe',
      'lima',
      'ten-zones',
      ...zones,
    ]);
    expect(rows.map((row) => row.depth)).toEqual([0, 1, 1, 1, 1, 2, 2, ...zones.map(() => 3)]);
  });
});

describe('one level up', () => {
  test.each([
    ['huaraz', 'pe'],
    ['lima', 'pe'],
    ['piura', 'pe'],
    ['ten-zones', 'pe'],
    ['pe', 'andean'],
    ['santa-cruz', 'bo'],
    ['andean', null],
  ])('from %s to %s', (from, to) => {
    expect(placeAbove(programme, id(from))).toBe(to);
  });

  test('the path leads down from the whole', () => {
    expect(pathTo(programme, id('huaraz'))).toEqual(['andean', 'pe', 'huaraz']);
    expect(pathTo(programme, id('ec'))).toEqual(['andean', 'ec']);
    expect(pathTo(programme, id('andean'))).toEqual(['andean']);
  });
});

describe('whose figures a place shows', () => {
  test.each([
    ['piura', ['ten-zones around', 'andean around']],
    ['huaraz', ['ten-zones around', 'andean around']],
    ['pe', ['andean around', 'ten-zones inside']],
    ['ten-zones', ['ten-zones own', 'andean around']],
    ['andean', ['andean own', 'ten-zones inside']],
    ['lima', ['andean around']],
    ['bo', ['andean around']],
    ['madrid', []],
  ])('%s: %o', (place, expected) => {
    expect(shown(place)).toEqual(expected);
  });

  test('targets, totals and sizes are kept apart', () => {
    const [zoneFigures, wholeFigures] = figuresOf(programme, id('piura'));
    expect(zoneFigures?.withTarget).toEqual([]);
    expect(zoneFigures?.totals.map((each) => each.id)).toEqual(['zone-nuclei', 'zone-entrepreneurs']);
    expect(zoneFigures?.sizes.map((each) => each.id)).toEqual(['families-per-association']);
    expect(wholeFigures?.withTarget).toHaveLength(6);
    expect(wholeFigures?.totals).toEqual([]);
  });
});

describe('cases and bodies of a place', () => {
  test.each([
    ['chanchamayo', ['coffee-chanchamayo', 'honey']],
    ['lambayeque', ['honey']],
    ['pe-jun', ['coffee-chanchamayo', 'honey']],
    ['cusco', []],
    ['lima', []],
    ['bo', []],
  ])('%s: %o', (place, expected) => {
    expect(casesOf(programme, id(place)).map((each) => each.id)).toEqual(expected);
  });

  test('Peru has all five cases', () => {
    expect(casesOf(programme, id('pe'))).toHaveLength(5);
  });

  test('the two bodies of Lima do not work in the zones', () => {
    expect(bodies('lima')).toEqual(['european-commission', 'ccl', 'sni']);
    expect(bodies('puno')).not.toContain('ccl');
    expect(bodies('puno')).toContain('perucamaras');
    expect(bodies('bo')).toEqual(['european-commission']);
  });
});

test('what is derived is derived once: the same object for the same question', () => {
  const piura = id('piura');
  expect(figuresOf(programme, piura)).toBe(figuresOf(programme, piura));
  expect(casesOf(programme, piura)).toBe(casesOf(programme, piura));
  expect(placesWithin(programme, piura)).toBe(placesWithin(programme, piura));
  expect(placeRows(programme)).toBe(placeRows(programme));
});
