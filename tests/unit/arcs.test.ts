import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arcShape } from '../../src/map/arcs/arc-shape';
import { arcsOf } from '../../src/map/arcs/arcs';
import type { CaseId, EventId } from '../../src/model/programme';
import { initialView, type View } from '../../src/model/view/view';
import { programme } from '../programmes';

const ofCase = (id: string): View => ({ ...initialView, case: id as CaseId, focus: 'case' });
const ofEvent = (id: string): View => ({ ...initialView, event: id as EventId, focus: 'event' });
const said = (view: View) =>
  arcsOf(programme, view).map(({ from, event, highlight }) => `${from} → ${event} ${highlight}`);

describe('which arcs', () => {
  it('a case leads from its places to its fairs', () => {
    expect(said(ofCase('textiles-puno'))).toEqual(['puno → intergift hot']);
    expect(said(ofCase('coffee-chanchamayo'))).toEqual(['chanchamayo → sial hot']);
  });

  it('a fair is reached from every case that took part', () => {
    expect(said(ofEvent('sial'))).toEqual(['chanchamayo → sial hot']);
  });

  it('a fair that the document places nowhere has none', () => {
    expect(said(ofCase('honey'))).toEqual([]);
    expect(said(ofEvent('expoalimentaria'))).toEqual([]);
  });

  it('an event inside of the territory, a place or nothing has none', () => {
    expect(said(ofEvent('closing-meeting'))).toEqual([]);
    expect(said({ ...initialView, place: programme.territory, focus: 'place' })).toEqual([]);
    expect(said(initialView)).toEqual([]);
  });

  it('what is chosen but not in focus is outlined', () => {
    expect(said({ ...ofCase('textiles-puno'), focus: 'indicator' })).toEqual(['puno → intergift outlined']);
  });

  const shared = {
    ...programme,
    cases: programme.cases.map((each) =>
      each.id === 'honey' ? { ...each, events: ['sial', 'intergift'] as EventId[] } : each,
    ),
  };

  it('every place of every case that took part has its own, each once', () => {
    const arcs = arcsOf(shared, ofEvent('sial')).map(({ from }) => from);
    expect(arcs).toEqual(['chanchamayo', 'lambayeque']);
  });

  it('a chosen case limits an event to its own places, and an event the case to itself', () => {
    const both = { ...ofEvent('intergift'), case: 'honey' as CaseId };
    const arcs = arcsOf(shared, both).map(({ from, event }) => `${from} ${event}`);
    expect(arcs).toEqual(['lambayeque intergift', 'chanchamayo intergift']);
  });
});

const size = { width: 390, height: 720 };
const chips = [
  { x: 170, y: 10, width: 200, height: 28 },
  { x: 240, y: 46, width: 130, height: 28 },
  { x: 220, y: 82, width: 150, height: 28 },
];
/** Where the head's tip is. */
function tip(head: string) {
  const [x, y] = head.split(' ')[0]!.split(',').map(Number) as [number, number];
  return { x, y };
}

describe('the shape of an arc', () => {
  it('ends at the edge of its chip, wherever it comes from, and stays on the map', () => {
    const inside = fc.record({ x: fc.integer({ min: 1, max: 389 }), y: fc.integer({ min: 150, max: 719 }) });
    fc.assert(
      fc.property(inside, fc.nat({ max: 2 }), (from, which) => {
        const chip = chips[which]!;
        const shape = arcShape(
          from,
          chip,
          chips.filter((each) => each !== chip),
          size,
        );
        expect(shape).not.toBeNull();
        const { x, y } = tip(shape!.head);
        expect(x).toBeGreaterThanOrEqual(chip.x - 4);
        expect(x).toBeLessThanOrEqual(chip.x + chip.width + 4);
        expect(y).toBeGreaterThanOrEqual(chip.y - 4);
        expect(y).toBeLessThanOrEqual(chip.y + chip.height + 4);
        expect(x > 0 && x < size.width && y > 0 && y < size.height).toBe(true);
      }),
    );
  });

  it('goes round the chips below its own', () => {
    const shape = arcShape({ x: 300, y: 500 }, chips[1]!, [chips[0]!, chips[2]!], size);
    expect(tip(shape!.head).x).toBeLessThan(chips[1]!.x);
  });

  it('leads to the edge under a chip that stands beside the map', () => {
    const shape = arcShape({ x: 200, y: 200 }, { x: 30, y: -50, width: 100, height: 44 }, [], size);
    const { x, y } = tip(shape!.head);
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(10);
    expect(x).toBeGreaterThan(30);
    expect(x).toBeLessThan(130);
  });

  it('is none from a place out of sight, under the chip, or too near to it', () => {
    expect(arcShape({ x: -5, y: 300 }, chips[0]!, [], size)).toBeNull();
    expect(arcShape({ x: 200, y: 20 }, chips[0]!, [], size)).toBeNull();
    expect(arcShape({ x: 250, y: 48 }, chips[0]!, [], size)).toBeNull();
  });
});
