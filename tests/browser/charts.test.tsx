import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { AchievementChart } from '../../src/charts/achievement/AchievementChart';
import { AchievementPanel } from '../../src/charts/achievement/AchievementPanel';
import { achievementRows, type AchievementRow } from '../../src/charts/rows/rows';
import { StatedPanel } from '../../src/charts/stated/StatedPanel';
import { TotalsPanel } from '../../src/charts/totals/TotalsPanel';
import { parseProgramme } from '../../src/formats/programme/programme-document';
import { langs, type Lang } from '../../src/i18n/message-table';
import { createI18n, type I18n } from '../../src/i18n/i18n';
import { indicatorById, valuesOf } from '../../src/model/figures/measurements';
import type { Indicator, Measurement, Programme } from '../../src/model/programme';
import { figuresOf, type TerritoryFigures } from '../../src/model/figures/territory-figures';
import type { Mode } from '../../src/model/view/view';
import { createDashboard } from '../../src/store/page/dashboard';
import { defaultPreferences } from '../../src/store/page/dashboard-state';
import { filterChosen } from '../../src/model/view/reduce-view';
import { setMarks } from '../../src/ui/marks';
import { fontsLoaded } from './built-in';
import { OnPage, Pictures } from './pictures';
import { until } from './until';

let programme: Programme;
let figures: TerritoryFigures;
let totals: TerritoryFigures;

beforeAll(async () => {
  const text = await (await fetch('/programmes/al-invest-iv/programme.json')).text();
  const reading = parseProgramme(text);
  if (!reading.programme) throw new Error(JSON.stringify(reading.reports));
  programme = reading.programme;
  const all = figuresOf(programme, programme.territory);
  figures = all.find((each) => each.withTarget.length > 0) as TerritoryFigures;
  totals = all.find((each) => each.totals.length > 0) as TerritoryFigures;
  await fontsLoaded();
});

interface Shown {
  readonly width?: number;
  readonly mode?: Mode;
  readonly lang?: Lang;
}

/** All three panels in a page of this width. */
async function showPanels({ width = 700, mode = 'index', lang = 'es' }: Shown = {}) {
  await page.viewport(width, 900);
  const dashboard = createDashboard({
    programme,
    preferences: { ...defaultPreferences, lang },
  });
  dashboard.dispatch({ kind: 'modeChosen', mode });
  const screen = await render(
    <OnPage dashboard={dashboard}>
      <div style={{ padding: 16 }}>
        <AchievementPanel {...figures} />
        <StatedPanel {...figures} />
        <TotalsPanel {...totals} />
      </div>
    </OnPage>,
  );
  await settled(screen.container);
  return { dashboard, root: screen.container };
}

/** Waits until the rows are drawn and the bars have grown. */
async function settled(root: Element): Promise<void> {
  await until(() => expect(root.querySelectorAll('svg [role="button"]').length).toBeGreaterThan(0));
  await Promise.all(document.getAnimations().map((animation) => animation.finished));
}

function query(root: ParentNode, selector: string): SVGElement {
  const found = root.querySelector<SVGElement>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}
const marks = (root: Element, view: string) => [
  ...root.querySelectorAll<SVGElement>(`[data-view^="${view}"] svg [role="button"]`),
];
const idOf = (mark: Element) => (mark.getAttribute('data-ref') ?? '').replace('indicator:', '');
const box = (element: Element) => element.getBoundingClientRect();

/** The lines of all words in a chart: a title of two lines is two boxes. */
function wordsIn(svg: Element) {
  return [...svg.querySelectorAll('text')].flatMap((text) => {
    const lines = new Map<
      number,
      { left: number; right: number; top: number; bottom: number; text: string }
    >();
    for (const part of text.children.length > 0 ? text.children : [text]) {
      const { left, right, top, bottom } = box(part);
      // Runs of one line stand on one baseline, whatever their size.
      const key = [...lines.keys()].find((y) => Math.abs(y - bottom) < 8) ?? bottom;
      const line = lines.get(key);
      lines.set(key, {
        left: Math.min(line?.left ?? left, left),
        right: Math.max(line?.right ?? right, right),
        top: Math.min(line?.top ?? top, top),
        bottom: Math.max(line?.bottom ?? bottom, bottom),
        text: `${line?.text ?? ''}${part.textContent}`,
      });
    }
    return [...lines.values()];
  });
}

