/** Where the map is at home, when it moves, how far it goes, what the inset and the tooltip show. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createI18n, plainText } from '../../src/i18n/i18n';
import { pointsSought, territoryBox } from '../../src/map/camera/extents';
import { TILE } from '../../src/map/camera/framing';
import { homeOf, isHomeAPart, placesToShow } from '../../src/map/camera/home';
import { areInSight, isSeen, samplesOf } from '../../src/map/camera/in-sight';
import { greatestZoom, panBounds, viewOfFraming, zoomTarget } from '../../src/map/camera/limits';
import { drawInset, insetSize, insetView, namesOnInset } from '../../src/map/inset/inset-shape';
import { readLayer } from '../../src/map/layer/layer-check';
import { boundingBox, holds, overlaps, unproject, type Rect } from '../../src/map/layer/projection';
import { makeScene } from '../../src/map/layer/scene';
import { implementersOf, kindOf, placeFacts } from '../../src/map/tooltip/place-facts';
import { tooltipPlace } from '../../src/map/tooltip/tooltip-place';
import type { PlaceId } from '../../src/model/programme';
import { placeById } from '../../src/model/territory';
import { initialView, type View } from '../../src/model/view/view';
import { programme } from '../programmes';
import { islands, wells, type Variation } from '../wells';

const layerAt = (path: string) =>
  readLayer(JSON.parse(readFileSync(new URL(`../../public/${path}`, import.meta.url), 'utf8')));
const scene = makeScene(programme, layerAt('programmes/al-invest-iv/map.json'));
const world = layerAt('geometry/world.json');
const id = (place: string) => place as PlaceId;
const view = (asked: Record<string, string>) => ({ ...initialView, ...asked }) as View;

describe('home', () => {
  it('is the country with three or more choosable places, of which it has most', () => {
    expect(homeOf(programme)).toBe('pe');
    expect(isHomeAPart(programme)).toBe(true);
  });

  it.each<[string, Variation, string]>([
    ['three countries, one town', {}, 'lakes'],
    ['four towns in one of them', { towns: true }, 'ke'],
    ['a case in two towns', { cases: true }, 'lakes'],
    ['five hundred places', { places: 500 }, 'ke'],
    ['one country', { countries: ['KE'] }, 'ke'],
    ['islands', { countries: islands, towns: true }, 'lakes'],
  ])('of the invented programme with %s', (_, variation, home) => {
    expect(homeOf(wells(variation).programme)).toBe(home);
  });

  it('is no part where it is the whole', () => {
    expect(isHomeAPart(wells().programme)).toBe(false);
    expect(isHomeAPart(wells({ countries: ['KE'], towns: true }).programme)).toBe(false);
    expect(isHomeAPart(wells({ towns: true }).programme)).toBe(true);
  });

  it('is what the page shows without a place; a slide shows the whole', () => {
    expect(placesToShow(programme, initialView, 'page')).toEqual(['pe']);
    expect(placesToShow(programme, initialView, 'slide')).toEqual(['andean']);
    expect(placesToShow(programme, initialView, 'locator')).toEqual(['andean']);
  });

  it('an indicator asks the page for no other place, a case and a place do', () => {
    const nuclei = { indicator: 'nuclei', focus: 'indicator' };
    expect(placesToShow(programme, view(nuclei), 'page')).toEqual(['pe']);
    expect(placesToShow(programme, view({ ...nuclei, place: 'bo' }), 'page')).toEqual(['bo']);
    expect(placesToShow(programme, view(nuclei), 'slide')).toEqual(['andean']);
    expect(placesToShow(programme, view({ case: 'honey', focus: 'case' }), 'page')).toEqual([
      'lambayeque',
      'chanchamayo',
    ]);
  });
});

/** A map on which this box of map units fills this many pixels. */
function sightOn(box: Rect, width: number, height: number, overlays: readonly Rect[] = []) {
  const scale = Math.min(width / box.width, height / box.height);
  return {
    size: { width, height },
    overlays,
    toScreen: ({ x, y }: { x: number; y: number }) => ({ x: (x - box.x) * scale, y: (y - box.y) * scale }),
  };
}
const boxOf = (place: string) =>
  boundingBox(scene.outlines.find((each) => each.place === place)?.extent ?? []);

