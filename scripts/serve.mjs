/**
 * Serves a built folder as a careful host would: brotli made at build, the security headers, immutable assets, and 404 for what is
 * missing. One server for `npm start`, the whole-app tests and the bench.
 */
import { createReadStream, realpathSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { pipeline } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { headers } from './headers.mjs';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

async function isFile(path) {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

/**
 * The file that a request means, inside `dir`; null for a path that leads out of it, cannot be read, or names what only the build
 * needs (dot files, the compressed twins).
 */
function fileFor(dir, url) {
  let path;
  try {
    path = decodeURIComponent(new URL(url, 'http://host').pathname);
  } catch {
    return null;
  }
  if (path.includes('\0') || path.includes('/.')) return null;
  const file = normalize(join(dir, path.endsWith('/') ? `${path}index.html` : path));
  return file.startsWith(dir + sep) && !file.endsWith('.br') ? file : null;
}

async function respond(dir, request, response) {
  const say = (status, text) => {
    response.writeHead(status, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' });
    response.end(request.method === 'HEAD' ? undefined : text);
  };
  if (request.method !== 'GET' && request.method !== 'HEAD') return say(405, 'method not allowed');
  const file = fileFor(dir, request.url ?? '/');
  if (file === null || !(await isFile(file))) return say(404, 'not found');
  const brotli = /\bbr\b/.test(request.headers['accept-encoding'] ?? '') && (await isFile(`${file}.br`));
  const sent = brotli ? `${file}.br` : file;
  const immutable = file.startsWith(join(dir, 'assets') + sep);
  response.writeHead(200, {
    ...headers,
    'Content-Type': types[extname(file)] ?? 'application/octet-stream',
    'Content-Length': (await stat(sent)).size,
    'Cache-Control': immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
    Vary: 'Accept-Encoding',
    ...(brotli ? { 'Content-Encoding': 'br' } : {}),
  });
  if (request.method === 'HEAD') return response.end();
  // A build under way may take the file from under us: that ends this answer, not the server.
  return pipeline(createReadStream(sent), response, () => {});
}

/**
 * Serves `dir` on this machine only. `port` 0 takes any free one; a port in use rejects with EADDRINUSE.
 * Resolves to the address and what closes it.
 */
export function serve({ dir, port = 0 }) {
  const server = createServer((request, response) => {
    respond(dir, request, response).catch(() => response.destroy());
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      resolve({
        url: `http://127.0.0.1:${server.address().port}/`,
        close: () => new Promise((done) => (server.close(done), server.closeAllConnections())),
      });
    });
  });
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const { url } = await serve({
    dir: fileURLToPath(new URL('../dist', import.meta.url)),
    port: Number(process.argv[2] ?? 0),
  });
  process.stdout.write(`${url}\n`);
}
