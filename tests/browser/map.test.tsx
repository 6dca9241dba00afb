/** The map and the place list in a real browser, with real Leaflet, under StrictMode. */
import { userEvent, page, type Locator } from 'vitest/browser';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { LayerError, readLayer } from '../../src/map/layer/layer-check';
import { MapPanel } from '../../src/map/MapPanel';
import { PlaceList } from '../../src/map/places/PlaceList';
import { PlaceMap } from '../../src/map/PlaceMap';
import type { CaseId, IndicatorId, PlaceId } from '../../src/model/programme';
import { initialView, type View } from '../../src/model/view/view';
import { createDashboard } from '../../src/store/page/dashboard';
import { defaultPreferences } from '../../src/store/page/dashboard-state';
import { setMarks } from '../../src/ui/marks';
import type { ViewEvent } from '../../src/model/view/reduce-view';
import { fontsLoaded, layer, layerJson, programme } from './built-in';
import { OnPage, Pictures } from './pictures';
import { until } from './until';

const at = (place: string | null): View => ({
  ...initialView,
  place: place as PlaceId | null,
  focus: place === null ? null : 'place',
});

beforeAll(fontsLoaded);

interface Shown {
  readonly width?: number;
  readonly height?: number;
  readonly view?: View;
}

/** The map alone, in a page of this size. `asked`: what was asked for last. */
async function showMap({ width = 620, height, view = initialView }: Shown = {}) {
  await page.viewport(width < 500 ? width : 1280, 900);
  const dispatch = vi.fn<(event: ViewEvent) => void>();
  const picture = (now: View) => (
    <div style={{ width, height: height ?? (width < 500 ? 'auto' : 820) }}>
      <Pictures programme={programme} view={now} dispatch={dispatch}>
        <PlaceMap layer={layer} />
      </Pictures>
    </div>
  );
  const screen = await render(picture(view));
  const root = screen.container;
  await until(() => expect(root.querySelector('[data-label]')).not.toBeNull());
  await frames(3);
  return {
    root,
    dispatch,
    unmount: () => screen.unmount(),
    show: (next: View) => screen.rerender(picture(next)),
  };
}

const pressed = (thing: string) => ({ kind: 'pressed', thing });
/** It takes the focus once it stands: a key that comes sooner is not for it. */
const hasFocus = (group: Locator) =>
  expect.poll(() => group.query()?.contains(document.activeElement)).toBe(true);
/** What the map says of an outline that is no place. */
const answer = () => document.querySelector('[data-view="map"] [role="status"]')?.textContent;

async function frames(count: number) {
  for (let i = 0; i < count; i++) await new Promise(requestAnimationFrame);
}

/** The fill of an outline, or the topmost circle of a spot. */
function mark(root: Element, place: string): SVGPathElement {
  const paths = root.querySelectorAll<SVGPathElement>(`path.leaflet-interactive[data-ref="place:${place}"]`);
  const found = [...paths].at(-1);
  if (!found) throw new Error(`nothing drawn for ${place}`);
  return found;
}

/** Presses the map at a longitude and latitude, with a mouse or with a finger. */
function press(root: Element, lonLat: readonly [number, number], from: string, to: string, by = 'mouse') {
  pressAt(pointOn(root, lonLat, from, to), by);
}

function pressAt(point: { readonly x: number; readonly y: number }, by = 'mouse') {
  const target = document.elementFromPoint(point.x, point.y);
  const options = { bubbles: true, clientX: point.x, clientY: point.y, pointerType: by };
  for (const type of ['mousedown', 'mouseup']) target?.dispatchEvent(new MouseEvent(type, options));
  target?.dispatchEvent(new PointerEvent('click', options));
}

