import { Profiler } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { userEvent } from 'vitest/browser';
import document_ from '../../public/programmes/al-invest-iv/programme.json';
import { App } from '../../src/app/App';
import { bindMarks } from '../../src/app/start/marks';
import { bindPresses } from '../../src/app/start/presses';
import { readProgramme } from '../../src/formats/programme/programme-document';
import { createDashboard, type Dashboard } from '../../src/store/page/dashboard';
import { defaultPreferences } from '../../src/store/page/dashboard-state';
import { OnPage } from './pictures';

const { programme } = readProgramme(document_);

/** The map layer is fetched beside the page, which here is the test runner's. */
function standAtRoot(): () => void {
  const base = document.createElement('base');
  base.href = '/';
  document.head.append(base);
  return () => base.remove();
}

let dashboard: Dashboard;
let commits = 0;

async function openPage() {
  if (!programme) throw new Error('the built-in programme does not pass the door');
  dashboard = createDashboard({
    programme,
    preferences: defaultPreferences,
  });
  commits = 0;
  const page = await render(
    <Profiler id="page" onRender={() => (commits += 1)}>
      <OnPage dashboard={dashboard}>
        <App />
      </OnPage>
    </Profiler>,
  );
  await expect
    .poll(() => document.querySelector('path[data-ref="place:piura"]'), { timeout: 15_000 })
    .not.toBeNull();
  await expect
    .poll(() => document.querySelector('[data-ref="indicator:nuclei"]'), { timeout: 15_000 })
    .not.toBeNull();
  return page;
}

const marked = () =>
  [...document.querySelectorAll('[data-marked]')].map((mark) =>
    mark.closest('[data-view]')?.getAttribute('data-view'),
  );

beforeEach(() => {
  const undo = standAtRoot();
  return undo;
});

describe('pointing at a thing', () => {
  it('marks it in every view that shows it, and nothing is rendered again', async () => {
    await openPage();
    const unbind = bindMarks(dashboard);
    const before = commits;
    const option = document.querySelector('[data-place-option="piura"]');
    option?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    expect(new Set(marked())).toEqual(new Set(['places', 'map', 'cases']));
    document.documentElement.dispatchEvent(new PointerEvent('pointerleave'));
    expect(marked()).toEqual([]);
    expect(commits).toBe(before);
    unbind();
  });

  it('by focus does the same', async () => {
    const page = await openPage();
    const unbind = bindMarks(dashboard);
    (document.querySelector('[data-ref="case:honey"] button') as HTMLElement).focus();
    expect(marked()).toEqual(['cases']);
    await userEvent.tab();
    const next = () => document.querySelector('article[data-ref="case:cacao-piura"]');
    // Keys go by way of the browser: on a busy machine they come when they come.
    await expect.poll(() => next()?.hasAttribute('data-marked')).toBe(true);
    unbind();
    await page.unmount();
    expect(document.querySelectorAll('.leaflet-container')).toHaveLength(0);
  });
});

describe('choosing', () => {
  it.each([
    ['in the list', '[data-place-option="lambayeque"]'],
    ['on the map', 'path.leaflet-interactive[data-ref="place:lambayeque"]'],
  ])('a place %s takes the two presses of a double click for one', async (_where, selector) => {
    await openPage();
    const unbind = bindPresses();
    const place = () => document.querySelector(selector);
    await expect.poll(place).not.toBeNull();
    for (const detail of [1, 2]) place()?.dispatchEvent(new MouseEvent('click', { bubbles: true, detail }));
    const chosen = () => dashboard.getState().history.present.place;
    expect(chosen()).toBe('lambayeque');
    // Later it is a press of its own.
    place()?.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
    expect(chosen()).toBe('pe');
    unbind();
  });

  it('keeps the map’s paths and the charts’ marks: only attributes change', async () => {
    await openPage();
    const paths = [...document.querySelectorAll('path[data-ref]')];
    dashboard.dispatch({ kind: 'pressed', thing: 'place:piura' });
    await expect.poll(() => document.querySelector('h1')?.textContent).toContain('Piura');
    expect([...document.querySelectorAll('path[data-ref]')]).toEqual(paths);
    const marks = [...document.querySelectorAll('[data-view^="achievement"] [data-ref]')];
    dashboard.dispatch({ kind: 'pressed', thing: 'place:puno' });
    await expect.poll(() => document.querySelector('h1')?.textContent).toContain('Puno');
    expect([...document.querySelectorAll('[data-view^="achievement"] [data-ref]')]).toEqual(marks);
  });
});
