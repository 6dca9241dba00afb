import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { LayerError, readLayer } from '../../src/map/layer/layer-check';
import { outlineName } from '../../src/map/layer/outline-name';
import { holdsPoint, insideRing, project } from '../../src/map/layer/projection';
import { makeScene, countriesOf } from '../../src/map/layer/scene';
import { acrossTheDateLine, islands, wells, type Variation } from '../wells';

const file = readFileSync(new URL('../../public/geometry/world.json', import.meta.url));
const json = JSON.parse(file.toString('utf8')) as Record<string, unknown>;
const world = readLayer(json);
const country = (id: string) => world.countries.find((each) => each.id === id)!;

function sceneOf(variation: Variation) {
  const { programme } = wells(variation);
  return { programme, scene: makeScene(programme, world) };
}

describe('the world', () => {
  it('weighs at most 150 kB over the wire', () => {
    expect(
      brotliCompressSync(file, { params: { [constants.BROTLI_PARAM_QUALITY]: 8 } }).length,
    ).toBeLessThanOrEqual(150_000);
  });

  it('has every country once, by its code, and no regions', () => {
    const ids = world.countries.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(240);
    expect(ids.every((id) => /^[A-Z]{2}$/.test(id))).toBe(true);
    for (const id of 'AF BR CD CN EG FJ FR GF GB IN KE KI MV NO NZ PH RU RE TV US VA XK ZA'.split(' '))
      expect(ids).toContain(id);
    expect(world.regions).toEqual([]);
  });

  it('calls countries by what they are called in the language', () => {
    expect(outlineName(country('DE'), 'es')).toBe('Alemania');
    expect(outlineName(country('DE'), 'en')).toBe('Germany');
    expect(outlineName({ ...country('DE'), id: 'X-1' }, 'en')).toBe('X-1');
    expect(outlineName({ ...country('DE'), name: 'Deutschland' }, 'en')).toBe('Deutschland');
  });

  it('says its scale and sources', () => {
    expect(world.credits).toEqual({
      scale: '1:10 000 000',
      sources: 'Natural Earth.',
      spot: null,
      zone: null,
      note: null,
    });
  });

  it('keeps countries over the 180th meridian on their own side', () => {
    for (const id of ['RU', 'FJ', 'US', 'NZ', 'KI']) {
      const [west, , east] = country(id).bbox;
      expect(east - west).toBeLessThan(170);
    }
  });

  it('draws no coast where the plane ends', () => {
    const lines = world.countryLines(() => true).coordinates;
    const along = lines.flatMap((line) =>
      line.slice(1).filter(([lon], at) => Math.abs(lon!) > 179.99 && Math.abs(line[at]![0]!) > 179.99),
    );
    expect(along).toEqual([]);
    expect(lines.flat().length).toBeGreaterThan(10_000);
  });
});

describe('a programme without a map of its own', () => {
  it('is drawn by the codes of its countries, with its towns as spots', () => {
    const { programme, scene } = sceneOf({ countries: ['KE', 'UG', 'TZ'], towns: true, cases: true });
    const members = scene.outlines.filter(({ kind }) => kind === 'member');
    expect(members.map(({ place }) => place).toSorted()).toEqual(['ke', 'tz', 'ug']);
    expect(countriesOf(programme)).toEqual(['ke', 'ug', 'tz']);
    expect(scene.spots.map(({ place }) => place)).toEqual(['kisumu', 'thika', 'nambu', 'mombasa']);
    const ring = members.find(({ place }) => place === 'ke')!.ring;
    for (const { at } of scene.spots) expect(insideRing(ring, project(at))).toBe(true);
  });

  it('is drawn by the outlines that it names, which come to the same', () => {
    const shapes = (variation: Variation) =>
      sceneOf(variation).scene.outlines.map(({ place, kind, ring }) => [place, kind, ring]);
    expect(shapes({})).toEqual(shapes({ countries: ['KE', 'UG', 'TZ'] }));
  });

  it('can be one country alone', () => {
    const { programme, scene } = sceneOf({ countries: ['KE'] });
    expect(countriesOf(programme)).toEqual(['ke']);
    expect(scene.outlines.filter(({ kind }) => kind === 'member')).toHaveLength(1);
  });

  it('can have hundreds of places, each of them a spot in its country', () => {
    const { scene } = sceneOf({ places: 500 });
    const spots = scene.spots.filter(({ place }) => place.startsWith('well-'));
    expect(spots).toHaveLength(500);
    const ring = scene.outlines.find(({ place }) => place === 'ke')!.ring;
    expect(spots.filter(({ at }) => !insideRing(ring, project(at)))).toEqual([]);
  });

  // That the map shows them all is not so yet; what it is given must be right before that.
  it('can lie on both sides of the 180th meridian: its countries and towns are all found', () => {
    const { scene } = sceneOf({ countries: acrossTheDateLine, cases: true });
    const members = scene.outlines.filter(({ kind }) => kind === 'member');
    expect(members.map(({ place }) => place).toSorted()).toEqual(['fj', 'to', 'ws']);
    const [suva, waiyevo] = scene.spots.map(({ at }) => at[0]);
    expect([suva! > 178, waiyevo! < -179]).toEqual([true, true]);
  });

  it('is seen with all its large islands', () => {
    const { scene } = sceneOf({ countries: islands });
    const indonesia = scene.outlines.find(({ place }) => place === 'id')!;
    const papua = { x: 0.879, y: 0.505, width: 0.012, height: 0.015 };
    const sumatra = { x: 0.77, y: 0.495, width: 0.02, height: 0.02 };
    for (const box of [papua, sumatra])
      expect(indonesia.extent.some((point) => holdsPoint(box, point))).toBe(true);
  });
});

describe('the credits of a layer', () => {
  const withCredits = (credits: unknown) => () => readLayer({ ...json, credits });

  it('may be absent', () => {
    expect(withCredits(undefined)().credits.scale).toBeNull();
    expect(withCredits({ note: { es: 'Nota' } })().credits.note).toEqual({ es: 'Nota' });
  });

  it.each([
    1,
    'text',
    { scale: 5 },
    { sources: ['a'] },
    { note: 'text' },
    { spot: { es: 1 } },
    { scale: 'x'.repeat(999) },
  ])('are refused when they are no texts: %j', (credits) => {
    expect(withCredits(credits)).toThrow(LayerError);
  });
});