/** A position on the screen, from the boxes of two drawn outlines whose extents are known. */
function pointOn(root: Element, [lon, lat]: readonly [number, number], from: string, to: string) {
  const mercator = (degrees: number) => Math.log(Math.tan(Math.PI / 4 + (degrees * Math.PI) / 360));
  const known = [from, to].map((place) => {
    const box = mark(root, place).getBoundingClientRect();
    const boundary = programme.places.find(({ id }) => id === place)?.boundary;
    const outline = [...layer.countries, ...layer.regions].find(({ id }) => id === boundary)!;
    const points =
      outline.geometry.type === 'Polygon'
        ? outline.geometry.coordinates.flat()
        : outline.geometry.coordinates.flat(2);
    return {
      box,
      west: Math.min(...points.map(([x]) => x!)),
      north: Math.max(...points.map(([, y]) => y!)),
    };
  });
  const [a, b] = known as [(typeof known)[0], (typeof known)[0]];
  const scaleX = (b.box.left - a.box.left) / (b.west - a.west);
  const scaleY = (b.box.top - a.box.top) / (mercator(b.north) - mercator(a.north));
  return {
    x: a.box.left + (lon - a.west) * scaleX,
    y: a.box.top + (mercator(lat) - mercator(a.north)) * scaleY,
  };
}

const inJunin = [-75.9, -11.4] as const;
const inAncash = [-77.9, -9.0] as const;
const inLoreto = [-74.887, -4.04] as const;
const inBrazil = [-69.5, -7.5] as const;
const inOcean = [-80, -12.5] as const;

describe('drawing', () => {
  it('draws every place that can be chosen, once under StrictMode', async () => {
    const { root } = await showMap();
    for (const place of ['bo', 'co', 'ec', 'pe', 'piura', 'cusco', 'lima', 'huaraz', 'barranca'])
      expect(mark(root, place)).toBeDefined();
    expect(root.querySelectorAll('.leaflet-container')).toHaveLength(1);
    expect(root.querySelectorAll('svg.leaflet-zoom-animated, .leaflet-overlay-pane svg')).toHaveLength(1);
  });

  it('keeps its paths from keyboard and screen reader', async () => {
    const { root } = await showMap();
    const paths = [...root.querySelectorAll('.leaflet-overlay-pane path')];
    expect(paths.length).toBeGreaterThan(50);
    expect(paths.every((path) => path.getAttribute('aria-hidden') === 'true')).toBe(true);
    expect(root.querySelectorAll('.leaflet-container [tabindex]')).toHaveLength(0);
  });

  it('says which choice it shows', async () => {
    const { root, show } = await showMap();
    expect(root.querySelector('[data-view="map"]')).toHaveAttribute('data-shown', 'programme');
    await show(at('piura'));
    expect(root.querySelector('[data-view="map"]')).toHaveAttribute('data-shown', 'place:piura');
  });

  it('goes away in the middle of a flight without a complaint', async () => {
    const { show, unmount } = await showMap();
    await show(at('piura'));
    await frames(6);
    await unmount();
    await new Promise((resolve) => setTimeout(resolve, 400));
  });
});