/** Half a line of leading is not a letter: boxes may touch by this much. Pixels. */
const LEADING = 4;

describe.each([320, 560, 700, 1000])('at %i px', (width) => {
  describe.each(langs)('in %s', (lang) => {
    it.each(['index', 'quantity'] as const)('no words touch or leave the picture: %s', async (mode) => {
      const { root } = await showPanels({ width, mode, lang });
      for (const svg of root.querySelectorAll('svg.recharts-surface')) {
        const edge = box(svg);
        const words = wordsIn(svg);
        expect(words.length).toBeGreaterThan(1);
        for (const word of words) {
          expect(word.left, word.text).toBeGreaterThanOrEqual(edge.left - 0.5);
          expect(word.right, word.text).toBeLessThanOrEqual(edge.right + 0.5);
          expect(word.top, word.text).toBeGreaterThanOrEqual(edge.top - 1);
          expect(word.bottom, word.text).toBeLessThanOrEqual(edge.bottom + 1);
        }
        for (const [index, a] of words.entries()) {
          for (const b of words.slice(index + 1)) {
            const apart =
              a.right <= b.left ||
              b.right <= a.left ||
              a.bottom - LEADING <= b.top ||
              b.bottom - LEADING <= a.top;
            expect(apart, `“${a.text}” and “${b.text}”`).toBe(true);
          }
        }
        for (const text of svg.querySelectorAll('text, tspan')) {
          expect(Number.parseFloat(getComputedStyle(text).fontSize)).toBeGreaterThanOrEqual(12);
        }
      }
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
      for (const mark of root.querySelectorAll('[role="button"]'))
        expect(box(mark).height).toBeGreaterThanOrEqual(24);
      expect(root.innerHTML).not.toMatch(/NaN|Infinity|undefined/);
    });
  });

  it('bars are as long as their factors, and all targets stand at one place', async () => {
    const { root } = await showPanels({ width });
    const rows = marks(root, 'achievement');
    const factors = achievementRows(programme, figures.withTarget).map((row) => row.factor ?? 0);
    const lengths = rows.map((row) => box(query(row, '[data-bar]')).width);
    expect(rows).toHaveLength(factors.length);
    lengths.forEach((length, index) => {
      expect(length / (lengths[0] ?? 1)).toBeCloseTo((factors[index] ?? 0) / (factors[0] ?? 1), 2);
    });
    const targets = rows.map((row) => box(query(row, '[data-target]')));
    const [first] = targets;
    for (const target of targets) expect(target.left).toBeCloseTo(first?.left ?? Number.NaN, 1);
    // The target is where a bar of factor 1 would end.
    const bar = box(query(rows[0] as Element, '[data-bar]'));
    const middle = ((first?.left ?? 0) + (first?.right ?? 0)) / 2;
    expect((middle - bar.left) / bar.width).toBeCloseTo(1 / (factors[0] ?? 1), 2);
  });

  it('quantities of one unit share a scale, and the target’s tick shows inside of the bar', async () => {
    const { root } = await showPanels({ width, mode: 'quantity' });
    for (const svg of root.querySelectorAll('[data-view^="achievement"] svg.recharts-surface')) {
      const perUnit = new Map<string, number[]>();
      for (const mark of svg.querySelectorAll('[role="button"]')) {
        const { actual, target } = valuesOf(programme, idOf(mark) as never);
        const { unit } = indicatorById(programme, idOf(mark) as never);
        const bar = box(query(mark, '[data-bar]'));
        const tick = box(query(mark, '[data-target]'));
        expect(tick.height).toBeGreaterThan(bar.height);
        expect(((tick.left + tick.right) / 2 - bar.left) / bar.width).toBeCloseTo(
          (target ?? 0) / (actual ?? 1),
          1,
        );
        perUnit.set(unit, [...(perUnit.get(unit) ?? []), bar.width / (actual ?? 1)]);
      }
      expect(perUnit.size).toBe(2);
      for (const scales of perUnit.values())
        for (const scale of scales) expect(scale / (scales[0] ?? 1)).toBeCloseTo(1, 1);
    }
  });
});

