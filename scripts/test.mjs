/** `npm test`: installs what is missing and runs everything; what fails does not keep the rest from being run. */
import { spawnSync } from 'node:child_process';
import { ensureChromium, ensureDependencies, root } from './ensure.mjs';

ensureDependencies();
process.env.CHROMIUM_PATH = ensureChromium();

const steps = [
  ['types', ['tsc', '--noEmit']],
  ['lint', ['oxlint', '--deny-warnings', 'src', 'tests', 'scripts', 'vite.config.ts']],
  ['format', ['prettier', '--check', '--log-level', 'warn', '.']],
  ['unit', ['vitest', 'run', '--project', 'unit']],
  ['browser', ['vitest', 'run', '--project', 'browser']],
  ['build', null, ['scripts/build.mjs']],
  ['size', null, ['scripts/size.mjs']],
  ['app', ['playwright', 'test', '-c', 'tests/playwright.config.ts']],
];

const only = process.argv.slice(2);
const chosen = steps.filter(([name]) => only.length === 0 || only.includes(name));

const failed = [];
for (const [name, binary, script] of chosen) {
  process.stdout.write(`\n== ${name}\n`);
  const began = performance.now();
  const [command, args] = binary ? ['npx', ['--no-install', ...binary]] : [process.execPath, script];
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  process.stdout.write(`== ${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${seconds} s\n`);
  if (status !== 0) failed.push(name);
}

if (failed.length > 0) process.stdout.write(`\nfailed: ${failed.join(', ')}\n`);
process.stdout.write(`\n${chosen.length - failed.length} passed, ${failed.length} failed\n`);
process.exitCode = failed.length > 0 ? 1 : 0;
