/** How the map of the page moves, and what stands on it, with real Leaflet in a real browser. */
import { page, userEvent } from 'vitest/browser';
import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { MapPanel } from '../../src/map/MapPanel';
import { PlaceMap } from '../../src/map/PlaceMap';
import type { ViewEvent } from '../../src/model/view/reduce-view';
import { initialView, type View } from '../../src/model/view/view';
import type { Medium } from '../../src/picture/context';
import { setMarks } from '../../src/ui/marks';
import { fontsLoaded, layer, layerJson, programme } from './built-in';
import { Pictures } from './pictures';
import { until } from './until';

const view = (asked: Record<string, string>) => ({ ...initialView, ...asked }) as View;
const at = (place: string) => view({ place, focus: 'place' });

beforeAll(fontsLoaded);

interface Shown {
  readonly width?: number;
  readonly height?: number;
  readonly view?: View;
  readonly window?: number;
  readonly medium?: Medium;
}

/** The map's panel in a page, with what may lie over it from outside. */
async function show({
  width = 560,
  height = 540,
  view: first = initialView,
  window: wide = 1280,
  medium = 'page',
}: Shown = {}) {
  await page.viewport(wide, 900);
  const dispatch = vi.fn<(event: ViewEvent) => void>();
  const picture = (now: View, size: readonly [number, number], sheet: number) => (
    <div style={{ position: 'relative', width: size[0], height: size[1] }}>
      <Pictures
        programme={programme}
        view={now}
        dispatch={dispatch}
        mapLayer={`data:application/json,${encodeURIComponent(JSON.stringify(layerJson))}`}
        medium={medium}
      >
        {medium === 'page' ? <MapPanel /> : <PlaceMap layer={layer} />}
      </Pictures>
      {sheet > 0 && (
        <div
          data-overlay="page"
          style={{ position: 'absolute', inset: 'auto 0 0', zIndex: 9, height: sheet }}
        />
      )}
      <button type="button">elsewhere</button>
    </div>
  );
  let now = { view: first, size: [width, height] as readonly [number, number], sheet: 0 };
  const screen = await render(picture(now.view, now.size, now.sheet));
  const root = screen.container;
  await until(() => expect(root.querySelector('[data-label]')).not.toBeNull());
  await frames(6);
  const next = async (change: Partial<typeof now>) => {
    now = { ...now, ...change };
    await screen.rerender(picture(now.view, now.size, now.sheet));
    await frames(8);
  };
  return { root, dispatch, next, unmount: () => screen.unmount() };
}

async function frames(count: number) {
  for (let i = 0; i < count; i++) await new Promise(requestAnimationFrame);
}

const box = (root: ParentNode, selector: string) => root.querySelector(selector)!.getBoundingClientRect();
const shape = (place: string) => `path.leaflet-interactive[data-ref="place:${place}"]`;
const stands = (root: Element) => {
  const { left, top, width } = box(root, shape('pe'));
  return [left, top, width].map((value) => Math.round(value));
};
const holds = (outer: DOMRect, inner: DOMRect) =>
  inner.left >= outer.left &&
  inner.right <= outer.right &&
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom;
const meets = (a: DOMRect, b: DOMRect) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const zones = [
  'piura',
  'lambayeque',
  'cajamarca',
  'huaraz',
  'huanuco',
  'barranca',
  'chanchamayo',
  'huancayo',
  'cusco',
  'puno',
];
/** The middle of its shape is on the map. */
const isOnMap = (root: ParentNode, place: string) => {
  const mark = box(root, shape(place));
  const heart = new DOMRect(mark.x + mark.width / 2 - 2, mark.y + mark.height / 2 - 2, 4, 4);
  return holds(box(root, '.leaflet-container'), heart);
};
const button = (name: string | RegExp) => page.getByRole('button', { name });

