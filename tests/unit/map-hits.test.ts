/** What a press on the map means where places are close together, and what dims with its places. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import layerJson from '../../public/programmes/al-invest-iv/map.json' with { type: 'json' };
import { dimmedHolders } from '../../src/map/draw/highlight';
import { hitCells, markerSizes, meantBy } from '../../src/map/draw/markers';
import { readLayer } from '../../src/map/layer/layer-check';
import { insideRing, type Point } from '../../src/map/layer/projection';
import { makeScene } from '../../src/map/layer/scene';
import { dimmed } from '../../src/model/view/filter';
import { initialView, type View } from '../../src/model/view/view';
import { programme } from '../programmes';

const far = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);
const place = fc.record({
  x: fc.double({ min: 0, max: 90, noNaN: true }),
  y: fc.double({ min: 0, max: 90, noNaN: true }),
});
const places = fc.array(place, { minLength: 1, maxLength: 9 });

describe('hit areas', () => {
  it('of one place alone are 24 px wide in every direction', () => {
    const [cell] = hitCells([{ x: 50, y: 50 }], 12);
    for (let angle = 0; angle < 7; angle += 0.1)
      expect(insideRing(cell!, { x: 50 + 11.99 * Math.cos(angle), y: 50 + 11.99 * Math.sin(angle) })).toBe(
        true,
      );
  });

  it('belong to the nearest place', () => {
    fc.assert(
      fc.property(places, place, (points, at) => {
        const near = points.map((point) => far(point, at));
        const holding = hitCells(points, 12).flatMap((cell, i) => (insideRing(cell, at) ? [i] : []));
        for (const i of holding) expect(near[i]).toBeLessThanOrEqual(Math.min(...near) + 1e-6);
        if (Math.min(...near) < 11.9 && near.filter((each) => each < Math.min(...near) + 0.01).length === 1)
          expect(holding).toHaveLength(1);
      }),
    );
  });

  it('are there for markers that have become small', () => {
    expect(
      markerSizes([
        { x: 0, y: 0 },
        { x: 10, y: 0 },
        { x: 90, y: 0 },
      ]),
    ).toEqual([4, 4, 7.5]);
  });
});

describe('a finger', () => {
  const points = [
    { x: 0, y: 0 },
    { x: 20, y: 0 },
    { x: 100, y: 0 },
  ];

  it('means the nearest place, also beside it', () => {
    expect(meantBy(points, { x: 1, y: 3 }, 22)).toEqual([0]);
    expect(meantBy(points, { x: 110, y: 15 }, 22)).toEqual([2]);
  });

  it('between two is asked which', () => {
    expect(meantBy(points, { x: 12, y: 4 }, 22)).toEqual([1, 0]);
  });

  it('far from all means none', () => {
    expect(meantBy(points, { x: 60, y: 0 }, 22)).toEqual([]);
  });
});

describe('what only surrounds places', () => {
  const scene = makeScene(programme, readLayer(layerJson));
  const dims = (filters: Partial<View>) =>
    [...dimmedHolders(scene, dimmed(programme, { ...initialView, ...filters }))].sort();

  it('dims when all of its places do, and not when one stands out', () => {
    expect(dims({})).toEqual([]);
    expect(dims({ product: 'coffee' as View['product'] })).toEqual(['PE-ANC', 'PE-LIM']);
    expect(dims({ country: 'co' as View['country'] })).toEqual(['PE-ANC', 'PE-JUN', 'PE-LIM']);
  });

  it('has each zone that is a province as a marker, and the place in no group as another', () => {
    const spots = scene.spots.map(({ place: id, isZone }) => `${id} ${isZone}`);
    expect(spots).toEqual([
      'barranca true',
      'chanchamayo true',
      'huancayo true',
      'huaraz true',
      'lima false',
    ]);
  });
});
