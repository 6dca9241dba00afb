/**
 * Measures the built app in a real browser and prints a Markdown table: medians over repeated runs, each in a new context.
 *
 *   npm run bench [-- --reps 9] [--clicks 24]
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromiumArgs, ensureBuild, ensureChromium, ensureDependencies, revision, root } from './ensure.mjs';
import { serve } from './serve.mjs';

const { values } = parseArgs({
  options: { reps: { type: 'string', default: '9' }, clicks: { type: 'string', default: '24' } },
});
const reps = Number(values.reps);
const clicks = Number(values.clicks);

ensureDependencies();
ensureBuild();
const executablePath = ensureChromium();
const { chromium } = await import('playwright');

/** The value below which the share `q` of the sorted values lies. */
function quantile(numbers, q) {
  const sorted = numbers.filter(Number.isFinite).toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? Number.NaN;
}
const median = (numbers) => quantile(numbers, 0.5);

/** Runs in the page before its scripts: keeps the paints and shifts that the browser reports. */
function observePaints() {
  globalThis.seen = { lcp: 0, cls: 0 };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) globalThis.seen.lcp = entry.startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) globalThis.seen.cls += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
}

/**
 * Runs in the page: from the time stamp of the next press's release to the end of the first frame in which every view says that it
 * shows `choice`.
 */
function timeChoice(choice) {
  globalThis.choice = new Promise((resolve) => {
    addEventListener(
      'pointerup',
      (event) => {
        const all = () =>
          [...document.querySelectorAll('[data-view]')].every((view) =>
            view.dataset.shown?.split(' ').includes(choice),
          );
        const frame = () => {
          if (!all()) return requestAnimationFrame(frame);
          // A message posted in a frame is handled after that frame has been handed on to be painted; if the next frame is due
          // already, it begins first. Whichever comes first is the end of this one; what the next one does is motion.
          const done = () => resolve(performance.now() - event.timeStamp);
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = done;
          requestAnimationFrame(done);
          return port2.postMessage(null);
        };
        requestAnimationFrame(frame);
      },
      { once: true, capture: true },
    );
  });
}

async function open(browser, url, slowdown) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript(observePaints);
  const bytes = {};
  const types = new Map();
  await session.send('Network.enable');
  // What is preloaded has no type of its own: data are known by their name.
  session.on('Network.responseReceived', ({ requestId, type, response }) =>
    types.set(requestId, response.url.endsWith('.json') ? 'Data' : type),
  );
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const type = types.get(requestId) ?? 'Other';
    bytes[type] = (bytes[type] ?? 0) + encodedDataLength;
  });
  await page.goto(url);
  await page.waitForFunction(() => performance.getEntriesByName('dashboard:ready').length > 0);
  return { context, page, bytes };
}

async function load(browser, url, slowdown) {
  const { context, page, bytes } = await open(browser, url, slowdown);
  const ready = await page.evaluate(() => performance.getEntriesByName('dashboard:ready')[0].startTime);
  await page.waitForTimeout(300);
  const times = await page.evaluate(() => ({
    ...globalThis.seen,
    fcp: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  }));
  await context.close();
  return { ...times, ready, bytes };
}

async function clickPlaces(browser, url, slowdown) {
  const { context, page } = await open(browser, url, slowdown);
  // The list of places is behind a button of the map.
  const button = page.locator('[data-map-panel] button[aria-expanded="false"]').first();
  if ((await button.count()) > 0) await button.click();
  const ids = await page.$$eval('[data-place-option]', (options) =>
    options.map((option) => option.dataset.placeOption),
  );
  const places = ids.slice(1);
  const times = [];
  for (let index = -1; index < clicks; index += 1) {
    const id = places.at((index * 5) % places.length);
    const option = page.locator(`[data-place-option="${id}"]`);
    await option.scrollIntoViewIfNeeded();
    await page.waitForTimeout(450);
    await page.evaluate(timeChoice, `place:${id}`);
    await option.click();
    const time = await page.evaluate(() => globalThis.choice);
    if (index >= 0) times.push(time);
  }
  await context.close();
  return times;
}

/** So many selections fill what is remembered on purpose (the list of undo), and until then the engine still compiles the code. */
const WARM_UP = 1250;
const SELECTIONS = 500;

