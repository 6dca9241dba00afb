/**
 * `npm run bench:show`: what a show costs, in a real browser. Step to step: from the key to the frame that shows it, motion left out
 * (`--rounds N`); how far console and room are apart; and what two hours of stepping leave behind (`--steps N`, one step each 15 seconds
 * is 480).
 */
import { chromium } from 'playwright';
import { join } from 'node:path';
import { chromiumArgs, ensureBuild, ensureChromium, revision, root } from './ensure.mjs';
import { serve } from './serve.mjs';

const option = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const rounds = option('rounds', 3);
const soak = option('steps', 480);

const chromiumPath = ensureChromium();
ensureBuild();
const { url, close } = await serve({ dir: join(root, 'dist') });
const browser = await chromium.launch({
  executablePath: chromiumPath,
  args: [...chromiumArgs, '--js-flags=--expose-gc'],
});

const at = (sorted, part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
const say = (text) => process.stdout.write(`${text}\n`);
const rest = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** A page that stands in the room before a show. Nothing moves by itself: motion is not what is measured. */
async function room() {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    serviceWorkers: 'block',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForFunction(() => performance.getEntriesByName('dashboard:ready').length > 0);
  await page.getByRole('button', { name: 'Presentar', exact: true }).click();
  await page.locator('[data-check="parts"][data-state="ok"]').waitFor();
  return { context, page };
}

async function stepToStep(rate) {
  const { context, page } = await room();
  await page.getByRole('button', { name: 'Presentar en esta ventana' }).click();
  await page.locator('[data-sheet]').waitFor();
  await rest(4000);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  await rest(1000);
  await page.evaluate(() => {
    const times = [];
    Object.assign(globalThis, { times });
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) if (name === 'keydown') times.push(duration);
    }).observe({ type: 'event', durationThreshold: 16 });
  });
  let pressed = 0;
  for (let round = 0; round < rounds; round += 1)
    for (const key of [...Array(11).fill('PageDown'), 'Home']) {
      await page.keyboard.press(key);
      pressed += 1;
      await rest(rate > 1 ? 900 : 400);
    }
  const slow = await page.evaluate(() => globalThis.times);
  // What took less than 16 ms is not reported.
  const all = [...Array(Math.max(0, pressed - slow.length)).fill(16), ...slow].toSorted((a, b) => a - b);
  await context.close();
  return { median: at(all, 0.5), p95: at(all, 0.95), pressed };
}

/** Between the two windows: milliseconds from the step in the console to the same step in the room. */
async function apart() {
  const { context, page } = await room();
  const opens = context.waitForEvent('page');
  await page.getByRole('button', { name: 'Abrir la ventana de la sala' }).click();
  const other = await opens;
  await other.locator('[data-sheet]').waitFor();
  await rest(4000);
  const watch = () => {
    const sheet = document.querySelector(
      '[data-show="console"] main [data-sheet], [data-show="audience"] [data-sheet]',
    );
    const times = [];
    Object.assign(globalThis, { times });
    new MutationObserver(() => times.push(performance.timeOrigin + performance.now())).observe(sheet, {
      attributes: true,
      attributeFilter: ['data-step'],
    });
  };
  await page.evaluate(watch);
  await other.evaluate(watch);
  await page.bringToFront();
  for (let step = 0; step < 11; step += 1) {
    await page.keyboard.press('PageDown');
    await rest(700);
  }
  const [desk, there] = await Promise.all([page, other].map((each) => each.evaluate(() => globalThis.times)));
  const gaps = there.map((time, index) => Math.abs(time - desk[index])).toSorted((a, b) => a - b);
  await context.close();
  return { median: at(gaps, 0.5), p95: at(gaps, 0.95), steps: gaps.length };
}

async function left() {
  const { context, page } = await room();
  await page.getByRole('button', { name: 'Presentar en esta ventana' }).click();
  await page.locator('[data-sheet]').waitFor();
  const session = await context.newCDPSession(page);
  const look = async () => {
    await page.evaluate(() => globalThis.gc());
    await session.send('HeapProfiler.collectGarbage');
    const { nodes, jsEventListeners: listeners } = await session.send('Memory.getDOMCounters');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return { kB: usedSize / 1000, nodes, listeners };
  };
  const walk = async (steps) => {
    for (let step = 0; step < steps; step += 1) {
      await page.keyboard.press(step % 12 === 11 ? 'Home' : 'PageDown');
      await rest(60);
    }
  };
  await walk(120);
  await rest(3000);
  const before = await look();
  await walk(soak);
  await rest(3000);
  const after = await look();
  await context.close();
  return { before, after };
}

say(`Saldo ${revision()}, ${browser.version()}`);
for (const rate of [1, 4]) {
  const { median, p95, pressed } = await stepToStep(rate);
  say(`step to step, CPU ${rate}× slower: p50 ${median} ms, p95 ${p95} ms (${pressed} steps)`);
}
const { median, p95, steps } = await apart();
say(`console and room apart: p50 ${median.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms (${steps} steps)`);
const { before, after } = await left();
say(
  `after ${soak} steps: heap ${before.kB.toFixed(0)} → ${after.kB.toFixed(0)} kB, nodes ${before.nodes} → ${after.nodes}, listeners ${before.listeners} → ${after.listeners}`,
);
await browser.close();
await close();