describe('in sight', () => {
  const whole = territoryBox(programme, scene)!;

  it('is every place where the whole is shown', () => {
    const sight = sightOn(whole, 600, 900);
    for (const place of ['pe', 'bo', 'puno', 'huaraz', 'ten-zones', 'andean'])
      expect(areInSight(programme, scene, [id(place)], sight), place).toBe(true);
  });

  it('is of Bolivia not enough where Peru fills the map', () => {
    const sight = sightOn(boxOf('pe'), 400, 560);
    expect(areInSight(programme, scene, [id('pe'), id('puno'), id('ten-zones')], sight)).toBe(true);
    expect(areInSight(programme, scene, [id('bo')], sight)).toBe(false);
    expect(areInSight(programme, scene, [id('puno'), id('bo')], sight)).toBe(false);
  });

  it('is no place under an overlay, such as the sheet of a phone', () => {
    const sheet = { x: 0, y: 300, width: 400, height: 260 };
    const sight = sightOn(boxOf('pe'), 400, 560, [sheet]);
    expect(areInSight(programme, scene, [id('piura')], sight)).toBe(true);
    expect(areInSight(programme, scene, [id('puno')], sight)).toBe(false);
  });

  it('needs the label point and 60 % of the area', () => {
    const square = Array.from({ length: 100 }, (_, i) => ({
      x: (i % 10) + 0.5,
      y: Math.floor(i / 10) + 0.5,
    }));
    const points = [{ x: 5, y: 5 }, ...square];
    const under = (from: number) => [{ x: from * 10, y: 0, width: 100, height: 100 }];
    const box = { x: 0, y: 0, width: 10, height: 10 };
    expect(isSeen(points, sightOn(box, 100, 100))).toBe(true);
    expect(isSeen(points, sightOn(box, 100, 100, under(7)))).toBe(true);
    expect(isSeen(points, sightOn(box, 100, 100, under(5.2)))).toBe(false);
    // All but the label point.
    expect(isSeen(points, sightOn(box, 100, 100, [{ x: 48, y: 48, width: 4, height: 4 }]))).toBe(false);
    expect(isSeen([], sightOn(box, 100, 100))).toBe(false);
  });

  it('stands for the area of an outline, and for the point of a place without one', () => {
    expect(samplesOf(programme, scene, id('pe')).length).toBeGreaterThan(50);
    expect(samplesOf(programme, scene, id('huaraz'))).toHaveLength(1);
    expect(samplesOf(programme, scene, id('ten-zones'))).toEqual([]);
  });
});

describe('limits', () => {
  const size = { width: 540, height: 540 };

  it('hold the whole territory, and all that a framing shows', () => {
    const territory = territoryBox(programme, scene)!;
    const to = { center: [-40, -40] as const, zoom: 5 };
    const bounds = panBounds(territory, [to], size);
    expect(holds(bounds, territory)).toBe(true);
    expect(holds(bounds, viewOfFraming(to, size))).toBe(true);
    const alone = panBounds(territory, [], size);
    expect(alone.height).toBeLessThan(territory.height * 1.1);
  });

  it('a framing shows what its zoom says', () => {
    const { x, width } = viewOfFraming({ center: [0, 0], zoom: 3 }, size);
    expect(width).toBeCloseTo(540 / (TILE * 8));
    expect(x + width / 2).toBeCloseTo(0.5);
  });

  it('zoom in until neighbours can be told apart, and no farther than that asks for', () => {
    const points = pointsSought(programme, scene, [programme.territory]);
    expect(points).toHaveLength(14);
    const usual = greatestZoom(points, 2.4 / 360, size);
    expect(2 ** usual * TILE * (2.4 / 360)).toBeCloseTo(540);
    const dense = wells({ places: 500 }).programme;
    const near = greatestZoom(pointsSought(dense, makeScene(dense, world), [id('ke')]), 2.4 / 360, size);
    expect(near).toBeGreaterThan(usual + 1);
    expect(near).toBeLessThanOrEqual(12);
    expect(greatestZoom([], 2.4 / 360, size)).toBe(usual);
  });

  it('zoom goes toward the nearest place on the map, never to blank land', () => {
    const points = [
      { x: 400, y: 300 },
      { x: 280, y: 290 },
      { x: 270, y: -5 },
    ];
    expect(zoomTarget(points, size)).toEqual({ x: 280, y: 290 });
    expect(zoomTarget([{ x: -1, y: 5 }], size)).toEqual({ x: 270, y: 270 });
  });
});

