/** The builder of the invented programme: every variation is a good document, and has what it says. */
import { describe, expect, it } from 'vitest';
import { valuesOf } from '../../src/model/figures/measurements';
import type { IndicatorId, PlaceId } from '../../src/model/programme';
import { acrossTheDateLine, islands, oddNames, wells, type Variation } from '../wells';

const value = (variation: Variation, territory: string, indicator = 'points-repaired') =>
  valuesOf(wells(variation).programme, indicator as IndicatorId, { territory: territory as PlaceId }).actual;

describe('Invented Wells', () => {
  // wells() throws on the first complaint of the door, so that each of these has none.
  it.each<[string, Variation]>([
    ['as it is', {}],
    ['one country', { countries: ['KE'] }],
    ['islands', { countries: islands }],
    ['both sides of the 180th meridian', { countries: acrossTheDateLine, towns: true, cases: true }],
    ['everything in one country', { countries: ['KE'], aims: true, towns: true, cases: true, places: 500 }],
    ['everything in three', { aims: true, towns: true, cases: true, blank: 'tz', places: 3, oddNames: true }],
  ])('passes the door: %s', (_, variation) => {
    const { programme, file } = wells(variation);
    expect(programme.id).toBe('invented-wells');
    expect(JSON.parse(file)).toMatchObject({ format: 'programme-results' });
  });

  it('has one country as its own territory, with the figures that it had as a part', () => {
    const one = wells({ countries: ['KE'] }).programme;
    expect(one.territory).toBe('ke');
    expect(one.places.map(({ id }) => id)).toEqual(['ke', 'kisumu', 'addis-ababa']);
    expect(value({ countries: ['KE'] }, 'ke')).toBe(131);
  });

  it('has other countries with the figures of those whose place they take', () => {
    expect(['ph', 'id', 'vn'].map((id) => value({ countries: islands }, id))).toEqual([131, 144, 172]);
    expect(value({ countries: islands }, 'lakes')).toBe(447);
  });

  it('has towns whose repairs add up to those of their country', () => {
    const towns = ['kisumu', 'thika', 'nambu', 'mombasa'];
    const sum = towns.map((id) => value({ towns: true }, id) ?? 0).reduce((a, b) => a + b);
    expect(sum).toBe(131);
  });

  it('has a fair on another continent, blanks, many places and odd names where they are asked for', () => {
    expect(wells({ cases: true }).programme.cases.map(({ id }) => id)).toEqual(['menders']);
    expect(value({ blank: 'tz' }, 'tz') ?? null).toBeNull();
    expect(value({}, 'tz')).toBe(172);
    expect(wells({ places: 500 }).programme.places).toHaveLength(506);
    const names = wells({ oddNames: true }).programme.places.map(({ name }) => name.en);
    expect(names).toEqual(expect.arrayContaining(Object.values(oddNames)));
  });
});