describe('every number', () => {
  it('in a chart says which figure it is, and the table has the same', async () => {
    const { root } = await showPanels();
    for (const text of root.querySelectorAll('svg text')) {
      for (const part of text.children.length > 0 ? text.children : [text]) {
        if (/\d/.test(part.textContent))
          expect(part.hasAttribute('data-figure'), part.textContent).toBe(true);
      }
    }
    for (const view of ['achievement', 'stated']) {
      const section = query(root, `[data-view^="${view}"]`);
      const drawn = [...section.querySelectorAll('svg [data-figure]:not([data-figure="axis"])')];
      // The panel of the page has its table in the place of the chart.
      section.querySelector<HTMLElement>('input[value="table"]')?.click();
      await until(() => expect(section.querySelector('table')).not.toBeNull());
      const table = new Map(
        [...section.querySelectorAll('table [data-figure]')].map((cell) => [
          cell.getAttribute('data-figure'),
          cell.textContent,
        ]),
      );
      expect(drawn.length).toBeGreaterThan(10);
      for (const figure of drawn) {
        const ref = figure.getAttribute('data-figure') ?? '';
        if (ref.endsWith('.stated')) continue;
        expect(table.get(ref), ref).toBe(figure.textContent);
      }
    }
  });
});

describe('choosing', () => {
  it('changes attributes alone: no mark is made anew and no row is drawn again', async () => {
    const drawn = vi.fn();
    const i18n = createI18n('es', 'pe');
    const watched: I18n = {
      ...i18n,
      from: (table) => {
        const speech = i18n.from(table);
        return {
          ...speech,
          t: (key, params) => {
            if (key.startsWith('achievement.mark')) drawn();
            return speech.t(key, params);
          },
        };
      },
    };
    const rows = achievementRows(programme, figures.withTarget);
    const last = rows.at(-1) as AchievementRow;
    const chart = (chosen: ReadonlyMap<string, 'hot' | 'outlined'>) => (
      <Pictures programme={programme} i18n={watched}>
        <AchievementChart rows={rows} mode="index" chosen={chosen} label="chart" />
      </Pictures>
    );
    const screen = await render(chart(new Map()));
    await settled(screen.container);
    const before = [...screen.container.querySelectorAll('svg *')];
    const times = drawn.mock.calls.length;
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(screen.container, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });

    await screen.rerender(chart(new Map([[`indicator:${last.id}`, 'hot']])));
    const mark = query(screen.container, `[data-ref="indicator:${last.id}"]`);
    expect(mark.getAttribute('data-chosen')).toBe('hot');
    expect(mark.getAttribute('aria-pressed')).toBe('true');
    expect(mark.tabIndex).toBe(0);
    changes.push(...observer.takeRecords());
    expect(new Set(changes.map((change) => change.attributeName ?? change.type))).toEqual(
      new Set(['data-chosen', 'aria-pressed', 'tabindex']),
    );
    expect([...screen.container.querySelectorAll('svg *')]).toEqual(before);
    expect(drawn).toHaveBeenCalledTimes(times);

    // Being pointed at renders nothing at all.
    changes.length = 0;
    setMarks(document, 'data-marked', new Map([[`indicator:${last.id}`, '']]));
    await userEvent.hover(mark);
    changes.push(...observer.takeRecords());
    expect(changes.every((change) => change.attributeName === 'data-marked')).toBe(true);
    expect(drawn).toHaveBeenCalledTimes(times);
    observer.disconnect();
  });

  it('by the mouse, on bar, title or number, in every chart', async () => {
    const { root, dashboard } = await showPanels();
    const chosen = () => dashboard.getState().history.present.indicator;
    for (const view of ['achievement', 'stated']) {
      for (const mark of marks(root, view).slice(0, 2)) {
        const id = idOf(mark);
        for (const part of [query(mark, 'tspan'), query(mark, '[data-bar]'), query(mark, '[data-figure]')]) {
          const clicked = box(part);
          part.dispatchEvent(
            new MouseEvent('click', { bubbles: true, clientX: clicked.left + 2, clientY: clicked.top + 2 }),
          );
          await until(() => expect(chosen()).toBe(id));
          dashboard.dispatch({ kind: 'levelLeft' });
          await until(() => expect(mark.hasAttribute('data-chosen')).toBe(false));
        }
      }
    }
    const total = query(root, '[data-view^="totals"] button[data-ref]');
    await userEvent.click(total);
    expect(chosen()).toBe(idOf(total));
    expect(dashboard.getState().session.dialog).toBeNull();
    const marked = [...root.querySelectorAll('[data-view]')].map((each) => each.getAttribute('data-shown'));
    expect(new Set(marked)).toEqual(new Set([`indicator:${idOf(total)}`]));
  });

  it('by the keyboard: one stop, arrows, Home and End, Enter and Space', async () => {
    const { root, dashboard } = await showPanels({ mode: 'quantity' });
    const all = marks(root, 'achievement');
    const [first, second] = all as [SVGElement, SVGElement];
    const last = all.at(-1) as SVGElement;
    expect(all.filter((mark) => mark.tabIndex === 0)).toEqual([first]);
    first.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(second);
    expect(all.filter((mark) => mark.tabIndex === 0)).toEqual([second]);
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    expect(document.activeElement).toBe(first);
    // The last row is in another chart, of another unit.
    await userEvent.keyboard('{End}');
    expect(document.activeElement).toBe(last);
    await userEvent.keyboard('{Enter}');
    await until(() => expect(last.getAttribute('data-chosen')).toBe('hot'));
    expect(last.getAttribute('aria-pressed')).toBe('true');
    await userEvent.keyboard('{Home} ');
    await until(() => expect(first.getAttribute('data-chosen')).toBe('hot'));
    expect(last.hasAttribute('data-chosen')).toBe(false);
    expect(dashboard.getState().history.present.indicator).toBe(idOf(first));
    expect(first.getAttribute('aria-label')).toMatch(/veces la meta, .* de /);
  });

  it('another place draws nothing anew: the same rows stay', async () => {
    const { root, dashboard } = await showPanels();
    const before = [...root.querySelectorAll('svg *')];
    const place = programme.places.find((each) => each.kind === 'country');
    dashboard.dispatch({ kind: 'pressed', thing: `place:${place?.id}` });
    await until(() => {
      expect(query(root, '[data-view]').getAttribute('data-shown')).toBe(`place:${place?.id}`);
    });
    expect([...root.querySelectorAll('svg *')]).toEqual(before);
  });

  it('the mode changes the scale and is in the View', async () => {
    const { root, dashboard } = await showPanels();
    await userEvent.click(page.getByRole('radio', { name: 'Cantidades' }));
    expect(dashboard.getState().history.present.mode).toBe('quantity');
    await until(() => expect(root.textContent).toContain('meta 11,600'));
  });
});

