/** Labels on the map: none touches another, an obstacle or the edge, whatever is asked for. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LabelRequest } from '../../src/map/labels/label';
import { placeLabels } from '../../src/map/labels/label-layout';
import {
  cross,
  holds,
  passesThrough,
  lineSegments,
  overlaps,
  type Rect,
} from '../../src/map/layer/projection';

const size = { width: 360, height: 320 };
const sheet = { x: 0, y: 0, ...size };

const point = fc.record({ x: fc.integer({ min: -20, max: 380 }), y: fc.integer({ min: -20, max: 340 }) });
const box = fc.record({
  x: fc.integer({ min: -10, max: 340 }),
  y: fc.integer({ min: -10, max: 300 }),
  width: fc.integer({ min: 1, max: 120 }),
  height: fc.integer({ min: 1, max: 90 }),
});
const request = fc.record({
  width: fc.integer({ min: 20, max: 110 }),
  height: fc.constant(18),
  centres: fc.array(point, { maxLength: 4 }),
  anchor: point,
  allowsLeader: fc.boolean(),
  rank: fc.integer({ min: 0, max: 5 }),
});
const requests = fc.array(request, { maxLength: 16 }).map((all) =>
  all.map(({ centres, ...each }, i): LabelRequest => {
    const { width, height } = each;
    const boxes = centres.map(({ x, y }) => ({ x, y, width, height, badge: 'after' as const }));
    return { ...each, id: `${i}`, tries: [{ boxes, fits: () => true }] };
  }),
);

function pairs<Item>(items: readonly Item[]): readonly (readonly [Item, Item])[] {
  return items.flatMap((one, i) => items.slice(i + 1).map((other) => [one, other] as const));
}

function asked(count: number, width = 70): readonly LabelRequest[] {
  return Array.from({ length: count }, (_, i) => ({
    id: `${i}`,
    width,
    height: 18,
    tries: [],
    anchor: { x: 200 + ((i * 37) % 90), y: 150 + ((i * 13) % 60) },
    allowsLeader: true,
    rank: 0,
  }));
}

describe('whatever is asked for', () => {
  test('no label touches another, an obstacle or the edge', () => {
    fc.assert(
      fc.property(
        requests,
        fc.array(box, { maxLength: 4 }),
        fc.array(box, { maxLength: 4 }),
        (all, overlays, markers) => {
          const placed = placeLabels(all, size, { overlays, markers });
          for (const label of placed) {
            expect(holds(sheet, label.box)).toBe(true);
            for (const other of [...overlays, ...markers]) expect(overlaps(label.box, other)).toBe(false);
          }
          for (const [one, other] of pairs(placed)) expect(overlaps(one.box, other.box)).toBe(false);
        },
      ),
    );
  });

  test('each is placed at most once, and only with a line where it may have one', () => {
    fc.assert(
      fc.property(requests, (all) => {
        const placed = placeLabels(all, size, { overlays: [], markers: [] });
        expect(new Set(placed.map(({ id }) => id)).size).toBe(placed.length);
        for (const { id, leader } of placed)
          if (leader) expect(all.find((each) => each.id === id)?.allowsLeader).toBe(true);
      }),
    );
  });

  test('starting again with those that found no place never names fewer', () => {
    fc.assert(
      fc.property(requests, (all) => {
        const inPlace = all.map((each) => ({ ...each, allowsLeader: true }));
        const count = (restarts: number) =>
          placeLabels(inPlace, size, { overlays: [], markers: [] }, { restarts, leaders: 0 }).length;
        const ranks = new Set(all.map(({ rank }) => rank));
        if (ranks.size <= 1) expect(count(6)).toBeGreaterThanOrEqual(count(0));
      }),
    );
  });

  test('no line passes under what lies over the map', () => {
    fc.assert(
      fc.property(requests, fc.array(box, { maxLength: 4 }), (all, overlays) => {
        for (const { leader } of placeLabels(all, size, { overlays, markers: [] }))
          for (const line of lineSegments(leader ?? []))
            for (const overlay of overlays) expect(passesThrough(line, overlay)).toBe(false);
      }),
    );
  });
});

describe('the column', () => {
  test('takes as many as stand above each other, and its lines do not cross', () => {
    const placed = placeLabels(asked(12), size, { overlays: [], markers: [] });
    expect(placed).toHaveLength(12);
    const lines = placed.map(({ leader }) => lineSegments(leader ?? []));
    for (const [one, other] of pairs(lines))
      for (const a of one) for (const b of other) expect(cross(a, b)).toBe(false);
  });

  test('stands beside what lies over the map', () => {
    const overlay: Rect = { x: 0, y: 0, width: 120, height: 120 };
    const placed = placeLabels(asked(6), size, { overlays: [overlay], markers: [] });
    expect(placed).toHaveLength(6);
    for (const label of placed) expect(overlaps(label.box, overlay)).toBe(false);
  });

  test('goes on at the right when the left is full', () => {
    const placed = placeLabels(asked(20), size, { overlays: [], markers: [] });
    expect(placed).toHaveLength(20);
    expect(placed.some((label) => label.box.x > 200)).toBe(true);
  });

  test('where it can be helped, no line runs over the end of another: it would seem to lead there', () => {
    const ends = [
      [56, 230, 62],
      [56, 238, 38],
      [48, 254, 110],
      [72, 182, 38],
      [72, 262, 134],
    ] as const;
    const all = ends.map(([width, x, y], i) => ({ ...asked(1, width)[0]!, id: `${i}`, anchor: { x, y } }));
    const around = (x: number, y: number, far: number): Rect => ({
      x: x - far,
      y: y - far,
      width: 2 * far,
      height: 2 * far,
    });
    const markers = ends.slice(0, 3).map(([, x, y]) => around(x, y, 7));
    const placed = placeLabels(all, { width: 420, height: 177 }, { overlays: [], markers });
    expect(placed).toHaveLength(5);
    for (const { id, leader } of placed)
      for (const { anchor } of all.filter((other) => other.id !== id))
        for (const line of lineSegments(leader ?? []))
          expect(passesThrough(line, around(anchor.x, anchor.y, 3))).toBe(false);
  });

  test('is none where more labels would need a line than there may be', () => {
    const placed = placeLabels(asked(12), size, { overlays: [], markers: [] }, { restarts: 0, leaders: 11 });
    expect(placed).toEqual([]);
  });

  test('leaves out the least important when all is full', () => {
    const many = asked(60).map((each, i) => ({ ...each, rank: i === 59 ? 0 : 1 }));
    const placed = placeLabels(many, size, { overlays: [], markers: [] });
    expect(placed.length).toBeLessThan(60);
    expect(placed.map(({ id }) => id)).toContain('59');
  });
});
