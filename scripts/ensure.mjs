/** Makes sure of what a command needs: dependencies, a Chromium, a fresh build. Uses Node's own modules only, since it runs first. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Left in its folder by a build that ran to its end. */
export const stampOf = (folder) => join(root, folder, '.built');

/** There npm and npx are scripts, which only a shell can start. */
const isWindows = process.platform === 'win32';

/** Runs a command with its output shown; ends this process when it fails. */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  if (error || status !== 0) {
    process.stderr.write(`\n${command} ${args.join(' ')} failed${error ? `: ${error.message}` : ''}\n`);
    process.exit(1);
  }
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  process.stderr.write(`Node 20.19 or newer is needed; this is ${process.versions.node}.\n`);
  process.exit(1);
}

/** Installs what the lock names, when it is missing or the lock has changed since. */
export function ensureDependencies() {
  checkNode();
  const stamp = join(root, 'node_modules', '.saldo-lock');
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  run('npm', ['ci', '--no-audit', '--no-fund'], { shell: isWindows });
  writeFileSync(stamp, lock);
}

const DEBIAN = {
  chromium: '/usr/bin/chromium',
  'chromium-headless-shell': '/usr/bin/chromium-headless-shell',
};

const firstThere = (...paths) => paths.find((path) => path && existsSync(path)) ?? null;

function playwrightChromium() {
  try {
    return createRequire(import.meta.url)('playwright').chromium.executablePath();
  } catch {
    return null;
  }
}

/** The whole browser that is on this machine, or null. */
export function findChromium() {
  return firstThere(process.env.CHROMIUM_PATH, DEBIAN.chromium, playwrightChromium());
}

/**
 * For pages that need no window of their own: the headless shell, which loads a page in half the time, else the whole browser. Null:
 * there is Playwright's own at the most, which takes its shell by itself.
 */
export function findHeadlessShell() {
  const { CHROMIUM_SHELL_PATH, CHROMIUM_PATH } = process.env;
  return firstThere(CHROMIUM_SHELL_PATH, DEBIAN['chromium-headless-shell'], CHROMIUM_PATH, DEBIAN.chromium);
}

/**
 * Browser and shell, installed if they are missing: Debian's packages when root, else Playwright's. Returns the path of the whole browser.
 * Where none can be had it says the command and ends.
 */
export function ensureChromium() {
  const found = findChromium();
  const isDebian = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  const missing = Object.keys(DEBIAN).filter((name) => !existsSync(DEBIAN[name]));
  if (isDebian && missing.length > 0 && (found === null || found === DEBIAN.chromium)) {
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    spawnSync('apt-get', ['install', '-y', '-qq', ...missing], { stdio: 'inherit' });
  }
  if (findChromium() === null)
    spawnSync('npx', ['playwright', 'install', 'chromium'], {
      cwd: root,
      stdio: 'inherit',
      shell: isWindows,
    });
  const path = findChromium();
  if (path !== null) return path;
  process.stderr.write('No Chromium was found. Install one: npx playwright install --with-deps chromium\n');
  return process.exit(1);
}

/** As root a browser has no sandbox of its own; the others keep it from calling home. */
export const chromiumArgs = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function newest(path) {
  if (!existsSync(path)) return 0;
  const info = statSync(path);
  if (!info.isDirectory()) return info.mtimeMs;
  return Math.max(info.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

const inputs = [
  'src',
  'public',
  'index.html',
  'vite.config.ts',
  'package-lock.json',
  'scripts/headers.mjs',
  'scripts/build.mjs',
  'scripts/built-in.mjs',
  'scripts/inline-icon.mjs',
  'scripts/keep-offline.mjs',
  'scripts/leaflet-parts.mjs',
  'scripts/one-file.mjs',
];

/** Whether the last build into this folder is newer than everything it is made of. */
export function isBuilt(folder = 'dist') {
  const changed = Math.max(...inputs.map((path) => newest(join(root, path))));
  return existsSync(stampOf(folder)) && statSync(stampOf(folder)).mtimeMs > changed;
}

export function ensureBuild() {
  if (!isBuilt()) run(process.execPath, [join(root, 'scripts/build.mjs')]);
}

/** What git says of this checkout, for reports; empty outside of one. */
export function revision() {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
      cwd: root,
      encoding: 'utf8',
      stdio: 'pipe',
    }).trim();
  } catch {
    return '';
  }
}