describe('choosing', () => {
  it('makes the chosen place hot on paths that stay', async () => {
    const { root, show } = await showMap();
    const before = [...root.querySelectorAll('.leaflet-overlay-pane path')];
    await show(at('piura'));
    expect(mark(root, 'piura')).toHaveAttribute('data-chosen', 'hot');
    expect([...root.querySelectorAll('.leaflet-overlay-pane path')]).toEqual(before);
    await show({ ...at('piura'), case: 'honey' as CaseId, focus: 'case' });
    expect(mark(root, 'piura')).toHaveAttribute('data-chosen', 'outlined');
    expect(mark(root, 'lambayeque')).toHaveAttribute('data-chosen', 'hot');
    await show({ ...at(null), indicator: 'zone-nuclei' as IndicatorId, focus: 'indicator' });
    expect(mark(root, 'puno')).toHaveAttribute('data-chosen', 'lit');
    expect(mark(root, 'bo')).not.toHaveAttribute('data-chosen');
  });

  it('stays where the chosen place is in sight, and moves to one that is not', async () => {
    const { root, show } = await showMap();
    const stands = () => {
      const { left, width } = mark(root, 'pe').getBoundingClientRect();
      return [left, width].map(Math.round).join();
    };
    const before = stands();
    await show(at('piura'));
    await frames(6);
    expect(stands()).toBe(before);
    await show(at('bo'));
    await until(() => expect(stands()).not.toBe(before));
  });

  it('chooses the place of the outline or marker pressed', async () => {
    const { root, dispatch } = await showMap({ view: at('pe') });
    mark(root, 'cusco').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(dispatch).toHaveBeenLastCalledWith(pressed('place:cusco'));
    press(root, [-77.52869, -9.52614], 'piura', 'puno');
    expect(dispatch).toHaveBeenLastCalledWith(pressed('place:huaraz'));
  });

  it('chooses the country first, then asks for the outline inside it', async () => {
    const { root, dispatch, show } = await showMap();
    press(root, inLoreto, 'piura', 'puno');
    expect(dispatch).toHaveBeenLastCalledWith(pressed('place:pe'));
    await show(at('pe'));
    await frames(4);
    press(root, inLoreto, 'piura', 'puno');
    await until(() => expect(answer()).toContain('Loreto'));
    expect(dispatch).toHaveBeenCalledTimes(1);
    await show(at('piura'));
    await frames(4);
    mark(root, 'cajamarca').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(dispatch).toHaveBeenLastCalledWith(pressed('place:cajamarca'));
  });

  it('leads one level up from the sea and from the rest of the continent', async () => {
    const { root, dispatch } = await showMap({ view: at('puno') });
    for (const outside of [inBrazil, inOcean]) {
      press(root, outside, 'piura', 'puno');
      expect(dispatch).toHaveBeenLastCalledWith({ kind: 'levelLeft' });
    }
    expect(dispatch).toHaveBeenCalledTimes(2);
    expect(answer()).toBe('');
  });

  it.each([360, 540])(
    'chooses a zone by its marker, however close another is, at %i pixels',
    async (width) => {
      const { root, dispatch } = await showMap({ width, height: 540 });
      const markers = {
        huaraz: [-77.52869, -9.52614],
        barranca: [-77.76667, -10.75],
        chanchamayo: [-75.33505, -11.06146],
        huancayo: [-75.21027, -12.06866],
      } as const;
      for (const [place, point] of Object.entries(markers)) {
        const there = pointOn(root, point, 'piura', 'puno');
        for (const [dx, dy] of [
          [0, 0],
          [5, 0],
          [-5, 0],
        ] as const) {
          pressAt({ x: there.x + dx, y: there.y + dy });
          expect(dispatch).toHaveBeenLastCalledWith(pressed(`place:${place}`));
        }
      }
    },
  );

  it('asks a finger between two markers which one it means', async () => {
    const { root, dispatch } = await showMap({ width: 360 });
    const between = [-75.27, -11.565] as const;
    press(root, between, 'piura', 'puno', 'touch');
    const offer = page.getByRole('group', { name: /muy juntos/ });
    await hasFocus(offer);
    expect(dispatch).not.toHaveBeenCalled();
    await offer.getByRole('button', { name: 'Huancayo' }).click();
    expect(dispatch).toHaveBeenLastCalledWith(pressed('place:huancayo'));
  });

  it('chooses a place by its name and by the number of its cases', async () => {
    const { root, dispatch } = await showMap();
    for (const [place, part] of [
      ['cajamarca', '[data-label="cajamarca"]'],
      ['huaraz', '[data-figure="huaraz.cases"]'],
    ] as const) {
      const { x, y, width, height } = root.querySelector(part)!.getBoundingClientRect();
      pressAt({ x: x + width / 2, y: y + height / 2 });
      expect(dispatch).toHaveBeenLastCalledWith(pressed(`place:${place}`));
    }
  });

  it('marks what the pointer is on without drawing', async () => {
    const { root } = await showMap();
    const ring = [...root.querySelectorAll<SVGPathElement>('path[data-ref="place:piura"]')].at(-1)!;
    expect(getComputedStyle(ring).display).toBe('none');
    setMarks(document, 'data-marked', new Map([['place:piura', '']]));
    expect(getComputedStyle(ring).display).not.toBe('none');
    setMarks(document, 'data-marked', new Map());
  });
});

