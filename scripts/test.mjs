/** `npm test`: installs what is missing and runs everything; what fails does not keep the rest from being run. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureChromium, ensureDependencies, root } from './ensure.mjs';

ensureDependencies();
process.env.CHROMIUM_PATH = ensureChromium();

/** A step that hangs fails: a browser that a policy keeps from loading says nothing at all. */
const LIMIT_MS = 45 * 60_000;

const steps = {
  types: ['node_modules/typescript/bin/tsc', '--noEmit'],
  lint: ['node_modules/oxlint/bin/oxlint', '--deny-warnings', 'src', 'tests', 'scripts', 'vite.config.ts'],
  format: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
  unit: ['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit'],
  browser: ['node_modules/vitest/vitest.mjs', 'run', '--project', 'browser'],
  build: ['scripts/build.mjs', '--if-stale'],
  file: ['scripts/build.mjs', '--file', '--if-stale'],
  size: ['scripts/size.mjs'],
  app: ['node_modules/@playwright/test/cli.js', 'test', '-c', 'tests/playwright.config.ts'],
};

/** Runs one step; returns why it failed, or null. */
function failureOf([script, ...args]) {
  const options = { cwd: root, stdio: 'inherit', timeout: LIMIT_MS };
  const { status, signal, error } = spawnSync(process.execPath, [join(root, script), ...args], options);
  if (error?.code === 'ETIMEDOUT') return `ended after ${LIMIT_MS / 60_000} minutes`;
  return status === 0 ? null : (error?.message ?? signal ?? `exit ${status}`);
}

const chosen = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(steps);
const unknown = chosen.filter((name) => !Object.hasOwn(steps, name));
if (unknown.length > 0) {
  process.stderr.write(`No such step: ${unknown.join(', ')}. There are ${Object.keys(steps).join(', ')}.\n`);
  process.exit(1);
}

const failed = [];
for (const name of chosen) {
  process.stdout.write(`\n== ${name}\n`);
  const began = performance.now();
  const failure = failureOf(steps[name]);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  process.stdout.write(
    `== ${name}: ${failure === null ? 'passed' : `FAILED (${failure})`} in ${seconds} s\n`,
  );
  if (failure !== null) failed.push(name);
}

if (failed.length > 0) process.stdout.write(`\nfailed: ${failed.join(', ')}\n`);
process.stdout.write(`\n${chosen.length - failed.length} passed, ${failed.length} failed\n`);
process.exitCode = failed.length > 0 ? 1 : 0;
