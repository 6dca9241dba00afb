/** Slides as they are seen: how large their words are, that nothing touches or leaves the sheet, and that stepping makes nothing anew. */
import { describe, expect, it, vi } from 'vitest';
import { cleanup } from 'vitest-browser-react';
import {
  checkSheet,
  forSlides,
  invented,
  largeTexts,
  onPlace,
  programme,
  settled,
  shownLayer,
  showSlide,
  sizes,
  step,
  told,
  toldOfWells,
  viewOf,
  walk,
} from './slide-sheet';
import { until } from './until';

forSlides();

/**
 * Every slide in both shapes of a sheet and in both languages, in each shape at one of two sizes: a sheet of one shape is laid out alike
 * at all sizes. The sweep has all with all.
 */
describe('every slide can be read, and nothing touches or is cut', () => {
  const even = <T,>(_: T, at: number) => at % 2 === 0;
  const odd = <T,>(_: T, at: number) => at % 2 === 1;
  const seen = { wide: new Set<string>(), narrow: new Set<string>() };

  it.each([
    ['wide', sizes.wide[0], 'es', even],
    ['wide', sizes.wide[1], 'en', odd],
    ['narrow', sizes.narrow[0], 'en', even],
    ['narrow', sizes.narrow[1], 'es', odd],
  ] as const)(
    '%s, at %j, in %s',
    async (shape, size, lang, half) => {
      for (const text of await walk({ steps: told.filter(half), lang, size })) seen[shape].add(text);
      await cleanup();
      await walk({ of: invented, steps: toldOfWells.filter(half), lang: 'en', size });
    },
    60_000,
  );

  it('and there was something to read of every kind', () => {
    const all = Object.keys(largeTexts).toSorted();
    expect([...seen.wide].toSorted()).toEqual(all);
    expect([...seen.narrow].toSorted()).toEqual(all);
  });
});

it('of a timeline that has no room for all, the rest is counted', async () => {
  await showSlide({ step: step({}, 'timeline'), size: [1024, 768] });
  const events = shownLayer().querySelectorAll('[data-ref^="event:"]').length;
  expect(events).toBeLessThan(programme.events.length);
  expect(programme.events.length - events).toBe(1);
  expect(shownLayer().querySelector('[data-figure="count"]')?.textContent).toBe('y uno más');
  checkSheet();
});

describe('off script', () => {
  it('the View’s own sentence stands, and a quiet mark says so', async () => {
    const { show } = await showSlide({ step: told[1] ?? null });
    expect(document.querySelector('[data-off-script]')).toBeNull();
    await show({ view: viewOf({ place: 'puno', ...onPlace }), step: null });
    expect(document.querySelector('[data-off-script]')?.textContent).toBe('fuera de guion');
    expect(document.querySelector('[data-headline]')?.textContent).toContain('Puno');
    checkSheet();
  });
});

describe('stepping', () => {
  const [whole, rows] = [told[0]!, told[1]!];

  it('keeps the map that it comes back to', async () => {
    const { show } = await showSlide({ step: whole });
    const map = document.querySelector('.leaflet-container');
    const paths = [...document.querySelectorAll('.leaflet-container path')];
    expect(map).not.toBeNull();
    await show({ view: rows.view, step: rows });
    expect(shownLayer().dataset.layer).toMatch(/^achievement/);
    await show({ view: told[8]!.view, step: told[8]! });
    expect(document.querySelector('.leaflet-container')).toBe(map);
    // Hit areas come and go with what can be hit; nothing is drawn again.
    const now = [...document.querySelectorAll('.leaflet-container path')];
    expect(now.length).toBeGreaterThan(50);
    expect(now.filter((path) => !paths.includes(path))).toEqual([]);
    expect(shownLayer().contains(map)).toBe(true);
  });

  it('to what was made ready only changes what is seen', async () => {
    const ahead = [told[1]!, told[10]!];
    const { goTo } = await showSlide({ step: whole, ahead });
    const hidden = () => [...document.querySelectorAll<HTMLElement>('[data-layer]:not([data-shown-now])')];
    await until(() => expect(hidden()).toHaveLength(2));
    expect(hidden().every((layer) => layer.inert && layer.getAttribute('aria-hidden') === 'true')).toBe(true);
    await settled();
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((found) => changes.push(...found));
    for (const layer of document.querySelectorAll('[data-layer]'))
      observer.observe(layer, { subtree: true, childList: true, characterData: true, attributes: true });
    await goTo(rows);
    expect(shownLayer().dataset.layer).toMatch(/^achievement/);
    await new Promise((resolve) => setTimeout(resolve, 300));
    changes.push(...observer.takeRecords());
    const touched = changes.filter(
      ({ target, attributeName }) =>
        !(target as Element).matches?.('[data-layer]') ||
        !/^(data-shown-now|inert|aria-hidden)$/.test(attributeName ?? ''),
    );
    expect(
      touched.map(({ type, attributeName, target }) => `${type} ${attributeName} ${target.nodeName}`),
    ).toEqual([]);
  });
});

