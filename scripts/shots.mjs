/**
 * `npm run shots [-- --only whole,fair] [--widths 360,1440]`: every state of tests/states.ts as a picture, in
 * shots/<state>-<lang>-<width>-<scheme>.png. `--only slides`: every step of the built-in story as the room sees it, at the sizes of
 * projectors, and blurred.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { ensureBuild, ensureChromium, ensureDependencies, root } from './ensure.mjs';

const { values } = parseArgs({
  options: { only: { type: 'string', default: '' }, widths: { type: 'string', default: '' } },
});

ensureDependencies();
ensureBuild();
const { status } = spawnSync('npx', ['--no-install', 'playwright', 'test', '-c', 'tests/shots.config.ts'], {
  cwd: root,
  stdio: 'inherit',
  env: {
    ...process.env,
    CHROMIUM_PATH: ensureChromium(),
    SHOTS_ONLY: values.only,
    SHOTS_WIDTHS: values.widths,
  },
});
process.exitCode = status ?? 1;
