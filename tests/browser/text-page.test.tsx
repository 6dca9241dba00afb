/** The story as a page to read. */
import { page, userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import document_ from '../../public/programmes/al-invest-iv/programme.json';
import story_ from '../../public/programmes/al-invest-iv/story.json';
import { readProgramme } from '../../src/formats/programme/programme-document';
import { readStory } from '../../src/formats/story/story-document';
import { langs, type Lang } from '../../src/i18n/message-table';
import { figureOf } from '../../src/model/figures/figure';
import type { Programme } from '../../src/model/programme';
import type { Story } from '../../src/model/story/story';
import { createDashboard } from '../../src/store/page/dashboard';
import { defaultPreferences } from '../../src/store/page/dashboard-state';
import { TextPage } from '../../src/story/text/TextPage';
import * as facts from '../facts';
import { OnPage } from './pictures';

const programme = readProgramme(document_).programme as Programme;
const story = readStory(story_, programme).story as Story;

async function open(lang: Lang = 'es', told: Story = story) {
  await page.viewport(1000, 900);
  const dashboard = createDashboard({
    programme,
    preferences: { ...defaultPreferences, lang, numbers: lang === 'es' ? 'pe' : 'en' },
  });
  const [onClose, onPrint] = [vi.fn(), vi.fn()];
  const before = document.createElement('button');
  document.body.append(before);
  before.focus();
  const screen = await render(
    <OnPage dashboard={dashboard}>
      <TextPage story={told} onClose={onClose} onPrint={onPrint} />
    </OnPage>,
  );
  const root = screen.container;
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  return { dashboard, onClose, onPrint, before, screen, root, all };
}
const clean = (element: Element | null | undefined) =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const rowsOf = (table: Element | undefined) =>
  [...(table?.querySelectorAll('tbody tr') ?? [])].map((row) => [...row.children].map(clean));

afterEach(() => {
  delete document.documentElement.dataset.mode;
  vi.unstubAllEnvs();
  document.querySelectorAll('body > button').forEach((button) => button.remove());
});

const grouped = (value: number) => value.toLocaleString('en-GB');
/** Target, achieved, factor, percent and excess of every indicator with a target, by hand. */
const given = facts.targetsAndAchieved.map(({ indicator, target, achieved }) => {
  const made = facts.computed.find((each) => each.indicator === indicator);
  return [grouped(target), grouped(achieved), made?.factor, `${made?.percent} %`, grouped(made?.excess ?? 0)];
});

describe.each(langs)('in %s', (lang) => {
  it('is one main part with a title, a heading for each step in order, and the sources', async () => {
    const { all, root } = await open(lang);
    expect(all('main')).toHaveLength(1);
    expect(all('h1').map(clean)).toEqual([story.title[lang]]);
    expect(document.activeElement).toBe(all('h1')[0]);
    const headings = all('h2').map(clean);
    expect(headings).toHaveLength(story.steps.length + 1);
    expect(headings.slice(0, -1).map((heading) => Number.parseInt(heading, 10))).toEqual(
      story.steps.map((_, index) => index + 1),
    );
    expect(headings[2]).toBe(
      lang === 'es'
        ? '3 Las seis metas se superaron: se logró entre 1.31 y 2.42 veces lo previsto'
        : '3 All six targets were exceeded, at 1.31 to 2.42 times what was planned',
    );
    // No level is left out on the way down.
    const levels = all('h1, h2, h3').map(({ tagName }) => Number(tagName.slice(1)));
    expect(levels.every((level, index) => index === 0 || level <= (levels[index - 1] ?? 0) + 1)).toBe(true);
    for (const part of all('[data-step]')) expect(part.querySelectorAll('h2')).toHaveLength(1);
    // What lies around the text, and in it only what is not reached by headings, can be jumped to by name.
    expect(all('header[aria-label], main[aria-labelledby]')).toHaveLength(2);
    for (const part of all('section:not([data-step])')) {
      const { ariaLabel } = part;
      const by = part.getAttribute('aria-labelledby');
      expect(ariaLabel ?? clean(root.querySelector(`#${by}`))).not.toBe('');
    }
    const ids = all('[id]').map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has a table for each chart, open, with the figures of the source', async () => {
    const { all } = await open(lang);
    const tables = all('table');
    expect(tables.map((table) => table.closest('section')?.dataset.step)).toEqual([
      'management-tools',
      'all-six',
      'percentages',
    ]);
    for (const table of tables) {
      expect(table.checkVisibility()).toBe(true);
      expect(clean(table.querySelector('caption'))).not.toBe('');
    }
    expect(rowsOf(tables[0]).map(([, ...cells]) => cells)).toEqual(given.slice(0, 1));
    expect(rowsOf(tables[1]).map(([, ...cells]) => cells)).toEqual(given);
    expect(rowsOf(tables[2]).map(([, stated, percent, excess]) => [stated, percent, excess])).toEqual(
      facts.targetsAndAchieved.map(({ indicator }, index) => {
        const stated = facts.stated.find(({ about }) => about.includes(indicator));
        return [`${stated?.percent} %`, given[index]?.[3], given[index]?.[4]];
      }),
    );
  });

  it('says every number as a figure, and refers to nothing unknown', async () => {
    const { all, root } = await open(lang);
    await userEvent.click(page.getByRole('checkbox'));
    for (const figure of all('[data-figure]:not([data-figure="count"])'))
      expect(figureOf(programme, figure.dataset.figure ?? ''), figure.dataset.figure).not.toBeNull();
    const loose = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = loose.nextNode(); node; node = loose.nextNode()) {
      if (!node.parentElement?.closest('[data-figure], [data-quote]'))
        expect(node.textContent).not.toMatch(/\d/);
    }
    expect(root.textContent).not.toMatch(/[{}]|undefined|NaN/);
    expect(all('[data-figure]').map(clean)).not.toContain('–');
    // What is in another language than the page says so: nothing here is.
    expect(all('[lang]')).toEqual([]);
  });

  it('tells of each step where it stands and that the source bears no date', async () => {
    const { all } = await open(lang);
    const [undated, source] = lang === 'es' ? ['fuente sin fecha', 'Fuente:'] : ['source undated', 'Source:'];
    for (const part of all('[data-step]')) {
      expect(clean(part), part.dataset.step).toContain(undated);
      expect(clean(part), part.dataset.step).toContain(source);
    }
    const sources = all('h2').at(-1)?.parentElement;
    const cited = [...(sources?.querySelectorAll('dt') ?? [])].map(clean);
    expect(cited).toEqual(
      ['1', '2', '3', '4', '5', '6', '7', '8', '9', '12', '13', '14', '15'].map((each) => `§${each}`),
    );
  });
});

