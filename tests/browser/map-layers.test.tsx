/** What lies over the map's shapes: arcs, figures by place, what filters leave aside; and the world beneath them. */
import { page } from 'vitest/browser';
import { beforeAll, describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import worldJson from '../../public/geometry/world.json';
import { readLayer, type MapLayer } from '../../src/map/layer/layer-check';
import { MapPanel } from '../../src/map/MapPanel';
import { PlaceList } from '../../src/map/places/PlaceList';
import { PlaceMap } from '../../src/map/PlaceMap';
import type { Programme } from '../../src/model/programme';
import { initialView, type View } from '../../src/model/view/view';
import { createDashboard } from '../../src/store/page/dashboard';
import { defaultPreferences } from '../../src/store/page/dashboard-state';
import { islands, wells } from '../wells';
import { fontsLoaded, layer, programme } from './built-in';
import { OnPage, Pictures } from './pictures';
import { until } from './until';

const world = readLayer(worldJson);

/** A View from what a link would say. */
const view = (asked: Record<string, string>) => ({ ...initialView, ...asked }) as View;

beforeAll(fontsLoaded);

async function show(programme: Programme, layer: MapLayer, first: View, width = 620) {
  await page.viewport(width < 500 ? width : 1280, 900);
  const picture = (now: View) => (
    <div style={{ width, height: width < 500 ? 'auto' : 820 }}>
      <Pictures programme={programme} view={now}>
        <PlaceMap layer={layer} />
      </Pictures>
    </div>
  );
  const screen = await render(picture(first));
  const root = screen.container;
  await until(() => expect(root.querySelector('[data-label]')).not.toBeNull());
  await frames(5);
  const next = async (now: View) => {
    await screen.rerender(picture(now));
    await frames(6);
  };
  return { root, next };
}

async function frames(count: number) {
  for (let i = 0; i < count; i++) await new Promise(requestAnimationFrame);
}

const arcs = (root: Element) =>
  [...root.querySelectorAll<SVGGElement>('[data-arc]')].map((each) => each.dataset.arc);
const box = (root: Element, selector: string) => root.querySelector(selector)!.getBoundingClientRect();
const near = (a: DOMRect, b: DOMRect, most: number) =>
  a.left - b.right < most && b.left - a.right < most && a.top - b.bottom < most && b.top - a.bottom < most;

describe('arcs', () => {
  it.each([360, 620])('lead from the place of a case to the chip of its fair at %i pixels', async (width) => {
    const { root, next } = await show(programme, layer, initialView, width);
    expect(arcs(root)).toEqual([]);
    await next(view({ case: 'textiles-puno', focus: 'case' }));
    expect(arcs(root)).toEqual(['intergift puno']);
    expect(root.querySelector('[data-arc]')).toHaveAttribute('data-chosen', 'hot');
    const head = box(root, '[data-arc] polygon');
    expect(near(head, box(root, 'button[data-ref="event:intergift"]'), 16)).toBe(true);
    const frame = box(root, '.leaflet-container');
    expect(head.top >= frame.top && head.bottom <= frame.bottom).toBe(true);
  });

  it('lead nowhere for a fair that the document places nowhere', async () => {
    const { root, next } = await show(programme, layer, view({ case: 'honey', focus: 'case' }));
    expect(arcs(root)).toEqual([]);
    await next(view({ event: 'expoalimentaria', focus: 'event' }));
    expect(arcs(root)).toEqual([]);
  });

  it('are outlined when something else is in focus, and go with the choice', async () => {
    const { root, next } = await show(programme, layer, view({ event: 'sial', focus: 'event' }));
    expect(arcs(root)).toEqual(['sial chanchamayo']);
    await next(view({ event: 'sial', indicator: 'nuclei', focus: 'indicator' }));
    expect(root.querySelector('[data-arc]')).toHaveAttribute('data-chosen', 'outlined');
    await next(initialView);
    expect(arcs(root)).toEqual([]);
  });

  it('have their chip in sight on a phone', async () => {
    const { root } = await show(programme, layer, view({ event: 'expoalimentaria', focus: 'event' }), 360);
    const chip = box(root, 'button[data-ref="event:expoalimentaria"]');
    expect(chip.left >= 0 && chip.right <= 360).toBe(true);
  });

  it('leave every place of the case in sight', async () => {
    for (const width of [360, 620]) {
      const { root } = await show(programme, layer, view({ case: 'honey', focus: 'case' }), width);
      const frame = box(root, '.leaflet-container');
      const over = [...root.querySelectorAll('[data-overlay]')].map((each) => each.getBoundingClientRect());
      for (const place of ['lambayeque', 'chanchamayo']) {
        const mark = box(root, `path.leaflet-interactive[data-ref="place:${place}"]`);
        expect(mark.left >= frame.left && mark.right <= frame.right).toBe(true);
        expect(mark.top >= frame.top && mark.bottom <= frame.bottom).toBe(true);
        expect(over.some((each) => near(each, mark, 0))).toBe(false);
      }
    }
  });
});

describe('filters', () => {
  it('leave marks, chips and options aside without taking them away', async () => {
    const filtered = view({ product: 'coffee' });
    const { root, next } = await show(programme, layer, initialView);
    const before = root.querySelectorAll('[data-ref]').length;
    const fill = () => getComputedStyle(root.querySelector('path[data-ref="place:puno"]')!).fill;
    const usual = fill();
    await next(filtered);
    expect(root.querySelectorAll('[data-ref]')).toHaveLength(before);
    expect(fill()).not.toBe(usual);
    expect(root.querySelector('button[data-ref="event:intergift"]')).toHaveAttribute('data-dimmed');
    expect(root.querySelector('button[data-ref="event:sial"]')).not.toHaveAttribute('data-dimmed');
    expect(root.querySelector('path[data-ref="place:chanchamayo"]')).not.toHaveAttribute('data-dimmed');
    await next(initialView);
    expect(root.querySelectorAll('[data-dimmed]')).toHaveLength(0);
    const list = await render(
      <Pictures programme={programme} view={filtered}>
        <PlaceList />
      </Pictures>,
    );
    const dimmed = [...list.container.querySelectorAll<HTMLElement>('[data-dimmed]')];
    expect(dimmed.map((each) => each.dataset.placeOption)).toContain('puno');
    expect(dimmed.map((each) => each.dataset.placeOption)).not.toContain('chanchamayo');
  });
});

describe('figures by place', () => {
  const asked = (more: Record<string, string>) => view({ focus: 'indicator', ...more });

  it('are circles with their numbers where they can be added up', async () => {
    const { root, next } = await show(
      wells({ blank: 'tz' }).programme,
      world,
      asked({ indicator: 'points-repaired' }),
    );
    const places = [...root.querySelectorAll<SVGElement>('circle[data-ref]')].map((each) => each.dataset.ref);
    expect(places).toEqual(['place:ug', 'place:ke']);
    expect(root.querySelector('[data-figure="points-repaired.actual@ke"]')).toHaveTextContent('131');
    expect(root.querySelector('[data-figure="points-repaired.actual@tz"]')).toBeNull();
    await next(initialView);
    expect(root.querySelectorAll('circle[data-ref]')).toHaveLength(0);
  });

  it('are shades of that year for rates, with a key from the least to the most', async () => {
    const { root } = await show(
      wells().programme,
      world,
      asked({ indicator: 'contaminated-samples', year: '2022', place: 'tz' }),
    );
    const shade = (place: string) =>
      root.querySelector(`path[data-ref="place:${place}"]`)?.getAttribute('data-shade');
    // Five steps of 1.36 from 23.5 to 30.3: 27.7 lies in the fourth.
    expect(['ke', 'ug', 'tz'].map(shade)).toEqual(['1', '4', '5']);
    expect(root.querySelector('[data-label="tz"] [data-figure]')).toHaveTextContent('30.3');
    const key = root.querySelector('[role="note"]');
    expect(key?.querySelector('[data-figure="contaminated-samples.actual@ke/2022"]')).toHaveTextContent(
      '23.5',
    );
    expect(key?.querySelector('[data-figure="contaminated-samples.actual@tz/2022"]')).toHaveTextContent(
      '30.3',
    );
    const rings = [...root.querySelectorAll<SVGElement>('path[data-ref="place:tz"]')].slice(1);
    expect(rings.every((each) => getComputedStyle(each).display !== 'none')).toBe(true);
  });
});

describe('the world', () => {
  it.each([
    ['three countries', ['KE', 'UG', 'TZ']],
    ['one country', ['KE']],
    ['islands', islands],
  ])('frames the territory wherever it lies, and not the fair far away: %s', async (_, countries) => {
    const { programme } = wells({ countries, cases: true });
    const { root } = await show(programme, world, initialView);
    const frame = box(root, '.leaflet-container');
    const boxes = countries.map((code) =>
      box(root, `path.leaflet-interactive[data-ref="place:${code.toLowerCase()}"]`),
    );
    const left = Math.min(...boxes.map((one) => one.left));
    const right = Math.max(...boxes.map((one) => one.right));
    expect(right - left).toBeGreaterThan(frame.width * 0.4);
    expect(left).toBeGreaterThan(frame.left - 2);
    expect(right).toBeLessThan(frame.right + 2);
  });

  it('is fetched for a programme that brings no map', async () => {
    const dashboard = createDashboard({
      programme: wells({ countries: ['KE'] }).programme,
      preferences: defaultPreferences,
    });
    await render(
      <OnPage dashboard={dashboard}>
        <div style={{ height: 600 }}>
          <MapPanel />
        </div>
      </OnPage>,
    );
    await until(() => expect(document.querySelector('path[data-ref="place:ke"]')).not.toBeNull());
    // Nothing else has its shape.
    expect(
      document.querySelector('path[data-ref="place:ke"]')!.getBoundingClientRect().width,
    ).toBeGreaterThan(99);
  });
});

describe('the wheel', () => {
  it('zooms with Ctrl and leaves the page alone; without, it scrolls', async () => {
    const { root } = await show(programme, layer, initialView);
    const width = () => box(root, 'path.leaflet-interactive[data-ref="place:pe"]').width;
    const target = root.querySelector('.leaflet-container')!;
    const turn = (ctrlKey: boolean) =>
      target.dispatchEvent(
        new WheelEvent('wheel', {
          deltaY: -50,
          ctrlKey,
          clientX: 300,
          clientY: 300,
          bubbles: true,
          cancelable: true,
        }),
      );
    const before = width();
    expect(turn(false)).toBe(true);
    expect(width()).toBeCloseTo(before, 0);
    expect(turn(true)).toBe(false);
    expect(width()).toBeGreaterThan(before * 1.2);
  });
});
