/**
 * Runs steps of the test suite: `npm test` (all that must hold at every change), `npm run check` (what a developer runs all the time)
 * and `npm run sweep` (long walks over every state, seed and ratio). Installs what is missing. A step starts when those that it needs
 * have passed and there is room; what fails does not keep the rest from being run.
 *
 * node scripts/test.mjs [check|sweep] [step …]
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureChromium, ensureDependencies, root } from './ensure.mjs';

/** A step that hangs fails: a browser that a policy keeps from loading says nothing at all. */
const LIMIT_MS = 40 * 60_000;
/** Steps side by side: made for two cores. */
const ROOM = 2;

const playwright = ['node_modules/@playwright/test/cli.js', 'test', '-c'];
const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--project'];

/** `needs`: what must have passed before. `room`: how many cores it keeps busy. Longest first. */
const steps = {
  build: { run: ['scripts/build.mjs', '--if-stale'] },
  types: { run: ['node_modules/typescript/bin/tsc', '--noEmit'] },
  unit: { run: [...vitest, 'unit'] },
  format: {
    run: [
      'node_modules/prettier/bin/prettier.cjs',
      '--check',
      '--log-level=warn',
      '--cache',
      '--cache-location=node_modules/.cache/prettier.json',
      '.',
    ],
  },
  lint: {
    run: ['node_modules/oxlint/bin/oxlint', '--deny-warnings', 'src', 'tests', 'scripts', 'vite.config.ts'],
  },
  file: { run: ['scripts/build.mjs', '--file', '--if-stale'], needs: ['build'] },
  built: { run: [...vitest, 'built'], needs: ['build', 'file'] },
  size: { run: ['scripts/size.mjs'], needs: ['build', 'file'] },
  browser: { run: [...vitest, 'browser'], room: ROOM, needsChromium: true },
  app: {
    run: [...playwright, 'tests/playwright.config.ts'],
    needs: ['build', 'file'],
    room: ROOM,
    needsChromium: true,
  },
  seeds: { run: [...vitest, 'unit'], env: { SEEDS: 'many' } },
  slides: {
    run: [...vitest, 'browser', 'tests/browser/slide.sweep.tsx'],
    env: { SEEDS: 'many' },
    room: ROOM,
    needsChromium: true,
  },
  walks: {
    run: [...playwright, 'tests/sweep.config.ts'],
    needs: ['build', 'file'],
    room: ROOM,
    needsChromium: true,
  },
};

const suites = {
  check: ['types', 'unit', 'format', 'lint'],
  test: ['build', 'types', 'unit', 'format', 'lint', 'file', 'size', 'built', 'browser', 'app'],
  sweep: ['build', 'file', 'seeds', 'slides', 'walks'],
};

/** Runs one step; resolves with why it failed, or null. */
function failureOf(name) {
  const { run, env = {}, room = 1 } = steps[name];
  const [script, ...args] = run;
  const began = performance.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, script), ...args], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: LIMIT_MS,
    });
    // A step that has the machine for itself is heard as it goes; the others one after the other, at their ends.
    const isAlone = chosen.length === 1 || room === ROOM;
    let output = `\n== ${name}\n`;
    if (isAlone) process.stdout.write(output);
    const take = (part) => {
      if (isAlone) process.stdout.write(part);
      else output += part;
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('error', (error) => take(`${error.message}\n`));
    child.on('close', (code, signal) => {
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      const failure = code === 0 ? null : (signal ?? `exit ${code}`);
      const verdict = failure === null ? 'passed' : `FAILED (${failure})`;
      process.stdout.write(`${isAlone ? '' : output}== ${name}: ${verdict} in ${seconds} s\n`);
      resolve(failure);
    });
  });
}

/** Runs the chosen steps, as many side by side as there is room for. Resolves with the names of those that failed. */
async function failedOf(chosen) {
  const waiting = [...chosen];
  const running = new Map();
  const failed = [];
  const isReady = (name) =>
    (steps[name].needs ?? []).every((need) => !waiting.includes(need) && !running.has(need));
  while (waiting.length > 0 || running.size > 0) {
    const busy = [...running.keys()].reduce((sum, name) => sum + (steps[name].room ?? 1), 0);
    const next = waiting.find((name) => isReady(name) && busy + (steps[name].room ?? 1) <= ROOM);
    if (next === undefined) await Promise.race(running.values());
    else {
      waiting.splice(waiting.indexOf(next), 1);
      const end = failureOf(next).then((failure) => {
        running.delete(next);
        if (failure !== null) failed.push(next);
      });
      running.set(next, end);
    }
  }
  return failed;
}

const [first = 'test', ...rest] = process.argv.slice(2);
const isSuite = Object.hasOwn(suites, first);
const named = isSuite ? rest : [first, ...rest];
const chosen = named.length > 0 ? named : suites[first];
const unknown = chosen.filter((name) => !Object.hasOwn(steps, name));
if (unknown.length > 0) {
  process.stderr.write(`No such step: ${unknown.join(', ')}. There are ${Object.keys(steps).join(', ')}.\n`);
  process.exit(1);
}

ensureDependencies();
if (chosen.some((name) => steps[name].needsChromium)) ensureChromium();
const began = performance.now();
const failed = await failedOf(chosen);
if (failed.length > 0) process.stdout.write(`\nfailed: ${failed.join(', ')}\n`);
process.stdout.write(`\nall of it took ${((performance.now() - began) / 1000).toFixed(0)} s\n`);
process.stdout.write(`\n${chosen.length - failed.length} passed, ${failed.length} failed\n`);
process.exitCode = failed.length > 0 ? 1 : 0;