describe('labels', () => {
  const views = { whole: initialView, country: at('pe'), zone: at('lambayeque'), spot: at('huancayo') };

  it.each([360, 540, 760].flatMap((width) => Object.keys(views).map((view) => [width, view] as const)))(
    'at %i pixels, %s: none touches another, a control or the edge',
    async (width, name) => {
      const view = views[name as keyof typeof views];
      const { root } = await showMap({ width, view });
      await frames(4);
      const frame = root.querySelector('.leaflet-container')!.getBoundingClientRect();
      const labels = [...root.querySelectorAll<SVGTextElement>('[data-label]')];
      expect(labels.length).toBeGreaterThan(1);
      const badges = [...root.querySelectorAll('[data-label] + g rect')];
      const boxes = [...labels, ...badges, ...root.querySelectorAll('[data-overlay]')].map((each) =>
        each.getBoundingClientRect(),
      );
      for (const [i, label] of labels.entries()) {
        const a = boxes[i]!;
        expect(parseFloat(getComputedStyle(label).fontSize)).toBeGreaterThanOrEqual(12);
        expect(a.left >= frame.left && a.right <= frame.right, `${label.dataset.label} leaves the map`).toBe(
          true,
        );
        expect(a.top >= frame.top && a.bottom <= frame.bottom, `${label.dataset.label} leaves the map`).toBe(
          true,
        );
        for (const b of boxes.slice(i + 1)) {
          const apart = a.left >= b.right || b.left >= a.right || a.top >= b.bottom || b.top >= a.bottom;
          expect(apart, `${label.dataset.label} touches`).toBe(true);
        }
      }
    },
  );

  it.each([
    [540, 540],
    [610, 816],
    [820, 880],
    [470, 636],
  ])('names every zone on a map of %i by %i, and Lima', async (width, height) => {
    const { root } = await showMap({ width, height });
    await frames(4);
    expect(named(root)).toEqual(expect.arrayContaining([...zones(), 'lima']));
  });

  it('names what has cases first where there is little room, with their number', async () => {
    const { root } = await showMap({ width: 390, height: 360 });
    await frames(4);
    const withCases = ['piura', 'lambayeque', 'huaraz', 'chanchamayo', 'puno'];
    expect(named(root)).toEqual(expect.arrayContaining(withCases));
    for (const place of withCases)
      expect(root.querySelector(`[data-figure="${place}.cases"]`)).toHaveTextContent(
        place === 'chanchamayo' ? '2' : '1',
      );
  });

  it('stay where they are when something is chosen', async () => {
    const { root, show } = await showMap();
    await frames(4);
    const stand = () =>
      [...root.querySelectorAll<SVGTextElement>('[data-label]')].map((each) => {
        const { left, top } = each.getBoundingClientRect();
        return `${each.dataset.label} ${Math.round(left)} ${Math.round(top)}`;
      });
    const before = stand();
    for (const next of [
      at('huancayo'),
      { ...at(null), case: 'honey' as CaseId, focus: 'case' as const },
      { ...at(null), indicator: 'zone-nuclei' as IndicatorId, focus: 'indicator' as const },
      { ...initialView, year: '2012' },
    ]) {
      await show(next);
      await frames(6);
      expect(stand()).toEqual(before);
    }
  });
});

function named(root: Element) {
  return [...root.querySelectorAll<SVGTextElement>('[data-label]')].map((each) => each.dataset.label);
}

const zones = () => programme.places.find(({ id }) => id === 'ten-zones')!.members;

