import { expect, test } from '@playwright/test';

test('the page comes with its policy and is not cached', async ({ request }) => {
  const response = await request.get('./');
  const headers = response.headers();
  expect(headers['content-security-policy']).toContain("require-trusted-types-for 'script'");
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect(headers['content-security-policy']).not.toContain('unsafe');
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['cache-control']).toBe('no-cache');
});

test('the page has no inline script or style, and its assets are immutable and compressed', async ({
  request,
}) => {
  const html = await (await request.get('./')).text();
  expect(html).not.toMatch(/<style|style="|<script(?![^>]*src=)/);
  const asset = /assets\/[\w.-]+\.js/.exec(html)?.[0] ?? '';
  const response = await request.get(asset, { headers: { 'Accept-Encoding': 'br' } });
  expect(response.headers()['cache-control']).toContain('immutable');
  expect(response.headers()['content-encoding']).toBe('br');
});

for (const path of [
  'nowhere',
  'assets/nothing.js',
  '..%2fpackage.json',
  '%2e%2e/package.json',
  'index.html.br',
  '.vite/manifest.json',
  '%E0%A4%A',
]) {
  test(`what is missing is not found: ${path}`, async ({ request }) => {
    expect((await request.get(path)).status()).toBe(404);
  });
}

test('under the policy the page loads without a word in the console', async ({ page }) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  page.on('requestfailed', (request) => said.push(request.url()));
  await page.goto('./');
  await page.waitForFunction(() => performance.getEntriesByName('dashboard:ready').length > 0);
  expect(said).toEqual([]);
});

test('nothing can be sent to it', async ({ request }) => {
  expect((await request.post('./', { data: 'x' })).status()).toBe(405);
});
