/** Slides as they are seen: how large their words are, that nothing touches or leaves the sheet, and that stepping makes nothing anew. */
import { page } from 'vitest/browser';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { cleanup, render } from 'vitest-browser-react';
import builtIn from '../../public/programmes/al-invest-iv/programme.json';
import wells from '../programmes/invented-wells/programme.json';
import { readProgramme } from '../../src/formats/programme-document';
import type { Lang } from '../../src/i18n/message-table';
import type { Programme, Text } from '../../src/model/programme';
import type { SlidePicture, Step, StepId } from '../../src/model/story';
import { initialView, settle, type View } from '../../src/model/view';
import { Slide, type SlideProps } from '../../src/stage/slide/Slide';
import { createDashboard } from '../../src/store/dashboard';
import { DashboardProvider } from '../../src/store/hooks';
import { defaultPreferences } from '../../src/store/state';

function opened(document_: unknown): Programme {
  const { programme } = readProgramme(document_);
  if (!programme) throw new Error('does not pass the door');
  return programme;
}
const programme = opened(builtIn);
const invented = opened(wells);

const viewOf = (changes: Record<string, string>): View => settle({ ...initialView, ...changes } as View);
let count = 0;
const step = (changes: Record<string, string>, picture: SlidePicture | null, headline: Text = {}): Step => ({
  id: `step-${(count += 1)}` as StepId,
  view: viewOf(changes),
  picture,
  headline,
  note: {},
  seconds: 60,
  level: 'core',
});
const six: Text = {
  es: 'Las seis metas se superaron: entre {smes-in-nuclei.factor} y {tools-applied.factor} veces lo previsto',
  en: 'All six targets were exceeded: by {smes-in-nuclei.factor} to {tools-applied.factor} times what was planned',
};
const onPlace = { focus: 'place' };
const told: readonly Step[] = [
  step({}, 'map', { es: 'Cuatro países, de {programme.start} a {programme.end}', en: 'Four countries' }),
  step({}, 'achievement', six),
  step({ indicator: 'tools-available', focus: 'indicator' }, null),
  step({ indicator: 'nuclei', focus: 'indicator' }, 'achievement'),
  step({}, 'stated', {
    es: 'Los porcentajes del artículo son porcentajes de la meta, no excesos',
    en: 'The article’s percentages are of the target, not above it',
  }),
  step({}, 'ratio', {}),
  step({ place: 'ten-zones', ...onPlace }, 'totals', { es: 'En las diez zonas', en: 'In the ten zones' }),
  step({ place: 'ten-zones', ...onPlace }, null),
  step({ place: 'piura', ...onPlace }, null),
  step({ event: 'sial', focus: 'event' }, null),
  ...programme.cases.map(({ id }) => step({ case: id, focus: 'case' }, null)),
  step({}, 'organisations', { es: 'Quiénes lo hicieron posible', en: 'Who made it possible' }),
  step({}, 'timeline', { es: 'Tres ferias', en: 'Three fairs' }),
  step({ mode: 'quantity' }, 'achievement', six),
  step({}, 'thanks', { es: 'Gracias', en: 'Thank you' }),
];
const toldOfWells: readonly Step[] = [
  step({}, null),
  ...invented.indicators.flatMap(({ id }) =>
    (['series', 'breakdown', 'achievement', 'totals'] as const).map((picture) =>
      step({ indicator: id, focus: 'indicator' }, picture),
    ),
  ),
  step({ place: 'ke', ...onPlace }, null),
  step({}, 'organisations'),
  step({}, 'timeline'),
  step({}, 'thanks'),
];

interface Shown extends Partial<SlideProps> {
  readonly of?: Programme;
  readonly lang?: Lang;
  readonly step: Step | null;
  readonly size?: readonly [width: number, height: number];
}

const sizeOf = ([width, height]: readonly [number, number]) => ({ width, height });

async function showSlide({ of = programme, lang = 'es', size = [1280, 720], ...props }: Shown) {
  await page.viewport(Math.max(400, size[0]), Math.max(400, size[1]));
  const dashboard = createDashboard({
    programme: of,
    preferences: { ...defaultPreferences, lang },
    clock: () => performance.now(),
  });
  const element = (changes: Partial<SlideProps>) => (
    <DashboardProvider dashboard={dashboard}>
      <div style={{ ...sizeOf(size), position: 'fixed', top: 0, left: 0 }}>
        <Slide
          view={props.step?.view ?? initialView}
          picture={null}
          number={{ at: 3, of: 11 }}
          {...props}
          {...changes}
        />
      </div>
    </DashboardProvider>
  );
  const screen = await render(element({}));
  await settled();
  return {
    dashboard,
    root: screen.container,
    show: async (changes: Partial<SlideProps>) => {
      await screen.rerender(element(changes));
      await settled();
    },
    goTo: (next: Step) => screen.rerender(element({ view: next.view, step: next })),
  };
}