describe('answers, fairs and levels', () => {
  it('offers the places inside an outline, closes on Escape, and with what is chosen', async () => {
    const { root, dispatch, show } = await showMap({ view: at('pe') });
    const offer = page.getByRole('group', { name: /Junín/ });
    press(root, inJunin, 'piura', 'puno');
    await hasFocus(offer);
    await userEvent.keyboard('{Escape}');
    await expect.element(offer).not.toBeInTheDocument();
    expect(dispatch).not.toHaveBeenCalled();
    press(root, inJunin, 'piura', 'puno');
    await offer.getByRole('button', { name: 'Huancayo' }).click();
    expect(dispatch).toHaveBeenLastCalledWith(pressed('place:huancayo'));
    await expect.element(offer).not.toBeInTheDocument();
    press(root, inJunin, 'piura', 'puno');
    await expect.element(offer).toBeVisible();
    await show(at('puno'));
    await expect.element(offer).not.toBeInTheDocument();
  });

  it('closes for good what it offered: Undo brings the View back and not the offer', async () => {
    const peru = at('pe');
    const { root, show } = await showMap({ view: peru });
    press(root, inJunin, 'piura', 'puno');
    const offer = page.getByRole('group', { name: /Junín/ });
    await expect.element(offer).toBeVisible();
    await show(at('puno'));
    await show(peru);
    await expect.element(offer).not.toBeInTheDocument();
  });

  it('keeps presses, drags and the wheel on its controls from the map beneath', async () => {
    const { root, dispatch } = await showMap({ view: at('pe') });
    press(root, inJunin, 'piura', 'puno');
    await hasFocus(page.getByRole('group', { name: /Junín/ }));
    await frames(4);
    const stands = () => {
      const { left, top, width } = mark(root, 'piura').getBoundingClientRect();
      return [left, top, width].map(Math.round);
    };
    const before = stands();
    const drag = (element: Element) => {
      const { left, top } = element.getBoundingClientRect();
      const [from, to] = [left + 4, left + 64].map((clientX) => ({
        bubbles: true,
        clientX,
        clientY: top + 4,
      }));
      element.dispatchEvent(new MouseEvent('mousedown', from));
      element.dispatchEvent(new MouseEvent('mousemove', to));
      element.dispatchEvent(new MouseEvent('mouseup', to));
      for (const type of ['click', 'dblclick']) element.dispatchEvent(new MouseEvent(type, from));
    };
    const isLeftToPage = (element: Element) =>
      element.dispatchEvent(
        new WheelEvent('wheel', { deltaY: -50, ctrlKey: true, bubbles: true, cancelable: true }),
      );
    const controls = root.querySelectorAll('.leaflet-container :is([role="group"], [role="status"])');
    expect(controls).toHaveLength(3);
    for (const control of controls) {
      drag(control);
      expect(isLeftToPage(control)).toBe(true);
      expect(stands()).toEqual(before);
    }
    expect(dispatch).not.toHaveBeenCalled();
    // The map itself can be dragged.
    drag(root.querySelector('.leaflet-container')!);
    expect(stands()).not.toEqual(before);
  });

  it('chooses the one place inside an outline', async () => {
    const { root, dispatch } = await showMap({ view: at('pe') });
    press(root, inAncash, 'piura', 'puno');
    expect(dispatch).toHaveBeenLastCalledWith(pressed('place:huaraz'));
  });

  it('names a fair when it, its case or its year is asked for', async () => {
    const { root, dispatch, show } = await showMap();
    const seen = () =>
      [...root.querySelectorAll<HTMLElement>('button[data-ref^="event:"]')]
        .filter((each) => getComputedStyle(each).visibility === 'visible')
        .map((each) => each.dataset.ref);
    expect(seen()).toEqual([]);
    await show({ ...initialView, year: '2012' });
    expect(seen()).toEqual(['event:sial', 'event:expoalimentaria']);
    expect(root.querySelector('[data-figure="sial.date"]')).toHaveTextContent('2012');
    await show({ ...initialView, case: 'textiles-puno' as CaseId, focus: 'case' });
    expect(seen()).toEqual(['event:intergift']);
    await page.getByRole('button', { name: 'Intergift, Madrid, España · 2010' }).click();
    expect(dispatch).toHaveBeenLastCalledWith(pressed('event:intergift'));
  });

  it('goes up a level on Escape', async () => {
    const { root, dispatch } = await showMap({ view: at('piura') });
    root.querySelector<HTMLElement>('[data-view="map"]')!.focus();
    await userEvent.keyboard('{Escape}');
    expect(dispatch).toHaveBeenLastCalledWith({ kind: 'levelLeft' });
  });

  it('says in one line what is drawn, and the rest when it is asked', async () => {
    const { root } = await showMap();
    const line = root.querySelector('[role="note"] ul')!;
    expect(line).toHaveTextContent('zonazona (provincia)otro lugarpaís del programa');
    expect(line.getBoundingClientRect().height).toBeLessThan(24);
    const more = page.getByRole('button', { name: 'Leyenda y fuentes del mapa' });
    await more.click();
    await expect.element(page.getByText(/Contornos cartográficos/)).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByText(/Contornos cartográficos/)).not.toBeVisible();
    await expect.element(more).toHaveFocus();
  });

  it('zooms by buttons and comes back', async () => {
    const { root } = await showMap();
    const width = () => mark(root, 'pe').getBoundingClientRect().width;
    const before = width();
    await page.getByRole('button', { name: 'Acercar' }).click();
    await until(() => expect(width()).toBeGreaterThan(before * 1.3));
    await page.getByRole('button', { name: 'Volver al inicio del mapa' }).click();
    await until(() => expect(width()).toBeCloseTo(before, 0));
  });
});

