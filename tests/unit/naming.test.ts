/** Which names a map has on a page, on a slide and beside a slide's Picture. */
import { describe, expect, it } from 'vitest';
import type { LabelText, Level } from '../../src/map/labels/label-texts';
import { allowsLeader, namesOn, smallColumn } from '../../src/map/labels/naming';
import type { PlaceId } from '../../src/model/programme';
import type { Medium } from '../../src/picture/context';

const label = (text: string, more: Partial<LabelText> = {}): readonly [PlaceId, LabelText] => [
  text as PlaceId,
  {
    text,
    style: 'zone',
    highlight: undefined,
    isDimmed: false,
    figure: null,
    badge: null,
    shade: undefined,
    ...more,
  },
];
const zones = new Map([
  label('Piura'),
  label('Puno', { highlight: 'hot' }),
  label('Lima'),
  label('Bolivia', { style: 'country' }),
]);
const countries = new Map(
  ['Bolivia', 'Colombia', 'Ecuador', 'Perú'].map((name) =>
    label(name, { style: 'country', highlight: 'lit' }),
  ),
);
const leading = (medium: Medium, level: Level, texts: ReadonlyMap<PlaceId, LabelText>) =>
  [...texts.values()].filter((each) => allowsLeader(medium, level, texts, each)).map(({ text }) => text);

describe('lines to places', () => {
  it('lead to all zones on a page, whatever is chosen, and of the whole to its countries', () => {
    for (const level of ['country', 'place'] as const)
      expect(leading('page', level, zones)).toEqual(['Piura', 'Puno', 'Lima']);
    expect(leading('page', 'whole', zones)).toEqual(['Piura', 'Puno', 'Lima', 'Bolivia']);
  });

  it('lead on a slide only to what is lit, or lies in it', () => {
    expect(leading('slide', 'country', zones)).toEqual(['Puno']);
    const inside = new Map([label('Perú', { style: 'country', highlight: 'hot' })]);
    for (const name of ['Piura', 'Puno']) inside.set(...label(name, { highlight: 'within' }));
    expect(leading('slide', 'country', inside)).toEqual(['Piura', 'Puno']);
  });

  it('lead on a slide to everything where nothing is lit', () => {
    const quiet = new Map([label('Bolivia', { style: 'country' }), label('Perú', { style: 'country' })]);
    expect(leading('slide', 'whole', quiet)).toEqual(['Bolivia', 'Perú']);
  });

  it('lead to what has a figure, anywhere but on the small map', () => {
    const told = new Map([...zones, label('Lima', { figure: { text: '7', ref: 'x' } })]);
    for (const medium of ['page', 'slide'] as const)
      expect(leading(medium, 'country', told)).toContain('Lima');
    expect(leading('locator', 'country', told)).toEqual([]);
  });
});

describe('the small map', () => {
  it('names what it lights, and leaves the numbers to the Picture beside it', () => {
    expect([...namesOn('locator', 'country', zones, 160).keys()]).toEqual(['Puno']);
    const told = new Map([label('Puno', { highlight: 'lit', figure: { text: '7', ref: 'x' } })]);
    expect([...namesOn('locator', 'country', told, 160).values()].map(({ figure }) => figure)).toEqual([
      null,
    ]);
  });

  it('names all countries, or none where they would have half of it', () => {
    expect(namesOn('locator', 'whole', countries, 210).size).toBe(4);
    expect(leading('locator', 'whole', countries)).toHaveLength(4);
    const unlit = new Map(
      [...countries].map(([id, each]) => [id, { ...each, highlight: undefined }] as const),
    );
    expect(namesOn('locator', 'whole', unlit, 210).size).toBe(4);
    expect(namesOn('locator', 'whole', countries, 156).size).toBe(0);
    expect(smallColumn(4, 156)).toBe(0);
    expect(smallColumn(12, 400)).toBe(0);
  });
});