/** The panel in a box as the page gives it one. */
async function showBox({ width = 780, height = 202, of = programme, size = 16 } = {}) {
  await page.viewport(width + 40, 900);
  document.documentElement.style.fontSize = `${size}px`;
  const dashboard = createDashboard({ programme: of, preferences: defaultPreferences });
  const [whole] = figuresOf(of, of.territory).filter((each) => each.withTarget.length > 0);
  const screen = await render(
    <OnPage dashboard={dashboard}>
      <div style={{ width, height, margin: 20 }} data-box="">
        <AchievementPanel {...(whole as TerritoryFigures)} />
      </div>
    </OnPage>,
  );
  await settled(screen.container);
  return { dashboard, root: screen.container };
}

/** The same programme with this many indicators. */
function withMany(count: number): Programme {
  const indicators = Array.from({ length: count }, (_, at) => {
    const like = figures.withTarget[at % figures.withTarget.length] as Indicator;
    return { ...like, id: `${like.id}-${at}` as Indicator['id'], like: like.id };
  });
  const measurements = indicators.flatMap(({ id, like }) =>
    programme.measurements
      .filter((each) => each.indicator === like)
      .map((each) => ({ ...each, id: `${each.id}-${id}`, indicator: id })),
  );
  return { ...programme, indicators, measurements, claims: [], ratios: [] };
}

