import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { circlesOf, ends, placeFigures, shadesOf, type PlaceFigures } from '../../src/map/draw/place-figures';
import { highlights } from '../../src/map/draw/highlight';
import type { IndicatorId, PlaceId } from '../../src/model/programme';
import { initialView, type View } from '../../src/model/view/view';
import { programme as builtIn } from '../programmes';
import { wells } from '../wells';

const { programme } = wells({ towns: true, blank: 'tz' });
const asked = (indicator: string, more: Partial<View> = {}): View => ({
  ...initialView,
  indicator: indicator as IndicatorId,
  focus: 'indicator',
  ...more,
});
const said = (view: View) =>
  placeFigures(programme, view)?.figures.map(({ place, value }) => `${place} ${value}`);

describe('figures by place', () => {
  it('are those of the widest parts, the latest of each; what is not given has none', () => {
    expect(said(asked('points-repaired'))).toEqual(['ke 131', 'ug 144']);
    expect(said(asked('contaminated-samples'))).toEqual(['ke 17.9', 'ug 21.8', 'tz 27.2']);
  });

  it('are those of the year that is asked for', () => {
    const inYear = (year: string) => asked('contaminated-samples', { year });
    expect(said(inYear('2020'))).toEqual(['ke 32.6', 'ug 39.4', 'tz 39.9']);
    expect(said(inYear('2021'))).toEqual(['ke 29.8', 'ug 35.1']);
    expect(placeFigures(programme, inYear('2021'))?.figures[0]?.ref).toBe(
      'contaminated-samples.actual@ke/2021',
    );
    expect(said(inYear('1999'))).toBeUndefined();
  });

  it('are those inside of the chosen place, where it was measured by its parts', () => {
    const within = (place: string) =>
      said(asked('points-repaired', { place: place as PlaceId }))?.map((each) => each.split(' ')[0]);
    const towns = ['kisumu', 'thika', 'nambu', 'mombasa'];
    expect(within('ke')).toEqual(towns);
    expect(within('kisumu')).toEqual(towns);
    expect(within('tz')).toEqual(['ke', 'ug']);
  });

  it('are none without an indicator, and none where only the whole was measured', () => {
    expect(placeFigures(programme, initialView)).toBeNull();
    for (const { id } of builtIn.indicators) expect(placeFigures(builtIn, asked(id))).toBeNull();
  });

  it('tell the chosen place apart', () => {
    const highlight = highlights(programme, asked('contaminated-samples', { place: 'tz' as PlaceId }));
    expect(highlight.get('place:tz')).toBe('outlined');
    expect(highlight.get('place:ke')).toBe('lit');
  });
});

const made = (values: readonly number[], kind: PlaceFigures['kind']): PlaceFigures => ({
  indicator: programme.indicators[0]!,
  kind,
  figures: values.map((value, at) => ({ place: `p${at}` as PlaceId, value, ref: '' })),
});
const someValues = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 20 });

describe('shades', () => {
  it('go from the smallest to the largest in five steps, never out of order', () => {
    fc.assert(
      fc.property(someValues, (values) => {
        const figures = made(values, 'shades');
        const shades = shadesOf(figures);
        const [least, most] = ends(figures);
        expect(shades.get(most.place)).toBe(5);
        if (least.value < most.value) expect(shades.get(least.place)).toBe(1);
        for (const a of figures.figures)
          for (const b of figures.figures)
            if (a.value < b.value) expect(shades.get(a.place)!).toBeLessThanOrEqual(shades.get(b.place)!);
      }),
    );
  });
});

describe('circles', () => {
  const size = { width: 400, height: 800 };
  const at = () => ({ x: 0, y: 0 });

  it('have areas like their values', () => {
    const [large, small] = circlesOf(made([100, 25], 'circles'), at, size);
    expect(large!.radius / small!.radius).toBeCloseTo(2);
  });

  it('stand largest first; nothing, less, and what is nowhere has none', () => {
    const circles = circlesOf(made([5, 0, -3, 50, 7], 'circles'), at, size);
    expect(circles.map(({ place }) => place)).toEqual(['p3', 'p4', 'p0']);
    expect(circlesOf(made([5], 'circles'), () => null, size)).toEqual([]);
    expect(circlesOf(made([5], 'shades'), at, size)).toEqual([]);
    expect(circlesOf(null, at, size)).toEqual([]);
  });
});
