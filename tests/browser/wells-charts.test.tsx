/** The charts on a programme with years, places and things that ought to fall. */
import { page, userEvent } from 'vitest/browser';
import { beforeAll, describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { AchievementPanel } from '../../src/charts/achievement/AchievementPanel';
import { BreakdownPanel } from '../../src/charts/breakdown/BreakdownPanel';
import { SeriesPanel } from '../../src/charts/series/SeriesPanel';
import { TotalsPanel } from '../../src/charts/totals/TotalsPanel';
import { langs, type Lang } from '../../src/i18n/message-table';
import { figureOf } from '../../src/model/figures/figure';
import type { IndicatorId, PlaceId } from '../../src/model/programme';
import { figuresOf } from '../../src/model/figures/territory-figures';
import { createDashboard } from '../../src/store/page/dashboard';
import { defaultPreferences } from '../../src/store/page/dashboard-state';
import { oddNames, wells } from '../wells';
import { filterChosen, pressed } from '../../src/model/view/reduce-view';
import { HeightProvider } from '../../src/picture/context';
import { fontsLoaded } from './built-in';
import { OnPage } from './pictures';
import { until } from './until';

beforeAll(fontsLoaded);

const id = (name: string) => name as IndicatorId;
/** Of Kenya alone, which has figures of four towns as well. */
const { programme: made } = wells({ countries: ['KE'], aims: true, towns: true });
const territory = made.territory as PlaceId;

async function show(width: number, lang: Lang = 'es', programme = made) {
  await page.viewport(width, 900);
  const dashboard = createDashboard({
    programme,
    preferences: { ...defaultPreferences, lang },
  });
  const [whole] = figuresOf(programme, territory);
  if (!whole) throw new Error('no figures');
  const screen = await render(
    <OnPage dashboard={dashboard}>
      <div style={{ padding: 16 }}>
        <AchievementPanel {...whole} />
        <TotalsPanel {...whole} />
        <SeriesPanel indicator={id('contaminated-samples')} territory={territory} />
        <SeriesPanel indicator={id('homes')} territory={territory} />
        <BreakdownPanel indicator={id('contaminated-samples')} territory={territory} />
        <BreakdownPanel indicator={id('points-repaired')} territory={territory} />
      </div>
    </OnPage>,
  );
  const root = screen.container;
  await until(() => expect(root.querySelectorAll('svg [role="button"]').length).toBeGreaterThan(8));
  await Promise.all(document.getAnimations().map((animation) => animation.finished));
  const view = () => dashboard.getState().history.present;
  return { root, dashboard, view };
}

function panel(root: Element, view: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(`[data-view^="${view}"]`);
  if (!found) throw new Error(`no ${view}`);
  return found;
}
const marks = (root: Element, view: string) => [
  ...panel(root, view).querySelectorAll<SVGElement>('svg [role="button"]'),
];
const named = (all: readonly Element[]) => all.map((each) => each.getAttribute('aria-label') ?? '');

/** Nothing leaves the page at a side, and no word its picture. */
function keepsInside(root: Element, width: number) {
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  expect(root.innerHTML).not.toMatch(/NaN|Infinity|undefined/);
  for (const svg of root.querySelectorAll('svg.recharts-surface')) {
    const edge = svg.getBoundingClientRect();
    for (const text of svg.querySelectorAll('text')) {
      const box = text.getBoundingClientRect();
      expect(box.left, text.textContent).toBeGreaterThanOrEqual(edge.left - 0.5);
      expect(box.right, text.textContent).toBeLessThanOrEqual(edge.right + 0.5);
      expect(box.bottom, text.textContent).toBeLessThanOrEqual(edge.bottom + 1);
    }
  }
}

describe.each([320, 560, 1000])('at %i px', (width) => {
  it.each(langs)('words keep inside of the picture, and every number is a figure: %s', async (lang) => {
    const { root } = await show(width, lang);
    keepsInside(root, width);
    for (const figure of root.querySelectorAll('[data-figure]:not([data-figure="axis"])')) {
      const ref = figure.getAttribute('data-figure') ?? '';
      expect(figureOf(made, ref)?.value, ref).not.toBeNull();
    }
    for (const text of root.querySelectorAll('text, td, th, p, h2')) {
      for (const node of text.childNodes)
        if (node.nodeType === Node.TEXT_NODE && text.closest('[data-figure]') === null)
          expect(node.textContent).not.toMatch(/\d/);
    }
    for (const mark of root.querySelectorAll('svg [role="button"]')) {
      expect(mark.getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
      expect(mark.getBoundingClientRect().width).toBeGreaterThanOrEqual(24);
    }
  });
});

describe('names that were chosen to do harm', () => {
  const { programme: odd } = wells({ countries: ['KE'], aims: true, towns: true, oddNames: true });

  // On a page of 320 pixels the longest name runs out of it: not so yet.
  it('are text, and keep inside of the picture', async () => {
    const { root } = await show(1000, 'en', odd);
    expect(root.querySelector('b, img, script')).toBeNull();
    expect(root.textContent).toContain('<b>bold</b>');
    expect(root.textContent).toContain(oddNames.ke);
    keepsInside(root, 1000);
  });
});

describe('a series', () => {
  it('asks for a year, and lets it go: by the mouse and by keys', async () => {
    const { root, view } = await show(700);
    const years = marks(root, 'series:contaminated-samples');
    expect(named(years)[2]).toBe(
      'Water samples found contaminated, 2022: 23.5 percent of samples; se alcanzó la meta de 24',
    );
    const [first, second] = years as [SVGElement, SVGElement];
    first.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await until(() => expect(view().year).toBe('2020'));
    await until(() => expect(first.getAttribute('aria-pressed')).toBe('true'));
    expect(first.getAttribute('data-chosen')).toBe('outlined');
    // The other charts show that year.
    expect(panel(root, 'achievement').textContent).toContain('de 38 a 32.6; meta 34');
    first.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(second);
    await userEvent.keyboard('{Enter}');
    await until(() => expect(view().year).toBe('2021'));
    await userEvent.keyboard(' ');
    await until(() => expect(view().year).toBeNull());
  });

  it('stands for its indicator, and is hot when that is chosen', async () => {
    const { root, dashboard } = await show(700);
    expect(
      new Set(marks(root, 'series:contaminated-samples').map((mark) => mark.getAttribute('data-ref'))),
    ).toEqual(new Set(['indicator:contaminated-samples']));
    const before = [...panel(root, 'series:contaminated-samples').querySelectorAll('svg *')];
    dashboard.dispatch(pressed('indicator', id('contaminated-samples')));
    await until(() =>
      expect(panel(root, 'series:contaminated-samples').querySelector('[data-chosen="hot"]')).not.toBeNull(),
    );
    expect([...panel(root, 'series:contaminated-samples').querySelectorAll('svg *')]).toEqual(before);
  });

  it('has the same figures in its table, the baseline first', async () => {
    const { root } = await show(700);
    const rows = [...panel(root, 'series:homes').querySelectorAll('tbody tr')];
    expect(rows.map((row) => [...row.children].map((cell) => cell.textContent).join(' | '))).toEqual([
      'Línea de base · 2019 | – | 120 | –',
      '2020 | 200 | 210 | 10',
      '2021 | 300 | 280 | -20',
      '2022 | 400 | 350 | -50',
      '2024 | 500 | – | –',
    ]);
  });
});

describe('a place with figures of its own', () => {
  it('has them in the bars, with those of the whole beside them, in the same rows', async () => {
    const { root, dashboard } = await show(900);
    const before = marks(root, 'achievement');
    const tops = before.map((mark) => Math.round(mark.getBoundingClientRect().top));
    dashboard.dispatch(pressed('place', 'kisumu' as PlaceId));
    await until(() => expect(panel(root, 'achievement').querySelectorAll('[data-whole]')).toHaveLength(1));
    const after = marks(root, 'achievement');
    expect(after).toEqual(before);
    expect(after.map((mark) => Math.round(mark.getBoundingClientRect().top))).toEqual(tops);
    expect(after.map((mark) => mark.hasAttribute('data-quiet'))).toEqual([false, true, true, true]);
    expect(panel(root, 'achievement').textContent).toContain('Cifras de Kisumu; ◇ las de Kenya');
    expect(named(after)[0]).toContain('Es de Kisumu; en el conjunto, Kenya: 1.06 veces la meta');
    expect(named(after)[1]).toContain('Sin cifra propia de Kisumu: es la de Kenya');
  });
});

describe('within a limited height', () => {
  it.each([130, 160, 240])(
    'a series and its places keep to it, the rest is counted: %i px',
    async (height) => {
      await page.viewport(1100, 900);
      const { programme } = wells({ countries: ['KE'], places: 40 });
      const dashboard = createDashboard({ programme, preferences: defaultPreferences });
      const screen = await render(
        <OnPage dashboard={dashboard}>
          <HeightProvider height={height}>
            <div style={{ width: 1000, display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 20 }}>
              <SeriesPanel indicator={id('points-repaired')} territory={territory} />
              <BreakdownPanel indicator={id('points-repaired')} territory={territory} />
            </div>
          </HeightProvider>
        </OnPage>,
      );
      const root = screen.container;
      await until(() => expect(marks(root, 'breakdown').length).toBeGreaterThan(0));
      const most = Math.max(height, 150);
      for (const view of ['series', 'breakdown']) {
        const edge = panel(root, view).getBoundingClientRect();
        expect(edge.height).toBeLessThanOrEqual(most + 1);
        for (const mark of marks(root, view))
          expect(mark.getBoundingClientRect().bottom).toBeLessThanOrEqual(edge.bottom + 1);
      }
      const shown = marks(root, 'breakdown').length;
      expect(panel(root, 'breakdown').textContent).toContain(`y ${40 - shown} más`);
      dashboard.dispatch(pressed('place', 'well-33' as PlaceId));
      await until(() => expect(named(marks(root, 'breakdown')).at(-1)).toContain('Well 33'));
      expect(marks(root, 'breakdown')).toHaveLength(shown);
      await page.getByRole('button', { name: 'Ver todos' }).click();
      await until(() => expect(marks(root, 'breakdown')).toHaveLength(40));
    },
  );
});

describe('place by place', () => {
  it('a bar chooses its place', async () => {
    const { root, view } = await show(700);
    const [mark] = marks(root, 'breakdown:contaminated-samples');
    expect(mark?.getAttribute('data-ref')).toBe('place:kisumu');
    mark?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await until(() => expect(view().place).toBe('kisumu'));
    await until(() => expect(mark?.getAttribute('data-chosen')).toBe('hot'));
  });

  it('stands in the order that was chosen, as do the other charts', async () => {
    const { root, view } = await show(700);
    const order = () =>
      named(marks(root, 'breakdown:points-repaired')).map((name) => name.replace(/:.*/, ''));
    expect(order()).toEqual(['Kisumu', 'Thika', 'Ñambu', 'Mombasa']);
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Orden' }).first(), 'Por lo alcanzado');
    expect(view().sort).toBe('achievement');
    await until(() => expect(order()).toEqual(['Kisumu', 'Mombasa', 'Thika', 'Ñambu']));
    expect(named(marks(root, 'achievement')).map((name) => name.replace(/:.*/, ''))).toEqual([
      'Water samples found contaminated',
      'Homes connected',
      'Complaints',
      'Leaks not repaired',
    ]);
  });
});

describe('filters', () => {
  it('leave rows aside, say so, and can be removed; what is chosen stays', async () => {
    const { root, dashboard, view } = await show(700);
    dashboard.dispatch(pressed('indicator', id('homes')));
    dashboard.dispatch(filterChosen('unit', 'reported' as never));
    const achievement = panel(root, 'achievement');
    // The rows of the page's own panel keep their places.
    await until(() => expect(achievement.querySelectorAll('[data-dimmed]')).toHaveLength(1));
    expect(marks(root, 'achievement')).toHaveLength(4);
    expect(achievement.textContent).toContain('El filtro deja fuera uno de cuatro indicadores.');
    expect(achievement.querySelector('[data-ref="indicator:homes"]')?.hasAttribute('data-dimmed')).toBe(
      false,
    );
    // Nothing is left of the totals but their heading and the way back.
    const totals = panel(root, 'totals');
    expect(totals.querySelector('[role="group"], table')).toBeNull();
    expect(totals.textContent).toContain('Este indicador no responde al filtro.');
    totals.querySelector<HTMLElement>('button.link-button')?.click();
    await until(() => expect(view().unit).toBeNull());
    await until(() => expect(achievement.querySelector('[data-dimmed]')).toBeNull());
  });

  it('that the figures cannot answer are named', async () => {
    const { root, dashboard } = await show(700);
    dashboard.dispatch(filterChosen('product', 'tea' as never));
    await until(() =>
      expect(panel(root, 'achievement').textContent).toContain(
        'Sin desglose por producto: estas cifras no cambian.',
      ),
    );
  });
});

describe('a narrower or wider page', () => {
  it('keeps every row', async () => {
    const { root } = await show(700);
    const rows = marks(root, 'achievement');
    await page.viewport(400, 900);
    await until(() => expect(panel(root, 'achievement').getBoundingClientRect().width).toBeLessThan(400));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(marks(root, 'achievement')).toEqual(rows);
    await page.viewport(700, 900);
    await until(() => expect(panel(root, 'achievement').getBoundingClientRect().width).toBeGreaterThan(600));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(marks(root, 'achievement')).toEqual(rows);
  });
});