describe('the inset', () => {
  const size = { width: 122, height: 154 };
  const drawing = drawInset(programme, scene, size)!;
  const names = (width: number) =>
    namesOnInset(
      programme,
      scene,
      drawing,
      (place) => placeById(programme, place).name['es']!,
      (text) => ({ width: text.length * width, height: 12 }),
    );

  it('shows the whole territory with its neighbours, small', () => {
    const box = territoryBox(programme, scene)!;
    const from = drawing.toInset(box);
    const to = drawing.toInset({ x: box.x + box.width, y: box.y + box.height });
    expect(from.x >= 6 && from.y >= 5.99 && to.x <= 116.01 && to.y <= 148.01).toBe(true);
    const of = (kind: string) => drawing.shapes.filter((each) => each.kind === kind);
    expect(
      of('member')
        .map(({ place }) => place)
        .toSorted(),
    ).toEqual(['bo', 'co', 'ec', 'pe']);
    expect(of('zone').length).toBeGreaterThan(4);
    expect(of('context').length).toBeGreaterThan(1);
    expect(of('region')).toEqual([]);
    const length = drawing.shapes.reduce((sum, { path }) => sum + path.length, 0);
    expect(length).toBeLessThan(28_000);
    expect(drawing.shapes.every(({ path }) => /^(M[\d. L-]+Z)+$/.test(path))).toBe(true);
    // Cut a little outside of the sheet.
    const numbers = drawing.shapes.flatMap(({ path }) => (path.match(/-?[\d.]+/g) ?? []).map(Number));
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(-4);
    expect(Math.max(...numbers)).toBeLessThanOrEqual(158);
  });

  it('names the countries where the names fit, none over another or over the edge', () => {
    expect(
      names(6)
        .map(({ place }) => place)
        .toSorted(),
    ).toEqual(['bo', 'co', 'ec', 'pe']);
    expect(names(60)).toEqual([]);
    const boxes = names(6).map(({ text, x, y }) => ({
      x: x - text.length * 3,
      y: y - 6,
      width: text.length * 6,
      height: 12,
    }));
    for (const [i, one] of boxes.entries()) {
      expect(holds({ x: 0, y: 0, ...size }, one)).toBe(true);
      for (const other of boxes.slice(i + 1)) expect(overlaps(one, other)).toBe(false);
    }
  });

  it('frames what the map shows, within the inset', () => {
    const peru = boxOf('pe');
    const frame = insetView(drawing, peru);
    const from = drawing.toInset(peru);
    expect(frame.x).toBeCloseTo(from.x);
    expect(frame.y).toBeCloseTo(from.y);
    expect(insetView(drawing, { x: 0, y: 0, width: 1, height: 1 })).toEqual({
      x: 1,
      y: 1,
      width: 120,
      height: 152,
    });
  });

  it('is drawn for any programme', () => {
    for (const variation of [{}, { countries: islands }, { places: 500 }]) {
      const other = wells(variation).programme;
      const made = drawInset(other, makeScene(other, world), size);
      expect(made?.shapes.filter(({ kind }) => kind === 'member')).toHaveLength(3);
    }
  });

  it('is smaller on a small map and not there on a tiny one', () => {
    expect(insetSize({ width: 573, height: 541 })).toEqual({ width: 122, height: 154 });
    expect(insetSize({ width: 605, height: 806 })).toEqual({ width: 160, height: 202 });
    expect(insetSize({ width: 430, height: 684 })).toEqual({ width: 92, height: 78 });
    expect(insetSize({ width: 390, height: 330 })).toBeNull();
    expect(insetSize({ width: 800, height: 200 })).toBeNull();
  });
});

describe('the tooltip', () => {
  const es = createI18n('es', 'pe');
  const lines = (place: string) => placeFacts(programme, es, id(place)).map(plainText);

  it('says what a place is, its cases and who carried it out', () => {
    expect(lines('puno')).toEqual([
      'lugar del programa · departamento · 1 caso',
      'A cargo: PERUCÁMARAS y Cámaras de comercio asociadas a PERUCÁMARAS',
    ]);
    expect(lines('chanchamayo')[0]).toBe('lugar del programa · provincia · 2 casos');
    expect(lines('lima')).toEqual([
      'otro lugar del programa · ningún caso',
      'A cargo: Cámara de Comercio de Lima y Sociedad Nacional de Industrias',
    ]);
    expect(lines('bo')).toEqual(['país del programa · ningún caso']);
    expect(lines('pe')[1]).toMatch(/^A cargo: Cámara de Comercio de Lima, .* y otras dos entidades$/);
  });

  it('counts with a figure that has a name', () => {
    expect(placeFacts(programme, es, id('puno'))[0]).toContainEqual({ ref: 'puno.cases', text: '1' });
  });

  it('says no more than a programme gives', () => {
    const { programme: other } = wells({ towns: true });
    const en = createI18n('en', 'pe');
    expect(placeFacts(other, en, id('thika')).map(plainText)).toEqual([
      'place of the programme',
      'Carried out by Invented Repair Crews (fictitious)',
    ]);
    expect(kindOf(other, en, id('ke'))).toBe('country of the programme');
    expect(implementersOf(other, id('thika')).map((body) => body.id)).toEqual(['invented-crews']);
  });

  it('is inside of the map and never under the pointer', () => {
    const sheet = { width: 400, height: 300 };
    const own = { width: 150, height: 70 };
    const at = fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 300 }) });
    fc.assert(
      fc.property(at, fc.constantFrom(12, 14, 40), (point, apart) => {
        const place = tooltipPlace(point, own, sheet, apart);
        const box = { ...place, ...own };
        expect(holds({ x: 0, y: 0, ...sheet }, box)).toBe(true);
        expect(overlaps(box, { ...point, width: 0, height: 0 }, apart - 1)).toBe(false);
      }),
    );
  });
});

it('what is framed at home is clear of what stands on the map: its places have points', () => {
  const points = pointsSought(programme, scene, [id('pe')]);
  expect(points).toHaveLength(11);
  expect(points.map(unproject).every(([lon, lat]) => lon < -68 && lat < 0)).toBe(true);
});