describe('home', () => {
  it.each([
    [560, 540, 1280],
    [605, 806, 1440],
    [820, 960, 1920],
    [390, 330, 390],
  ])('shows every zone of Peru, under nothing, on %i × %i pixels', async (width, height, wide) => {
    const { root } = await show({ width, height, window: wide });
    const frame = box(root, '.leaflet-container');
    const over = [...root.querySelectorAll('[data-overlay]')]
      .map((each) => each.getBoundingClientRect())
      .filter((each) => each.width > 0);
    expect(over.length).toBeGreaterThan(3);
    for (const zone of zones) {
      const mark = box(root, shape(zone));
      const heart = new DOMRect(mark.x + mark.width / 2 - 2, mark.y + mark.height / 2 - 2, 4, 4);
      expect(holds(frame, heart), zone).toBe(true);
      expect(
        over.filter((each) => meets(each, heart)),
        zone,
      ).toEqual([]);
    }
    expect(box(root, shape('pe')).width).toBeGreaterThan(width * 0.35);
  });

  it('is on the page only: a slide without a place shows the whole', async () => {
    const { root } = await show({ medium: 'slide' });
    const frame = box(root, '.leaflet-container');
    // Colombia and Ecuador have islands that may be out of view.
    for (const country of ['bo', 'pe']) expect(holds(frame, box(root, shape(country)))).toBe(true);
    expect(root.querySelector('[data-inset]')).toBeNull();
    expect(root.querySelector('[data-place-drawer]')).toBeNull();
  });

  it('is where a link to one of its places opens; another is framed at once', async () => {
    const home = await show();
    const before = stands(home.root);
    await home.unmount();
    const puno = await show({ view: at('puno') });
    expect(stands(puno.root)).toEqual(before);
    await puno.unmount();
    const { root } = await show({ view: at('bo') });
    expect(holds(box(root, '.leaflet-container'), box(root, shape('bo')))).toBe(true);
  });
});

describe('what is chosen', () => {
  it('moves nothing where it is in sight, and nothing when it is left', async () => {
    const { root, next } = await show();
    const before = stands(root);
    for (const place of [...zones, 'lima', 'ten-zones', 'pe']) {
      await next({ view: at(place) });
      expect(stands(root), place).toEqual(before);
    }
    await next({ view: view({ case: 'honey', focus: 'case' }) });
    await next({ view: view({ event: 'sial', focus: 'event' }) });
    await next({ view: view({ indicator: 'nuclei', focus: 'indicator' }) });
    await next({ view: view({ product: 'coffee' }) });
    await next({ view: initialView });
    expect(stands(root)).toEqual(before);
  });

  it('is flown to where it is out of sight, and home when that is left', async () => {
    const { root, next } = await show();
    const before = stands(root);
    await next({ view: at('bo') });
    await until(() => expect(holds(box(root, '.leaflet-container'), box(root, shape('bo')))).toBe(true));
    const away = stands(root);
    await next({ view: view({ place: 'bo', indicator: 'nuclei', focus: 'indicator' }) });
    expect(stands(root)).toEqual(away);
    await next({ view: initialView });
    await until(() => expect(stands(root)).toEqual(before));
  });

  it('is found where a flight ends, when it is chosen on the way there', async () => {
    // These tests ask for less motion; here the map flies.
    const media = window.matchMedia.bind(window);
    const motion = vi
      .spyOn(window, 'matchMedia')
      .mockImplementation((query) => media(query.replace('(prefers-reduced-motion: reduce)', 'not all')));
    onTestFinished(() => motion.mockRestore());
    const { root, next } = await show();
    const before = stands(root);
    const flight = () => root.querySelector('[data-flying]');
    /** Chosen when the flight to Colombia has begun, and the clock stands. */
    const choose = async (wanted: View) => {
      vi.useFakeTimers({ toFake: ['Date'] });
      await next({ view: at('co') });
      expect(flight()).not.toBeNull();
      // In sight now, and no more where the flight ends.
      expect(isOnMap(root, 'puno')).toBe(true);
      await next({ view: wanted });
      vi.useRealTimers();
      await frames(30);
      await until(() => expect(flight()).toBeNull());
    };
    await choose(at('puno'));
    expect(isOnMap(root, 'puno')).toBe(true);
    await next({ view: initialView });
    await until(() => expect(stands(root)).toEqual(before));
    await choose(initialView);
    expect(stands(root)).toEqual(before);
  });

  it('is not in sight under a sheet', async () => {
    const { root, next } = await show({ width: 390, height: 500, window: 390 });
    await next({ view: at('piura'), sheet: 200 });
    const before = stands(root);
    await next({ view: at('puno') });
    await until(() =>
      expect(box(root, shape('puno')).bottom).toBeLessThan(box(root, '[data-overlay="page"]').top),
    );
    expect(stands(root)).not.toEqual(before);
  });

  it('keeps what the camera showed when the size changes, and the middle after the reader has moved the map', async () => {
    const { root, next } = await show();
    const before = stands(root);
    await next({ size: [480, 460] });
    const frame = () => box(root, '.leaflet-container');
    await until(() => expect(holds(frame(), box(root, shape('puno')))).toBe(true));
    await next({ size: [560, 540] });
    await until(() => expect(stands(root)).toEqual(before));
    await button('Acercar').click();
    await button('Acercar').click();
    await frames(3);
    const middle = () => {
      const { left, width } = box(root, shape('pe'));
      return (frame().left + frame().width / 2 - left) / width;
    };
    const there = middle();
    const { width } = box(root, shape('pe'));
    await next({ size: [520, 500] });
    expect(box(root, shape('pe')).width).toBeCloseTo(width, 0);
    expect(middle()).toBeCloseTo(there, 1);
  });
});

