/** The size budget, measured on what is sent: brotli where the server has it. */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './ensure.mjs';
import { oneFileName } from './one-file.mjs';
import { parts } from './parts.mjs';

const dist = join(root, 'dist');
/** Bytes; a kilobyte is 1,000. The one file may have 1.6 MiB: stories, editor and console are in it too. */
const budget = { first: 145_000, ready: 265_000, data: 70_000, fonts: 120_000, file: 1_677_722 };

const sent = (file) => statSync(join(dist, existsSync(join(dist, `${file}.br`)) ? `${file}.br` : file)).size;
const total = (files) => [...files].reduce((sum, file) => sum + sent(file), 0);

const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));

/**
 * The scripts that come with the parts that begin with these modules: their chunks and all that these import statically. A module that
 * begins no part of the build ends this: what is not counted would have no budget.
 */
function scripts(modules) {
  const files = new Set();
  const add = (key) => {
    const chunk = manifest[key];
    if (!chunk) throw new Error(`no part of the build begins with ${key}: whose size is it to count?`);
    if (files.has(chunk.file)) return;
    files.add(chunk.file);
    (chunk.imports ?? []).forEach(add);
  };
  modules.forEach(add);
  return new Set([...files].filter((file) => file.endsWith('.js')));
}

/** What the page begins with. */
const first = ['index.html', parts.page];
/** What the page fetches by itself until it is ready; what else is fetched when asked for. */
const fetchedAhead = [parts.charts, parts.text];
const programme = join(dist, 'programmes/al-invest-iv');
const rows = [
  ['script until headline and map', total(scripts(first)), budget.first],
  ['script until dashboard:ready', total(scripts([...first, ...fetchedAhead])), budget.ready],
  [
    'data',
    total(
      readdirSync(programme)
        .filter((name) => name.endsWith('.json'))
        .map((name) => `programmes/al-invest-iv/${name}`),
    ),
    budget.data,
  ],
  [
    'fonts',
    total(
      readdirSync(join(dist, 'assets'))
        .filter((name) => name.endsWith('.woff2'))
        .map((name) => `assets/${name}`),
    ),
    budget.fonts,
  ],
];

const oneFile = join(root, 'dist-file', oneFileName);
if (existsSync(oneFile)) rows.push(['the app as one file', statSync(oneFile).size, budget.file]);

for (const [name, bytes, limit] of rows) {
  const verdict = bytes <= limit ? 'ok' : 'TOO LARGE';
  process.stdout.write(
    `${name.padEnd(32)} ${(bytes / 1000).toFixed(1).padStart(7)} kB of ${limit / 1000} kB  ${verdict}\n`,
  );
}
if (rows.some(([, bytes, limit]) => bytes > limit)) process.exitCode = 1;