describe('another projector in the middle of a show', () => {
  const sentences = () => [...shownLayer().querySelectorAll('dd')].map((each) => each.textContent);
  const cases = programme.cases.map((study) =>
    step({ case: study.id, focus: 'case' }, null, { es: 'Un caso', en: 'A case' }),
  );
  const [narrow, wide] = [
    [1024, 768],
    [1280, 720],
  ] as const;

  /** As it is told by a slide that never had another size. */
  async function toldAt(size: readonly [number, number]) {
    const { show } = await showSlide({ step: cases[0]!, size });
    const all: (readonly (string | null)[])[] = [];
    for (const each of cases) {
      await show({ view: each.view, step: each });
      all.push(sentences());
    }
    await cleanup();
    return all;
  }

  it('wider, then narrower: a case is told in as many sentences as there is room for', async () => {
    const wanted = { narrow: await toldAt(narrow), wide: await toldAt(wide) };
    expect(wanted.narrow).not.toEqual(wanted.wide);
    const { root, show } = await showSlide({ step: cases[0]!, size: narrow });
    const box = root.firstElementChild as HTMLElement;
    const resize = async ([width, height]: readonly [number, number]) => {
      Object.assign(box.style, { width: `${width}px`, height: `${height}px` });
      await expect
        .poll(() => document.querySelector('[data-sheet]')?.getBoundingClientRect().width)
        .toBe(width);
      await settled();
    };
    const found: Record<'narrow' | 'wide', (readonly (string | null)[])[]> = { narrow: [], wide: [] };
    for (const each of cases) {
      await show({ view: each.view, step: each });
      await resize(wide);
      found.wide.push(sentences());
      checkSheet();
      await resize(narrow);
      found.narrow.push(sentences());
      checkSheet();
    }
    expect(found).toEqual(wanted);
  }, 60_000);
});

describe('choosing on a slide', () => {
  it('is told, and changes nothing by itself', async () => {
    const onEvent = vi.fn();
    await showSlide({ step: told[1] ?? null, onEvent });
    const row = shownLayer().querySelector('[data-ref="indicator:nuclei"]');
    row?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(onEvent).toHaveBeenCalledExactlyOnceWith({ kind: 'pressed', thing: 'indicator:nuclei' });
    await settled();
    expect(shownLayer().querySelector('[data-chosen]')).toBeNull();
  });

  it('a place on the map is told as well', async () => {
    const onEvent = vi.fn();
    await showSlide({ step: told[7] ?? null, onEvent });
    const zone = shownLayer().querySelector('path.leaflet-interactive[data-ref="place:piura"]');
    const { left, top, width, height } = zone!.getBoundingClientRect();
    const at = { clientX: left + width / 2, clientY: top + height / 2, bubbles: true };
    for (const type of ['mousedown', 'mouseup', 'click']) zone?.dispatchEvent(new MouseEvent(type, at));
    expect(onEvent).toHaveBeenCalledExactlyOnceWith({ kind: 'pressed', thing: 'place:piura' });
  });

  it('is impossible where nobody listens', async () => {
    await showSlide({ step: told[1] ?? null });
    expect(shownLayer().inert).toBe(true);
  });
});

describe('over a slide', () => {
  it('the pointer stands at its spot, and the zoom leaves its own in place', async () => {
    await showSlide({
      step: told[1] ?? null,
      pointer: { x: 0.25, y: 0.5 },
      zoom: { x: 0.25, y: 0.5, scale: 2 },
    });
    const dot = document.querySelector('[data-pointer]')!.getBoundingClientRect();
    expect(dot.left + dot.width / 2).toBeCloseTo(320, 0);
    expect(dot.top + dot.height / 2).toBeCloseTo(360, 0);
    const content = document.querySelector('[data-sheet] > div')!.getBoundingClientRect();
    expect(content.width).toBeCloseTo(2560, 0);
    expect(content.left).toBeCloseTo(-320, 0);
  });
});
