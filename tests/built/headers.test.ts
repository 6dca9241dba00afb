/** What the server sends with the built app, asked over HTTP: policy, caching, compression, and nothing that is not there. */
import { request, type IncomingMessage } from 'node:http';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.mjs';

let server: { url: string; close(): Promise<void> };
beforeAll(async () => {
  server = await serve({ dir: fileURLToPath(new URL('../../dist', import.meta.url)) });
});
afterAll(() => server.close());

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly text: string;
}

/** The path goes as it is: fetch would tidy it up. */
function ask(path: string, { method = 'GET', headers = {} } = {}): Promise<Answer> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const asking = request({ hostname, port, path: `/${path}`, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode,
          headers: response.headers,
          text: Buffer.concat(parts).toString('utf8'),
        }),
      );
    });
    asking.on('error', reject);
    asking.end(method === 'POST' ? 'x' : undefined);
  });
}

test('the page comes with its policy and is not cached', async () => {
  const { headers } = await ask('');
  const policy = headers['content-security-policy'];
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe');
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['cache-control']).toBe('no-cache');
});

test('the page has no inline script or style, and its assets are immutable and compressed', async () => {
  const { text } = await ask('');
  expect(text).not.toMatch(/<style|style="|<script(?![^>]*src=)/);
  const asset = /assets\/[\w.-]+\.js/.exec(text)?.[0];
  expect(asset).toBeDefined();
  const { headers } = await ask(asset ?? '', { headers: { 'Accept-Encoding': 'br' } });
  expect(headers['cache-control']).toContain('immutable');
  expect(headers['content-encoding']).toBe('br');
});

test.each([
  'nowhere',
  'assets/nothing.js',
  '../package.json',
  '..%2fpackage.json',
  '%2e%2e/package.json',
  'index.html.br',
  '.vite/manifest.json',
  '%E0%A4%A',
])('what is missing is not found: %s', async (path) => {
  expect((await ask(path)).status).toBe(404);
});

test('nothing can be sent to it', async () => {
  expect((await ask('', { method: 'POST' })).status).toBe(405);
});
