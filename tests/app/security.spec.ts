/**
 * The real policy is in force. Everything is tried by page code in answer to a key: what a test driver evaluates itself is let
 * through by the browser and would prove nothing.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '../fixture';

/** Another origin, which counts who comes. */
async function stranger(): Promise<{ url: string; visits: () => number; close: () => void }> {
  let visits = 0;
  const server = createServer((_request, response) => {
    visits += 1;
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.end('window.pwned = 1;');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, visits: () => visits, close: () => server.close() };
}

/** Runs in the page before its own scripts: on F9 tries everything, and notes what was refused. */
function tryOnKey(url: string): void {
  const run = 'window.pwned = 1';
  const script = () => document.body.appendChild(document.createElement('script'));
  const attempts: Record<string, () => unknown> = {
    innerHTML: () => (document.createElement('p').innerHTML = '<b>x</b>'),
    outerHTML: () => (document.body.firstElementChild!.outerHTML = '<b>x</b>'),
    insertAdjacentHTML: () => document.body.insertAdjacentHTML('beforeend', '<b>x</b>'),
    'document.write': () => document.write('<b>x</b>'),
    DOMParser: () => new DOMParser().parseFromString('<b>x</b>', 'text/html'),
    srcdoc: () => (document.createElement('iframe').srcdoc = '<b>x</b>'),
    // oxlint-disable-next-line no-eval -- that is what is tried
    eval: () => (0, eval)(run),
    // oxlint-disable-next-line no-new-func, typescript/no-implied-eval -- that is what is tried
    Function: () => new Function(run)(),
    'script text': () => (script().textContent = run),
    'script from elsewhere': () => (script().src = url),
    'script of our own by another path': () => (script().src = '/programmes/evil.js'),
    worker: () => new Worker(`data:text/javascript,${run}`),
    'another policy': () =>
      (
        window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): unknown } }
      ).trustedTypes.createPolicy('mine', { createHTML: (html: string) => html }),
  };
  const quiet: Record<string, () => unknown> = {
    'inline handler': () => {
      const button = document.body.appendChild(document.createElement('button'));
      try {
        button.setAttribute('onclick', run);
      } finally {
        button.click();
        button.remove();
      }
    },
    'javascript: address': () => {
      const anchor = document.body.appendChild(document.createElement('a'));
      anchor.href = `javascript:${run}`;
      anchor.click();
      anchor.remove();
    },
    image: () => (new Image().src = url),
    fetch: () => fetch(url).catch(() => undefined),
    beacon: () => navigator.sendBeacon(url, 'x'),
    socket: () => new WebSocket(url.replace('http', 'ws')),
    frame: () => {
      const frame = document.createElement('iframe');
      frame.src = url;
      document.body.append(frame);
    },
    form: () => {
      const form = document.body.appendChild(document.createElement('form'));
      form.action = url;
      form.submit();
      form.remove();
    },
    import: () => import(url).catch(() => undefined),
    style: () => {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = url;
      document.head.append(link);
    },
  };
  addEventListener('keydown', (event) => {
    if (event.key !== 'F9') return;
    const let_through = Object.entries(attempts).flatMap(([name, attempt]) => {
      try {
        attempt();
        return [name];
      } catch {
        return [];
      }
    });
    for (const attempt of Object.values(quiet)) {
      try {
        attempt();
      } catch {
        // Refused at once: as good.
      }
    }
    document.documentElement.dataset.letThrough = let_through.join(', ');
  });
}

test('page code can neither make markup or code out of text, nor reach another origin', async ({
  app,
  page,
}) => {
  const other = await stranger();
  await page.addInitScript(tryOnKey, other.url);
  await app.open();
  await page.keyboard.press('F9');
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset.letThrough)).toBe('');
  // What was to be refused later has been, once the page has answered a request of its own.
  await page.evaluate(() => fetch('./favicon.svg').then((response) => response.text()));
  expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
  expect(other.visits()).toBe(0);
  const violations = app.faults.take().filter((fault) => fault.startsWith('console error: violation: '));
  const directives = new Set(violations.map((fault) => fault.split(' ')[3]));
  for (const directive of ['script-src-elem', 'connect-src', 'img-src', 'frame-src', 'form-action'])
    expect([...directives]).toContain(directive);
  expect([...directives]).toContain('require-trusted-types-for');
  expect([...directives]).toContain('trusted-types');
  other.close();
});

test('script and style that get into the page itself do not run', async ({ app, page }) => {
  await page.route(
    (url) => url.pathname === '/',
    async (route) => {
      const response = await route.fetch();
      const evil = `<script>window.pwned = 1</script><img src="favicon.svg" onload="window.pwned = 1">
<style>body { opacity: 0 }</style><base href="https://example.invalid/">`;
      await route.fulfill({ response, body: (await response.text()).replace('</head>', `${evil}</head>`) });
    },
  );
  await app.open();
  expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
  expect(await page.evaluate(() => getComputedStyle(document.body).opacity)).toBe('1');
  const faults = app.faults.take().join('\n');
  for (const directive of ['script-src-elem', 'script-src-attr', 'style-src-elem', 'base-uri'])
    expect(faults).toContain(`violation: ${directive}`);
});

test('a request to another origin is a fault, in whatever whole-app test it happens', async ({
  app,
  page,
}) => {
  const other = await stranger();
  const home = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end(`<img src="/own.png" alt=""><img src="${other.url}" alt="">`);
  });
  await new Promise<void>((resolve) => home.listen(0, '127.0.0.1', resolve));
  const { port } = home.address() as AddressInfo;
  // A page without a policy: nothing but the watch is in the way.
  await page.goto(`http://127.0.0.1:${port}/`);
  expect(other.visits()).toBe(1);
  const foreign = app.faults.take().filter((fault) => fault.startsWith('foreign: '));
  expect(foreign).toEqual([`foreign: ${other.url} asked for by http://127.0.0.1:${port}/`]);
  other.close();
  home.close();
});