describe('the speaker’s notes', () => {
  it('are left out until they are asked for', async () => {
    const { all, root } = await open();
    expect(root.textContent).not.toContain('Si preguntan');
    await userEvent.click(page.getByRole('checkbox', { name: 'Incluir las notas de quien expone' }));
    expect(all('[role="note"]')).toHaveLength(12);
    expect(root.textContent).toContain('resultaron de 16.1 pymes en promedio y se preveían 20.0');
    await userEvent.click(page.getByRole('checkbox'));
    expect(all('[role="note"]')).toHaveLength(0);
  });
});

describe('the way back', () => {
  it('is Escape, but not while a dialog lies over the page', async () => {
    const { onClose } = await open();
    const dialog = document.createElement('dialog');
    document.body.append(dialog);
    dialog.showModal();
    await userEvent.keyboard('{Escape}');
    dialog.remove();
    expect(onClose).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('is a button, too; the focus goes back to where it was', async () => {
    const { onClose, onPrint, before, screen } = await open('en');
    await userEvent.click(page.getByRole('button', { name: 'Print' }));
    expect(onPrint).toHaveBeenCalledOnce();
    await userEvent.click(page.getByRole('button', { name: 'Back' }));
    expect(onClose).toHaveBeenCalledOnce();
    await screen.unmount();
    expect(document.activeElement).toBe(before);
  });

  it('a figure asks for its passport', async () => {
    const { all, dashboard } = await open();
    all('h2 [data-figure="tools-available.factor"]')[0]?.click();
    expect(dashboard.getState().session.dialog).toEqual({
      kind: 'passport',
      figure: 'tools-available.factor',
    });
  });
});

describe('on paper', () => {
  it('there is a code at each step where the page has a public address, of 22 mm, and no control', async () => {
    vi.stubEnv('VITE_PUBLIC_URL', 'https://results.example.org/');
    const { all, root } = await open();
    expect(all('[data-qr]').filter((each) => each.checkVisibility())).toEqual([]);
    document.documentElement.dataset.mode = 'print';
    const codes = all('[data-qr]');
    expect(codes).toHaveLength(12);
    for (const code of codes) expect(code.getBoundingClientRect().width).toBeCloseTo((22 / 25.4) * 96, 0);
    expect(all('button.button, input').filter((each) => each.checkVisibility())).toEqual([]);
    expect(root.querySelector('main')?.getBoundingClientRect().width).toBeCloseTo((180 / 25.4) * 96, 0);
    for (const table of all('table')) {
      const box = table.getBoundingClientRect();
      expect(box.right).toBeLessThanOrEqual(
        (root.querySelector('main')?.getBoundingClientRect().right ?? 0) + 1,
      );
    }
    for (const heading of all('h2')) expect(getComputedStyle(heading).breakAfter).toBe('avoid');
    for (const part of all('[data-step]')) expect(getComputedStyle(part).breakInside).toBe('avoid');
  });

  it('there is none where nobody else could open it', async () => {
    const { all } = await open();
    expect(all('[data-qr]')).toEqual([]);
  });
});

it('a story without steps says so', async () => {
  const { all, root } = await open('es', { ...story, steps: [] });
  expect(all('h2')).toEqual([]);
  expect(root.textContent).toContain('Esta historia todavía no tiene pasos.');
});