const shownLayer = () => {
  const layer = document.querySelector<HTMLElement>('[data-layer][data-shown-now]');
  if (!layer) throw new Error('no slide is shown');
  return layer;
};

/** Waits until nothing is awaited, and what moves has come to rest. */
async function settled(): Promise<void> {
  // A map begins to move two frames after it is told to.
  for (let frame = 0; frame < 4; frame += 1) await new Promise(requestAnimationFrame);
  await vi.waitFor(
    () => {
      expect(shownLayer().querySelector('[aria-busy="true"]')).toBeNull();
      expect(shownLayer().querySelector('[data-flying]')).toBeNull();
    },
    { timeout: 10_000 },
  );
  await new Promise((resolve) => setTimeout(resolve, 120));
  await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => null)));
}

interface Line {
  readonly text: string;
  readonly size: number;
  readonly kind: 'title' | 'body' | 'label';
  readonly box: DOMRect;
}

const isSeen = (element: Element) =>
  element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
  !element.closest('.visually-hidden, #recharts_measurement_span');

/** Every line of text that is seen on the sheet, with its size on the screen. */
function linesOn(sheet: HTMLElement): readonly Line[] {
  const scale = sheet.getBoundingClientRect().width / sheet.offsetWidth;
  const lines: Line[] = [];
  const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || !node.textContent?.trim() || !isSeen(parent)) continue;
    const size = Number.parseFloat(getComputedStyle(parent).fontSize) * scale;
    const kind = parent.closest('[data-headline]')
      ? 'title'
      : !parent.closest('footer') &&
          parent.closest(
            '[class*="_title_"], [class*="_strong_"], [class*="_lines_"], [class*="_names_"], [class*="_number_"], tbody',
          )
        ? 'body'
        : 'label';
    const range = document.createRange();
    range.selectNodeContents(node);
    // What has no room in the foot lies below its one line, out of sight.
    const line = parent.closest('footer p')?.getBoundingClientRect();
    for (const box of range.getClientRects())
      if (box.width > 1 && !(line && box.top + box.height / 2 > line.bottom))
        lines.push({ text: node.textContent.trim(), size, kind, box });
  }
  return lines;
}

/** Of the height of the sheet. */
const least = { title: 0.067, body: 0.044, label: 0.033 };

/** How much of a line is leading and no letter, above and below. */
const LEADING = 0.24;

/** What somebody in the last row would object to. */
function objections(): readonly string[] {
  const said: string[] = [];
  const sheet = document.querySelector<HTMLElement>('[data-sheet]');
  if (!sheet) return ['there is no sheet'];
  const edge = sheet.getBoundingClientRect();
  const lines = linesOn(sheet);
  if (lines.length < 3) said.push(`only ${lines.length} lines of text`);
  const [across, down] = [edge.width * 0.05 * 0.97, edge.height * 0.05 * 0.97];
  const foot = sheet.querySelector('footer')?.getBoundingClientRect().top ?? edge.bottom;
  for (const { text, size, kind, box } of lines) {
    const name = `${kind} “${text}”`;
    const part = size / edge.height;
    if (part < least[kind]) said.push(`${name} is ${(100 * part).toFixed(2)} % high`);
    // Names on the map may stand nearer to its edge.
    const side = across * (kind === 'label' ? 0.35 : 1);
    if (box.left < edge.left + side || box.right > edge.right - side)
      said.push(
        `${name} leaves the safe area at a side: ${Math.round(box.left - edge.left)}, ${Math.round(edge.right - box.right)}, ${Math.round(across)}`,
      );
    const [top, bottom] = [box.top + box.height * LEADING, box.bottom - box.height * LEADING];
    if (top < edge.top + down || bottom > edge.bottom - down)
      said.push(`${name} leaves the safe area above or below`);
    if (kind === 'body' && bottom > foot) said.push(`${name} runs into the foot`);
  }
  const inner = ({ box }: Line) => ({
    left: box.left,
    right: box.right,
    top: box.top + box.height * LEADING,
    bottom: box.bottom - box.height * LEADING,
  });
  for (const [at, one] of lines.entries()) {
    for (const other of lines.slice(at + 1)) {
      const [a, b] = [inner(one), inner(other)];
      const apart =
        a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top + 1 || b.bottom <= a.top + 1;
      if (!apart) said.push(`“${one.text}” touches “${other.text}”`);
    }
  }
  // Nothing is cut off by what it stands in.
  for (const part of sheet.querySelectorAll<HTMLElement>('[data-headline]')) {
    if (!isSeen(part)) continue;
    if (part.scrollHeight > part.clientHeight + 3) said.push(`“${part.textContent}” is cut below`);
    if (part.scrollWidth > part.clientWidth + 1) said.push(`“${part.textContent}” is cut at its end`);
  }
  if (/NaN|Infinity|undefined/.test(sheet.innerHTML)) said.push('something is not a number');
  return said;
}

