/** What fills a slide, how it lies in the room that there is, and how much of it can be read. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IndicatorId, Programme } from '../../src/model/programme';
import { slidePictures } from '../../src/model/story/story';
import { initialView, withValidFocus, type View } from '../../src/model/view/view';
import { caseVersions } from '../../src/stage/slide/pictures/case-lines';
import { fitSheet, SHEET_HEIGHT } from '../../src/stage/slide/fit';
import { layerOf } from '../../src/stage/slide/layers';
import { invented, programme } from '../programmes';
import { views } from '../views';
import { runs } from '../runs';

const on = (focus: 'place' | 'indicator' | 'case' | 'event', id: string): View =>
  withValidFocus({ ...initialView, focus, [focus]: id } as View);

describe('what fills a slide', () => {
  it('follows what is in focus', () => {
    expect(layerOf(programme, initialView, null).content.picture).toBe('map');
    expect(layerOf(programme, on('place', 'piura'), null).content.picture).toBe('map');
    expect(layerOf(programme, on('event', 'sial'), null).content.picture).toBe('map');
    expect(layerOf(programme, on('case', 'honey'), null)).toMatchObject({ key: 'case', hasLocator: true });
    expect(layerOf(programme, on('indicator', 'nuclei'), null)).toMatchObject({
      key: 'achievement:one',
      hasLocator: true,
      more: 0,
    });
    expect(layerOf(programme, on('indicator', 'zone-nuclei'), null).content.picture).toBe('totals');
    expect(layerOf(invented, on('indicator', 'points-repaired'), null).content.picture).toBe('series');
  });

  it('is what a step names where the programme has it, else the map', () => {
    for (const picture of ['stated', 'ratio', 'timeline', 'organisations', 'thanks', 'map'] as const)
      expect(layerOf(programme, initialView, picture).content.picture).toBe(picture);
    expect(layerOf(invented, on('place', 'ke'), 'case').content.picture).toBe('map');
    expect(layerOf(invented, initialView, 'ratio').content.picture).toBe('map');
  });

  it('is no more than can be read; the rest is counted, and the chosen row is never among it', () => {
    const [model] = programme.indicators;
    if (!model) throw new Error('no indicator');
    const many = Array.from({ length: 10 }, (_, at) => ({ ...model, id: `i${at}` as IndicatorId }));
    const crowded: Programme = {
      ...programme,
      indicators: many,
      measurements: many.flatMap(({ id }) =>
        programme.measurements
          .filter((each) => each.indicator === model.id)
          .map((each) => ({ ...each, id: `${id}-${each.id}`, indicator: id })),
      ),
    };
    const rows = (view: View) => {
      const { content, more } = layerOf(crowded, view, 'achievement');
      return { ids: 'figures' in content ? content.figures.withTarget.map(({ id }) => id) : [], more };
    };
    expect(rows(initialView)).toEqual({ ids: ['i0', 'i1', 'i2', 'i3', 'i4', 'i5'], more: 4 });
    const chosen: View = { ...initialView, indicator: 'i9' as IndicatorId, place: null };
    expect(rows(chosen)).toEqual({ ids: ['i0', 'i1', 'i2', 'i3', 'i4', 'i9'], more: 4 });
  });

  it('is something for every View', () => {
    fc.assert(
      fc.property(views, fc.constantFrom(null, ...slidePictures), (view, picture) => {
        const { content, key } = layerOf(programme, view, picture);
        expect(key).not.toBe('');
        expect(content.picture).not.toBe('nothing');
        if (content.picture === 'case') expect(content.cases.length).toBeGreaterThan(0);
      }),
      { numRuns: runs(300) },
    );
  });
});

describe('a sheet', () => {
  it('fills the room between 4:3 and 16:9, and lies in the middle of any other', () => {
    for (const [width, height, sheet] of [
      [1920, 1080, 560],
      [1024, 768, 420],
    ] as const) {
      const full = fitSheet(width, height);
      expect(full).toMatchObject({ width: sheet, height: SHEET_HEIGHT });
      expect(full.left).toBeCloseTo(0);
      expect(full.top).toBeCloseTo(0);
    }
    const tall = fitSheet(700, 900);
    expect(tall.width).toBe(420);
    expect(tall.top).toBeCloseTo((900 - 525) / 2);
    const wide = fitSheet(2000, 600);
    expect(wide.width).toBe(560);
    expect(wide.left).toBeCloseTo((2000 - (600 * 16) / 9) / 2);
  });

  it('never leaves its room', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 8000 }), fc.integer({ min: 10, max: 8000 }), (width, height) => {
        const sheet = fitSheet(width, height);
        expect(sheet.left).toBeGreaterThanOrEqual(-0.5);
        expect(sheet.left + sheet.width * sheet.scale).toBeLessThanOrEqual(width + 0.5);
        expect(sheet.top + sheet.height * sheet.scale).toBeLessThanOrEqual(height + 0.5);
      }),
    );
  });
});

describe('a case', () => {
  it.each(programme.cases.map((study) => [study.id, study] as const))(
    '%s is told in fewer and fewer sentences, and what came about is in all of them',
    (_id, study) => {
      const versions = caseVersions(study);
      const lengths = versions.map(({ length }) => length);
      expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
      expect(lengths[0]).toBe(Math.min(3, study.steps.length + (study.reach ? 1 : 0)));
      expect(lengths.at(-1)).toBe(1);
      for (const lines of versions) expect(lines.map(({ kind }) => kind)).toContain('result');
    },
  );

  it('of two sentences, any pair is tried before only one is left', () => {
    const piura = programme.cases.find(({ id }) => id === 'cacao-piura');
    const kinds = caseVersions(piura!).map((lines) => lines.map(({ kind }) => kind).join(' '));
    expect(kinds).toEqual(['with result next', 'with result', 'result next', 'result']);
  });
});