describe('in the box of the page', () => {
  afterEach(() => {
    document.documentElement.style.fontSize = '';
    document.querySelector('style[data-spacing]')?.remove();
  });
  const boxes = (root: Element, selector = '[role="button"]') =>
    [...root.querySelectorAll(selector)].map((each) => {
      const { left, top, width, height } = box(each);
      return [left, top, width, height].map(Math.round);
    });
  const inBox = (root: Element) => {
    const edge = box(query(root, '[data-box]'));
    for (const mark of root.querySelectorAll('svg [role="button"]'))
      expect(box(mark).bottom).toBeLessThanOrEqual(edge.bottom + 2);
  };

  it('six rows stand in 202 px, each as high as can be pressed; more height makes them higher', async () => {
    const { root } = await showBox();
    inBox(root);
    expect(marks(root, 'achievement').map((mark) => Math.round(box(mark).height))).toEqual([
      24, 24, 24, 24, 24, 24,
    ]);
    query(root, '[data-box]').setAttribute('style', 'width: 780px; height: 268px; margin: 20px');
    await until(() => expect(box(marks(root, 'achievement')[0]!).height).toBeGreaterThan(31));
    inBox(root);
  });

  it('nothing moves: not by a choice, a filter, nor another way to show the same', async () => {
    const { root, dashboard } = await showBox();
    const before = boxes(root);
    const bars = boxes(root, '[data-bar]');
    for (const thing of ['indicator:nuclei', 'place:puno', 'place:pe'] as const) {
      dashboard.dispatch({ kind: 'chosen', thing });
      await until(() => expect(query(root, '[data-view]').getAttribute('data-shown')).toContain(thing));
      expect(boxes(root)).toEqual(before);
      expect(boxes(root, '[data-bar]')).toEqual(bars);
    }
    dashboard.dispatch(filterChosen('unit', 'nucleus' as never));
    await until(() => expect(root.querySelectorAll('[data-dimmed]')).toHaveLength(5));
    dashboard.dispatch({ kind: 'modeChosen', mode: 'quantity' });
    await until(() => expect(root.textContent).toContain('meta 11,600'));
    expect(boxes(root)).toEqual(before);
    const edge = box(query(root, '[data-view]'));
    await userEvent.click(page.getByRole('radio', { name: 'Tabla' }));
    await until(() => expect(root.querySelector('table')).not.toBeNull());
    expect(box(query(root, '[data-view]'))).toEqual(edge);
    expect(box(query(root, '[role="group"][tabindex]')).bottom).toBeLessThanOrEqual(edge.bottom + 0.5);
  });

  it('a place without figures of its own is told in one line, and the rows are quieter by an attribute', async () => {
    const { root, dashboard } = await showBox();
    const before = [...root.querySelectorAll('svg *')];
    const fill = () => getComputedStyle(query(root, '[data-bar]')).fill;
    const loud = fill();
    dashboard.dispatch({ kind: 'chosen', thing: 'place:puno' });
    await until(() =>
      expect(root.querySelector('h2 + p')?.textContent).toContain('la fuente no da cifras de Puno'),
    );
    expect([...root.querySelectorAll('svg *')]).toEqual(before);
    expect(fill()).not.toBe(loud);
    expect(box(query(root, 'h2 + p')).height).toBeLessThan(20);
  });

  it('a row that the source contradicts is flagged, and says so', async () => {
    const { root } = await showBox();
    const flagged = [...root.querySelectorAll('[role="button"]:has([data-flag])')];
    expect(flagged.map(idOf)).toEqual(['smes-in-nuclei', 'nuclei']);
    for (const mark of flagged)
      expect(mark.getAttribute('aria-label')).toContain('La fuente afirma otro porcentaje');
  });

  it('of many indicators the first are shown and the rest counted; a chosen one is among them', async () => {
    const { root, dashboard } = await showBox({ of: withMany(30) });
    const ids = () => marks(root, 'achievement').map(idOf);
    inBox(root);
    expect(ids()).toHaveLength(5);
    expect(root.textContent).toContain('y 25 más');
    const first = boxes(root, '[data-bar]').slice(0, 4);
    dashboard.dispatch({ kind: 'chosen', thing: 'indicator:nuclei-17' });
    await until(() => expect(ids().at(-1)).toBe('nuclei-17'));
    expect(ids()).toHaveLength(5);
    expect(boxes(root, '[data-bar]').slice(0, 4)).toEqual(first);
    await userEvent.click(page.getByRole('button', { name: 'Ver todos' }));
    await until(() => expect(ids()).toHaveLength(30));
    await userEvent.click(page.getByRole('button', { name: 'Ver menos' }));
    await until(() => expect(ids()).toHaveLength(5));
  });

  const titlesClear = (root: Element) => {
    for (const mark of marks(root, 'achievement')) {
      const title = box(query(mark, '[data-text="title"]'));
      const bar = box(query(mark, '[data-bar]'));
      expect(title.right <= bar.left || title.bottom <= bar.top + 1, mark.textContent ?? '').toBe(true);
    }
  };

  it.each([780, 390])('text is as large as the reader’s, and nothing touches: %i px', async (width) => {
    const { root } = await showBox({ width, height: 400, size: 24 });
    const title = query(root, '[data-text="title"]');
    await until(() => expect(getComputedStyle(title).fontSize).toBe('21px'));
    titlesClear(root);
    const edge = box(query(root, 'svg.recharts-surface'));
    for (const word of wordsIn(query(root, 'svg.recharts-surface'))) {
      expect(word.right, word.text).toBeLessThanOrEqual(edge.right + 0.5);
      expect(word.left, word.text).toBeGreaterThanOrEqual(edge.left - 0.5);
    }
    // Another default size while the page is open.
    document.documentElement.style.fontSize = '16px';
    await until(() => expect(marks(root, 'achievement')[0]?.getBoundingClientRect().height).toBeLessThan(50));
    titlesClear(root);
  });

  it.each([780, 560, 390])('text spacing of the reader’s own is measured: %i px', async (width) => {
    const { root } = await showBox({ width, height: 300 });
    const before = box(query(root, '[data-bar]')).left;
    const style = document.createElement('style');
    style.dataset.spacing = '';
    style.textContent =
      '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important }';
    document.head.append(style);
    if (width > 500)
      await until(() => expect(box(query(root, '[data-bar]')).left).toBeGreaterThan(before + 5));
    await until(() => {
      titlesClear(root);
      const edge = box(query(root, 'svg.recharts-surface'));
      for (const word of wordsIn(query(root, 'svg.recharts-surface')))
        expect(word.right, word.text).toBeLessThanOrEqual(edge.right + 0.5);
    });
  });
});

