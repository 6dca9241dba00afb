/**
 * Builds into dist, compresses what is worth it, once, as strongly as brotli can, and stamps the result. With `--file` the whole app as
 * one file into dist-file instead. With `--if-stale` only when something has changed since.
 */
import { readFileSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'vite';
import { isBuilt, root, stampOf } from './ensure.mjs';

const folder = process.argv.includes('--file') ? 'dist-file' : 'dist';
if (process.argv.includes('--if-stale') && isBuilt(folder)) {
  process.stdout.write(`${folder} is newer than all it is made of\n`);
  process.exit();
}

const compressible = new Set(['.html', '.js', '.css', '.json', '.svg', '.md', '.webmanifest']);

const began = new Date();
await build({ root, logLevel: 'warn', mode: folder === 'dist-file' ? 'file' : 'production' });

const dist = join(root, folder);
// The one file is opened from a disk, where nothing unpacks it.
const names = folder === 'dist' ? readdirSync(dist, { recursive: true, encoding: 'utf8' }) : [];
for (const name of names) {
  if (!compressible.has(extname(name))) continue;
  const content = readFileSync(join(dist, name));
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  writeFileSync(join(dist, `${name}.br`), brotliCompressSync(content, { params }));
}

// The time of the beginning: what was changed during the build is newer than it.
writeFileSync(stampOf(folder), '');
utimesSync(stampOf(folder), began, began);