describe('the buttons', () => {
  it('zoom in toward a place, to an end, and lead home', async () => {
    const { root } = await show();
    const before = stands(root);
    const home = button('Volver al inicio del mapa');
    await expect.element(home).toHaveAttribute('aria-disabled', 'true');
    for (let i = 0; i < 8; i++) await button('Acercar').click();
    await frames(4);
    const frame = box(root, '.leaflet-container');
    expect(zones.some((zone) => meets(frame, box(root, shape(zone))))).toBe(true);
    const largest = box(root, shape('pe')).width;
    expect(largest).toBeLessThan(before[2]! * 12);
    await button('Acercar').click();
    expect(box(root, shape('pe')).width).toBeCloseTo(largest, 0);
    await expect.element(home).not.toHaveAttribute('aria-disabled');
    await home.click();
    await until(() => expect(stands(root)).toEqual(before));
    await expect.element(home).toHaveAttribute('aria-disabled', 'true');
  });

  it('zoom out to the whole territory and no farther', async () => {
    const { root } = await show();
    for (let i = 0; i < 8; i++) await button('Alejar').click();
    await frames(4);
    const frame = box(root, '.leaflet-container');
    for (const country of ['bo', 'pe']) expect(holds(frame, box(root, shape(country)))).toBe(true);
    const top = box(root, shape('co')).top;
    const bottom = box(root, shape('bo')).bottom;
    expect(bottom - top).toBeGreaterThan(frame.height * 0.55);
  });

  it('home leads back to the chosen place when that is out of sight', async () => {
    const { root } = await show({ view: at('bo') });
    await button('Volver al inicio del mapa').click();
    await until(() => expect(holds(box(root, '.leaflet-container'), box(root, shape('puno')))).toBe(true));
    await button('Volver al inicio del mapa').click();
    await until(() => expect(holds(box(root, '.leaflet-container'), box(root, shape('bo')))).toBe(true));
  });

  it('the map cannot be dragged away from the programme', async () => {
    const { root } = await show();
    const map = root.querySelector('.leaflet-container')!;
    for (let i = 0; i < 6; i++) {
      const from = { bubbles: true, clientX: 20, clientY: 300 };
      map.dispatchEvent(new PointerEvent('pointerdown', { ...from, pointerType: 'mouse' }));
      map.dispatchEvent(new MouseEvent('mousedown', from));
      for (const clientX of [200, 900]) map.dispatchEvent(new MouseEvent('mousemove', { ...from, clientX }));
      map.dispatchEvent(new MouseEvent('mouseup', { ...from, clientX: 900 }));
      await frames(3);
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
    const frame = box(root, '.leaflet-container');
    const countries = ['co', 'ec', 'pe'].map((country) => box(root, shape(country)));
    expect(countries.some((country) => meets(frame, country))).toBe(true);
    expect(Math.min(...countries.map((country) => country.left))).toBeLessThan(
      frame.left + frame.width * 0.75,
    );
  });

  it('the map fills the window, and Escape gives it back before it does anything else', async () => {
    const { root, dispatch } = await show();
    const before = box(root, '.leaflet-container');
    const whole = button('Ver el mapa en toda la ventana');
    await whole.click();
    await until(() => expect(box(root, '.leaflet-container').width).toBe(window.innerWidth));
    expect(box(root, '.leaflet-container').height).toBe(window.innerHeight);
    await until(() => expect(holds(box(root, '.leaflet-container'), box(root, shape('puno')))).toBe(true));
    expect(document.activeElement).toHaveAccessibleName('Volver a la página');
    await userEvent.keyboard('{Escape}');
    await until(() => expect(box(root, '.leaflet-container').width).toBe(before.width));
    expect(dispatch).not.toHaveBeenCalled();
    expect(document.activeElement).toHaveAccessibleName('Ver el mapa en toda la ventana');
    await whole.click();
    // The focus that leaves the map gives it back too.
    for (let i = 0; i < 6 && document.activeElement?.textContent !== 'elsewhere'; i++) await userEvent.tab();
    expect(document.activeElement).toHaveTextContent('elsewhere');
    await until(() => expect(box(root, '.leaflet-container').width).toBe(before.width));
  });
});

describe('touch', () => {
  it('leaves one finger to the page and a drag to the mouse', async () => {
    const { root } = await show();
    const map = root.querySelector('.leaflet-container')!;
    expect(getComputedStyle(map).touchAction).toBe('pan-x pan-y');
    const before = stands(root);
    const drag = (pointerType: string) => {
      const from = { bubbles: true, cancelable: true, clientX: 300, clientY: 300 };
      map.dispatchEvent(new PointerEvent('pointerdown', { ...from, pointerType }));
      if (pointerType === 'touch') {
        const touch = (clientX: number) => new Touch({ identifier: 1, target: map, clientX, clientY: 300 });
        const event = (type: string, x: number) =>
          new TouchEvent(type, {
            bubbles: true,
            cancelable: true,
            touches: type === 'touchend' ? [] : [touch(x)],
            changedTouches: [touch(x)],
          });
        expect(map.dispatchEvent(event('touchstart', 300))).toBe(true);
        expect(map.dispatchEvent(event('touchmove', 340))).toBe(true);
        map.dispatchEvent(event('touchend', 340));
      } else {
        map.dispatchEvent(new MouseEvent('mousedown', from));
        map.dispatchEvent(new MouseEvent('mousemove', { ...from, clientX: 340 }));
        map.dispatchEvent(new MouseEvent('mouseup', { ...from, clientX: 340 }));
      }
    };
    drag('touch');
    await frames(3);
    expect(stands(root)).toEqual(before);
    drag('mouse');
    await frames(3);
    expect(stands(root)).not.toEqual(before);
  });
});

describe('the inset', () => {
  it('chooses a country by pointer, leads to the whole and back, and says where the map is', async () => {
    const { root, dispatch } = await show();
    const before = stands(root);
    const inset = root.querySelector('[data-inset]')!;
    expect(inset.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
    const bolivia = [...inset.querySelectorAll('[data-ref="place:bo"]')].at(1)!;
    bolivia.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(dispatch).toHaveBeenLastCalledWith({ kind: 'pressed', thing: 'place:bo' });
    const frame = () => box(inset, 'rect').height;
    const small = frame();
    await button('Consorcio Andino').click();
    await until(() => expect(holds(box(root, '.leaflet-container'), box(root, shape('bo')))).toBe(true));
    await until(() => expect(frame()).toBeGreaterThan(small * 1.4));
    expect(dispatch).toHaveBeenCalledTimes(1);
    await button('Volver: Perú').click();
    await until(() => expect(stands(root)).toEqual(before));
    await expect.element(button('Consorcio Andino')).toBeVisible();
  });

  it('shows what is chosen, also where the map does not', async () => {
    const { root, next } = await show();
    const of = (place: string) =>
      [...root.querySelectorAll(`[data-inset] [data-ref="place:${place}"]`)]
        .at(-1)
        ?.getAttribute('data-chosen');
    await next({ view: view({ indicator: 'nuclei', focus: 'indicator' }) });
    expect(['bo', 'co', 'ec', 'pe'].map(of)).toEqual(['lit', 'lit', 'lit', 'lit']);
    await next({ view: at('bo') });
    expect(['bo', 'pe'].map(of)).toEqual(['hot', null]);
  });
});

describe('the tooltip', () => {
  const tip = () => document.querySelector('[role="tooltip"]');

  it('says what a place is when any mark of it is pointed at, inside of the map, and goes at once', async () => {
    const { root } = await show();
    expect(tip()).toBeNull();
    setMarks(document, 'data-marked', new Map([['place:puno', '']]));
    await until(() => expect(tip()).toHaveTextContent('Puno'));
    expect(tip()).toHaveTextContent('lugar del programa · departamento · 1 caso');
    expect(tip()?.querySelector('[data-figure="puno.cases"]')).toHaveTextContent('1');
    expect(getComputedStyle(tip()!).pointerEvents).toBe('none');
    expect(holds(box(root, '.leaflet-container'), tip()!.getBoundingClientRect())).toBe(true);
    setMarks(document, 'data-marked', new Map([['place:cusco', '']]));
    await until(() => expect(tip()).toHaveTextContent('Cusco'));
    setMarks(document, 'data-marked', new Map());
    await until(() => expect(tip()).toBeNull());
  });

  it('stands beside the pointer', async () => {
    const { root } = await show();
    const mark = root.querySelector(shape('cusco'))!;
    const { left, top, width, height } = mark.getBoundingClientRect();
    const [clientX, clientY] = [left + width / 2, top + height / 2];
    mark.dispatchEvent(
      new PointerEvent('pointerover', { bubbles: true, clientX, clientY, pointerType: 'mouse' }),
    );
    setMarks(document, 'data-marked', new Map([['place:cusco', '']]));
    await until(() => expect(tip()).toHaveTextContent('Cusco'));
    const own = tip()!.getBoundingClientRect();
    expect(meets(own, new DOMRect(clientX - 8, clientY - 8, 16, 16))).toBe(false);
    expect(Math.min(Math.abs(own.bottom - clientY), Math.abs(own.top - clientY))).toBeLessThan(20);
    setMarks(document, 'data-marked', new Map());
    await until(() => expect(tip()).toBeNull());
  });

  it('waits for a finger to rest, and leaves with it', async () => {
    const { root } = await show();
    const mark = root.querySelector(shape('cusco'))!;
    const { left, top, width, height } = mark.getBoundingClientRect();
    const at = {
      bubbles: true,
      clientX: left + width / 2,
      clientY: top + height / 2,
      pointerType: 'touch',
      isPrimary: true,
    };
    mark.dispatchEvent(new PointerEvent('pointerover', at));
    mark.dispatchEvent(new PointerEvent('pointerdown', at));
    setMarks(document, 'data-marked', new Map([['place:cusco', '']]));
    await frames(4);
    expect(tip()).toBeNull();
    await until(() => expect(tip()).toHaveTextContent('Cusco'));
    mark.dispatchEvent(new PointerEvent('pointerup', at));
    setMarks(document, 'data-marked', new Map());
    await until(() => expect(tip()).toBeNull());
  });
});

describe('the drawer of places', () => {
  it('comes first for Tab, opens over the map without moving it, and Escape closes it', async () => {
    const { root, dispatch } = await show({ view: at('puno') });
    const before = stands(root);
    await userEvent.tab();
    const places = button('Lugares');
    await expect.element(places).toHaveFocus();
    await expect.element(places).toHaveAttribute('aria-expanded', 'false');
    expect(root.querySelector('[data-view="places"]')!.checkVisibility()).toBe(false);
    await userEvent.keyboard('{Enter}');
    await expect.element(places).toHaveAttribute('aria-expanded', 'true');
    await userEvent.tab();
    expect(document.activeElement).toHaveAttribute('data-place-option', 'puno');
    await userEvent.keyboard('{ArrowUp}{Enter}');
    expect(dispatch).toHaveBeenCalledTimes(1);
    await frames(4);
    expect(stands(root)).toEqual(before);
    expect(document.activeElement).toHaveAttribute('data-place-option', 'lambayeque');
    await userEvent.keyboard('{Escape}');
    await expect.element(places).toHaveAttribute('aria-expanded', 'false');
    await expect.element(places).toHaveFocus();
    expect(dispatch).toHaveBeenCalledTimes(1);
  });

  it('covers the map of a phone, and goes with the choice', async () => {
    const { root } = await show({ width: 390, height: 400, window: 390 });
    await button('Lugares').click();
    expect(box(root, '[data-place-drawer]').width).toBe(390);
    await button('Puno, 1 caso').click();
    await expect.element(button('Lugares')).toHaveAttribute('aria-expanded', 'false');
    await expect.element(button('Lugares')).toHaveFocus();
  });

  it('is an open column on a large window, beside what the map shows, and can be folded', async () => {
    const { root } = await show({ width: 820, height: 840, window: 1920 });
    const column = box(root, '[data-column]');
    expect(column.width).toBe(240);
    for (const zone of zones) expect(box(root, shape(zone)).left, zone).toBeGreaterThan(column.right);
    expect(box(root, '[data-inset]').left).toBeGreaterThan(column.right);
    // There is room for the names between the column and the coast: none needs a leader line.
    for (const zone of zones) expect(root.querySelector(`[data-label="${zone}"]`), zone).not.toBeNull();
    expect(root.querySelectorAll('polyline')).toHaveLength(0);
    const before = stands(root);
    await button('Lugares').click();
    expect(root.querySelector('[data-view="places"]')!.checkVisibility()).toBe(false);
    await frames(4);
    expect(stands(root)).toEqual(before);
  });
});