describe('a damaged layer', () => {
  type Layer = typeof layerJson;
  const broken = (spoil: (copy: Layer) => void) => {
    const copy = structuredClone(layerJson);
    spoil(copy);
    return () => readLayer(copy);
  };

  it.each<[string, (copy: Layer) => void, string]>([
    ['NaN in a line', (copy) => (copy.arcs[3]![0]![1] = NaN), 'arcs[3]'],
    ['null in a line', (copy) => (copy.arcs[3]![0]![1] = null as never), 'arcs[3]'],
    ['text in the transform', (copy) => (copy.transform.scale[0] = '1' as never), 'transform.scale'],
    [
      'positions off the earth',
      (copy) => (copy.transform.translate[1] = 90),
      'objects.countries.geometries[0]',
    ],
    ['a line that is not there', (copy) => (copy.objects.regions.geometries[2]!.arcs = [[[9999]]]), 'arcs'],
    ['no bounds', (copy) => (copy.objects.countries.geometries[1]!.properties.bbox = [1, 2]), 'bbox'],
  ])('is refused with what and where: %s', (_what, spoil, where) => {
    expect(broken(spoil)).toThrow(LayerError);
    expect(broken(spoil)).toThrow(where);
  });

  it.each([null, [], 'text', {}, { type: 'Topology' }])('is refused when it is no layer: %j', (json) => {
    expect(() => readLayer(json)).toThrow(LayerError);
  });
});

describe('the panels', () => {
  const preferences = defaultPreferences;
  const dashboardOf = () => createDashboard({ programme, preferences });

  beforeEach(() => page.viewport(1280, 900));

  it('draw once, and follow a choice', async () => {
    const dashboard = dashboardOf();
    await render(
      <OnPage dashboard={dashboard}>
        <div style={{ height: 600 }}>
          <MapPanel />
        </div>
      </OnPage>,
    );
    await until(() => expect(document.querySelector('path[data-ref="place:piura"]')).not.toBeNull());
    expect(document.querySelectorAll('.leaflet-container')).toHaveLength(1);
    dashboard.dispatch({ kind: 'pressed', thing: 'place:piura' });
    await until(() =>
      expect(document.querySelector('[data-view="map"]')).toHaveAttribute('data-shown', 'place:piura'),
    );
  });

  it('offer to try again when the layer cannot be had', async () => {
    await render(
      <Pictures programme={programme} mapLayer="data:application/json,[]">
        <MapPanel />
      </Pictures>,
    );
    await expect.element(page.getByRole('alert')).toHaveTextContent('No se pudo cargar el mapa');
    await page.getByRole('button', { name: 'Volver a intentar' }).click();
    await expect.element(page.getByRole('alert')).toBeVisible();
  });

  it('list the places for the keyboard, with the number of cases', async () => {
    const dashboard = dashboardOf();
    const { container } = await render(
      <OnPage dashboard={dashboard}>
        <PlaceList />
      </OnPage>,
    );
    const options = [...container.querySelectorAll<HTMLElement>('[data-place-option]')];
    expect(options).toHaveLength(17);
    await until(() => expect(options.filter((each) => each.tabIndex === 0)).toHaveLength(1));
    await userEvent.tab();
    await expect.poll(() => document.activeElement).toBe(options[0]);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
    await expect.poll(() => document.activeElement).toBe(options[1]);
    await userEvent.keyboard('{End}{Enter}');
    const last = options.at(-1)!;
    expect(last).toHaveAttribute('aria-current', 'true');
    expect(dashboard.getState().history.present.place).toBe(last.dataset.placeOption);
    await userEvent.keyboard('{ArrowLeft}');
    expect(dashboard.getState().history.present.place).toBe('pe');
    await expect.element(page.getByRole('button', { name: 'Piura, 1 caso' })).toBeVisible();
    expect(container.querySelector('[data-figure="piura.cases"]')).toHaveTextContent('1');
    expect(container.querySelector('[data-figure="cusco.cases"]')).toBeNull();
  });
});