describe('figures that are not as expected', () => {
  const odd = (lines: readonly [target: number | null, actual: number | null][]): Programme => {
    const [indicator] = programme.indicators as [Indicator];
    const indicators = lines.map((_, index) => ({ ...indicator, id: `i${index}` as Indicator['id'] }));
    const measurements = lines.flatMap(([target, actual], index) =>
      (['target', 'actual'] as const).map((kind): Measurement => ({
        id: `m${index}-${kind}`,
        indicator: `i${index}` as Indicator['id'],
        kind,
        value: kind === 'target' ? target : actual,
        comparator: null,
        period: null,
        territory: programme.territory,
        territoryReading: null,
        sources: [],
      })),
    );
    return { ...programme, indicators, measurements, claims: [] };
  };
  const cases: readonly [target: number | null, actual: number | null][] = [
    [0, 4],
    [10, null],
    [10, 0],
    [1e-9, 1e12],
    [1e12, 1e-9],
    [100, -50],
    [Number.NaN, Infinity],
  ];

  it.each(['index', 'quantity'] as const)('never reach the chart as NaN or Infinity: %s', async (mode) => {
    for (const line of cases) {
      const other = odd([line, [200, 324]]);
      const screen = await render(
        <Pictures programme={other} i18n={createI18n('en', 'pe')}>
          {/* A chart's ground reaches 8 px beyond its words on both sides. */}
          <div style={{ width: 784 }}>
            <AchievementChart
              rows={achievementRows(other, other.indicators)}
              mode={mode}
              chosen={new Map()}
              label="chart"
            />
          </div>
        </Pictures>,
      );
      await settled(screen.container);
      expect(screen.container.querySelectorAll('svg [role="button"]')).toHaveLength(2);
      expect(screen.container.innerHTML, String(line)).not.toMatch(/NaN|Infinity/);
      expect(box(query(screen.container, 'svg.recharts-surface')).width).toBe(800);
      await screen.unmount();
    }
  });
});