/** How much the heap grows with each selection, in bytes: after garbage collection, when what is remembered is full. */
async function heapPerSelection(browser, url) {
  const { context, page } = await open(browser, url, 1);
  const session = await context.newCDPSession(page);
  await session.send('HeapProfiler.enable');
  const used = async () => {
    for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  const select = (count) =>
    page.evaluate(async (times) => {
      const options = [...document.querySelectorAll('[data-place-option]')];
      const frame = () => new Promise(requestAnimationFrame);
      for (let time = 0; time < times; time += 1) {
        options[(time * 5 + 1) % options.length].click();
        await frame();
        await frame();
      }
    }, count);
  await select(WARM_UP);
  const before = await used();
  await select(SELECTIONS);
  const after = await used();
  await context.close();
  return (after - before) / SELECTIONS;
}

/** From a key pressed in the search to the end of the frame that shows what was found; null where there is no search. */
async function search(browser, url, slowdown) {
  const { context, page } = await open(browser, url, slowdown);
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: /.*/ }).last();
  const isThere = await page
    .getByRole('dialog')
    .waitFor({ timeout: 10_000 })
    .then(() => true)
    .catch(() => false);
  if (!isThere) return null;
  await page.keyboard.type('ca', { delay: 80 });
  await page.waitForTimeout(300);
  const times = [];
  for (const text of ['cafe', 'piura', 'miel', 'nucleo', 'camara', 'feria']) {
    await field.fill('');
    for (const letter of text) {
      await page.waitForTimeout(60);
      await page.evaluate(() => {
        globalThis.answered = new Promise((resolve) => {
          addEventListener(
            'keydown',
            (event) =>
              requestAnimationFrame(() => {
                const { port1, port2 } = new MessageChannel();
                port1.onmessage = () => resolve(performance.now() - event.timeStamp);
                port2.postMessage(null);
              }),
            { once: true, capture: true },
          );
        });
      });
      await page.keyboard.press(letter);
      times.push(await page.evaluate(() => globalThis.answered));
    }
  }
  await context.close();
  return times;
}

const { url, close } = await serve({ dir: join(root, 'dist') });
const browser = await chromium.launch({ executablePath, args: chromiumArgs });
const loads = { plain: [], slow: [] };
for (let rep = 0; rep < reps; rep += 1) {
  loads.plain.push(await load(browser, url, 1));
  loads.slow.push(await load(browser, url, 4));
}
const places = { plain: await clickPlaces(browser, url, 1), slow: await clickPlaces(browser, url, 4) };
const heap = await heapPerSelection(browser, url);
const searches = { plain: await search(browser, url, 1), slow: await search(browser, url, 4) };
await browser.close();
await close();

const kb = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const ms = (time) => `${time.toFixed(0)} ms`;
const both = (name, value) => `| ${name} | ${value(loads.plain)} | ${value(loads.slow)} |`;
const kinds = ['Document', 'Stylesheet', 'Script', 'Font', 'Data', 'Other'];
const lines = [
  `Saldo ${revision()}, ${browser.version()}, median of ${reps} loads, ${clicks} clicks`,
  '',
  '| | plain | CPU 4× slower |',
  '|---|---|---|',
  ...kinds.map((kind) =>
    both(`bytes: ${kind.toLowerCase()}`, (runs) => kb(median(runs.map((run) => run.bytes[kind] ?? 0)))),
  ),
  both('first contentful paint', (runs) => ms(median(runs.map((run) => run.fcp)))),
  both('largest contentful paint', (runs) => ms(median(runs.map((run) => run.lcp)))),
  both('dashboard:ready', (runs) => ms(median(runs.map((run) => run.ready)))),
  both('layout shift', (runs) => median(runs.map((run) => run.cls)).toFixed(3)),
  `| click on a place, all views, p50 | ${ms(median(places.plain))} | ${ms(median(places.slow))} |`,
  `| click on a place, all views, p95 | ${ms(quantile(places.plain, 0.95))} | ${ms(quantile(places.slow, 0.95))} |`,
  ...(searches.plain && searches.slow
    ? [
        `| key in the search to its answer, p50 | ${ms(median(searches.plain))} | ${ms(median(searches.slow))} |`,
        `| key in the search to its answer, p95 | ${ms(quantile(searches.plain, 0.95))} | ${ms(quantile(searches.slow, 0.95))} |`,
      ]
    : []),
  `| heap for each of ${SELECTIONS} selections | ${kb(heap)} | |`,
];
process.stdout.write(`${lines.join('\n')}\n`);
