/**
 * Builds into dist, compresses what is worth it, once, as strongly as brotli can, and stamps the result. With `--if-stale` only when
 * something has changed since.
 */
import { readFileSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'vite';
import { buildStamp, isBuilt, root } from './ensure.mjs';

if (process.argv.includes('--if-stale') && isBuilt()) {
  process.stdout.write('dist is newer than all it is made of\n');
  process.exit();
}

const compressible = new Set(['.html', '.js', '.css', '.json', '.svg', '.md']);

const began = new Date();
await build({ root, logLevel: 'warn' });

const dist = join(root, 'dist');
for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
  if (!compressible.has(extname(name))) continue;
  const content = readFileSync(join(dist, name));
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  writeFileSync(join(dist, `${name}.br`), brotliCompressSync(content, { params }));
}

// The time of the beginning: what was changed during the build is newer than it.
writeFileSync(buildStamp, '');
utimesSync(buildStamp, began, began);