function checkSheet(): void {
  expect
    .soft(
      objections(),
      `${shownLayer().dataset.layer} ${document.querySelector('[data-headline]')?.textContent}`,
    )
    .toEqual([]);
}

beforeAll(async () => {
  await Promise.all([...document.fonts].map((font) => font.load()));
});
beforeEach(() => {
  const base = document.createElement('base');
  base.href = '/';
  document.head.append(base);
  return () => base.remove();
});

const sizes = [
  [1024, 768],
  [1280, 720],
  [1920, 1080],
  [700, 900],
] as const;

describe.each(sizes)('at %i × %i', (...size) => {
  it.each(['es', 'en'] as const)(
    'every slide can be read, and nothing touches or is cut: %s',
    async (lang) => {
      const { show } = await showSlide({ step: told[0] ?? null, lang, size });
      for (const each of told) {
        await show({ view: each.view, step: each });
        checkSheet();
      }
    },
    120_000,
  );

  it('so can another programme’s', async () => {
    const { show } = await showSlide({ of: invented, lang: 'en', step: toldOfWells[0] ?? null, size });
    for (const each of toldOfWells) {
      await show({ view: each.view, step: each });
      checkSheet();
    }
  }, 120_000);
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
    expect([...document.querySelectorAll('.leaflet-container path')]).toEqual(paths);
    expect(shownLayer().contains(map)).toBe(true);
  });

  it('to what was made ready only changes what is seen', async () => {
    const ahead = [told[1]!, told[10]!];
    const { goTo } = await showSlide({ step: whole, ahead });
    const hidden = () => [...document.querySelectorAll<HTMLElement>('[data-layer]:not([data-shown-now])')];
    await vi.waitFor(() => expect(hidden()).toHaveLength(2), { timeout: 5000 });
    expect(hidden().every((layer) => layer.inert && layer.getAttribute('aria-hidden') === 'true')).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 800));
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
  const told = programme.cases.map((study) =>
    step({ case: study.id, focus: 'case' }, null, { es: 'Un caso', en: 'A case' }),
  );
  const [narrow, wide] = [
    [1024, 768],
    [1280, 720],
  ] as const;

  it.each([
    ['wider', narrow, wide],
    ['narrower', wide, narrow],
  ] as const)(
    'a %s one: a case is told in as many sentences as there is room for',
    async (_, from, to) => {
      const { show } = await showSlide({ step: told[0]!, size: to });
      const wanted: (readonly (string | null)[])[] = [];
      for (const each of told) {
        await show({ view: each.view, step: each });
        wanted.push(sentences());
      }
      cleanup();
      const found: (readonly (string | null)[])[] = [];
      const { root, show: again } = await showSlide({ step: told[0]!, size: from });
      const box = root.firstElementChild as HTMLElement;
      const resize = async ([width, height]: readonly [number, number]) => {
        Object.assign(box.style, { width: `${width}px`, height: `${height}px` });
        await expect
          .poll(() => document.querySelector('[data-sheet]')?.getBoundingClientRect().width)
          .toBe(width);
        await settled();
      };
      for (const each of told) {
        await resize(from);
        await again({ view: each.view, step: each });
        await resize(to);
        found.push(sentences());
        checkSheet();
      }
      expect(found).toEqual(wanted);
    },
    60_000,
  );
});

describe('choosing on a slide', () => {
  it('is told, and changes nothing by itself', async () => {
    const onView = vi.fn();
    await showSlide({ step: told[1] ?? null, onView });
    const row = shownLayer().querySelector('[data-ref="indicator:nuclei"]');
    row?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(onView).toHaveBeenCalledExactlyOnceWith(viewOf({ indicator: 'nuclei', focus: 'indicator' }));
    await settled();
    expect(shownLayer().querySelector('[data-chosen]')).toBeNull();
  });

  it('a place on the map is told as well', async () => {
    const onView = vi.fn();
    await showSlide({ step: told[7] ?? null, onView });
    const zone = shownLayer().querySelector('path.leaflet-interactive[data-ref="place:piura"]');
    const { left, top, width, height } = zone!.getBoundingClientRect();
    const at = { clientX: left + width / 2, clientY: top + height / 2, bubbles: true };
    for (const type of ['mousedown', 'mouseup', 'click']) zone?.dispatchEvent(new MouseEvent(type, at));
    expect(onView).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ place: 'piura', focus: 'place' }),
    );
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
