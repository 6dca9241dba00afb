/** Without a network: what was seen once works from then on, and "ready" is said only when it is true. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver } from '../driver';
import { host as makeHost, type Host } from '../deploys';
import { expect, test as base } from '../fixture';
import { anyScriptOf, scriptOf } from '../chunks';

const test = base.extend<{ host: Host }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads from it what is needed
  host: async ({}, provide) => {
    const host = await makeHost();
    await provide(host);
    await host.close();
  },
});
test.use({ serviceWorkers: 'allow' });

const ready = 'Lista para usarse sin conexión';
const partial = 'Faltan archivos para usarla sin conexión. Volver a guardarlos';
const update = 'Hay una versión nueva. Actualizar';

/** The first visit, until the page says that all is kept. */
async function visited(app: Driver, host: Host): Promise<void> {
  await app.openAt(host.url);
  await expect.poll(() => app.keptSays(), { timeout: 20_000 }).toBe(ready);
}

/** The cable is pulled and the server is gone. */
async function cutOff(app: Driver, host: Host): Promise<void> {
  await host.stop();
  await app.page.context().setOffline(true);
}

/** Takes the browser's complaints, which must all be of these kinds. */
function takeOnly(app: Driver, ...kinds: readonly RegExp[]): void {
  expect(app.faults.take().filter((fault) => !kinds.some((kind) => kind.test(fault)))).toEqual([]);
}

test('after one visit everything is kept, and a cold start without a network has it all', async ({
  app,
  host,
}) => {
  await visited(app, host);
  const kept = new Set((await app.keptFiles()).map((url) => url.replace(/\?.*/, '').slice(host.url.length)));
  const list = JSON.parse(readFileSync(join(host.dir, 'offline.json'), 'utf8')) as { url: string }[];
  expect(list.length).toBeGreaterThan(15);
  expect([...kept].toSorted()).toEqual(['offline.json', ...list.map(({ url }) => url)].toSorted());
  expect([...kept].filter((file) => /preview|world|\.br$|\.map$/.test(file))).toEqual([]);
  await cutOff(app, host);
  const context = app.page.context();
  await app.page.close();

  const later = await app.laterIn(context);
  await later.openAt(`${host.url}#place=piura`);
  expect((await later.headline()).kicker).toBe('Consorcio Andino › Perú › Piura');
  expect((await later.mapShows()).hot).toEqual(['Piura']);
  expect(await later.charts()).toHaveLength(3);
  await expect.poll(() => later.keptSays()).toBe(ready);
  await later.chooseLanguage('en');
  expect((await later.mapShows()).name).toBe('Map: Piura');
  await later.choosePlace('Puno');
  await later.openPassport('article.14');
  await later.closePassport();
  await later.page.reload();
  await later.settled();
  expect((await later.mapShows()).hot).toEqual(['Puno']);
  expect(later.faults.take()).toEqual([]);
});

test('on the first visit already, what is fetched late comes without a network', async ({ app, host }) => {
  await visited(app, host);
  await cutOff(app, host);
  const late = (await app.keptFiles()).filter((url) => url.endsWith('.js'));
  const states = await app.page.evaluate(
    (urls) => Promise.all(urls.map(async (url) => (await fetch(url)).status)),
    late,
  );
  expect(states).toEqual(late.map(() => 200));
});

test('the page is drawn before anything is kept', async ({ app, host }) => {
  const asked: string[] = [];
  app.page.context().on('request', (request) => asked.push(request.url().slice(host.url.length)));
  await visited(app, host);
  const worker = asked.indexOf('sw.js');
  const chunk = asked.indexOf(scriptOf('src/app/offline/precache-check.ts'));
  const first = [scriptOf('src/app/start/start.tsx'), scriptOf('src/charts/panels.ts')];
  for (const each of [...first, 'programmes/al-invest-iv/map.json']) {
    expect(asked).toContain(each);
    expect(asked.indexOf(each)).toBeLessThan(chunk);
  }
  expect(chunk).toBeLessThan(worker);
});

for (const [what, body] of [
  ['missing', null],
  ['empty', ''],
  ['cut off', 'export'],
] as const) {
  test(`with a kept file ${what} it never says "ready", until it is fetched again`, async ({ app, host }) => {
    await visited(app, host);
    await app.spoilKept(anyScriptOf('src/app/dialogs/ShareDialog.tsx'), body);
    await cutOff(app, host);
    await app.page.reload();
    await app.watchKept();
    await app.settled();
    await expect.poll(() => app.keptSays()).toBe(partial);
    await app.answerKept('Volver a guardarlos');
    await expect.poll(() => app.keptSays()).toBe(partial);
    expect(await app.keptSaid()).not.toContain(ready);
    takeOnly(app, /ERR_|Failed to fetch|no-response/);
  });
}

test('with the network back, what is missing is fetched by one press', async ({ app, host }) => {
  await visited(app, host);
  await app.spoilKept(anyScriptOf('src/app/dialogs/ShareDialog.tsx'), null);
  await app.spoilKept(/map\.json/, '{}');
  await app.spoilKept(anyScriptOf('src/charts/panels.ts'), '(');
  await app.page.reload();
  await app.settled();
  await expect.poll(() => app.keptSays()).toBe(partial);
  expect(await app.alerts()).not.toEqual([]);
  await app.answerKept('Volver a guardarlos');
  await expect.poll(() => app.keptSays()).toBe(ready);
  app.faults.take();
  await app.page.reload();
  await app.settled();
  expect(await app.alerts()).toEqual([]);
  expect((await app.charts()).map(({ kind }) => kind)).toEqual(['achievement', 'stated', 'totals']);
});

test('an app that cannot start from what is kept says so, and starts anew from the network', async ({
  app,
  host,
}) => {
  await visited(app, host);
  await app.spoilKept(anyScriptOf('src/app/start/start.tsx'), '(');
  await app.page.reload();
  await expect(app.page.getByText('No se pudo cargar la aplicación.')).toBeVisible();
  takeOnly(app, /Unexpected|preload/);
  const again = app.page.getByRole('button', { name: 'Volver a intentar' });
  await Promise.all([app.page.waitForEvent('load'), again.click()]);
  await app.settled();
  expect((await app.headline()).kicker).toContain('Consorcio Andino');
  await expect.poll(() => app.keptSays(), { timeout: 20_000 }).toBe(ready);
});

test('without a network, trying to start again loses nothing that is kept', async ({ app, host }) => {
  await visited(app, host);
  await app.spoilKept(anyScriptOf('src/app/start/start.tsx'), '(');
  await cutOff(app, host);
  const before = await app.keptFiles();
  await app.page.reload();
  const again = app.page.getByRole('button', { name: 'Volver a intentar' });
  await Promise.all([app.page.waitForEvent('load'), again.click()]);
  await expect(again).toBeVisible();
  expect((await app.keptFiles()).length).toBe(before.length);
  takeOnly(app, /Unexpected|preload|ERR_/);
});

test('a kept programme that is cut off is said to be, and comes anew from the network', async ({
  app,
  host,
}) => {
  await visited(app, host);
  await app.spoilKept(/programme\.json/, '{"programme":');
  await app.page.reload();
  await app.settled();
  expect((await app.failure()).reasons[0]).toContain('no es un JSON completo o bien formado');
  await app.retry();
  await expect.poll(() => app.keptSays().catch(() => ''), { timeout: 20_000 }).toBe(ready);
  expect((await app.headline()).kicker).toContain('Consorcio Andino');
  takeOnly(app, /preload/);
});

test('a deployment during use: a quiet word, nothing by itself, and the View is kept', async ({
  app,
  host,
}) => {
  await visited(app, host);
  await app.choosePlace('Piura');
  const before = await app.everything();
  const other = await app.laterIn(app.page.context());
  await other.openAt(`${host.url}#place=puno`);
  await app.markPage();
  host.deployNext();
  await app.lookAgain();
  await expect.poll(() => app.keptSays(), { timeout: 20_000 }).toBe(`${ready} ${update}`);
  expect(await app.everything()).toEqual(before);
  expect(await app.isMarkedPage()).toBe(true);
  // What was not fetched yet is of the old version: the server has it no more, the page has.
  const late = (await app.keptFiles()).filter((url) =>
    anyScriptOf('src/figures/about/AboutDialog.tsx').test(url),
  );
  expect(late).toHaveLength(2);
  expect(await app.canFetch(late)).toBe(true);

  await app.answerKept('Actualizar');
  await expect.poll(() => app.isMarkedPage()).toBe(false);
  await app.settled();
  expect(await app.everything()).toEqual(before);
  await expect.poll(() => app.keptSays(), { timeout: 20_000 }).toBe(ready);
  expect(
    (await app.keptFiles()).filter((url) => anyScriptOf('src/figures/about/AboutDialog.tsx').test(url)),
  ).toHaveLength(1);
  // The page beside it, of the version before, was not touched and still gets what it fetches late.
  expect((await other.mapShows()).hot).toEqual(['Puno']);
  await other.choosePlace('Cusco');
  expect(await other.canFetch(late)).toBe(true);
  expect(other.faults.take()).toEqual([]);
});

test('what is fetched late and is gone: the page says so and keeps what is chosen', async ({ app, host }) => {
  await app.page.context().route(/ServiceWorker|sw\.js/, (route) => route.abort());
  await app.page.route(anyScriptOf('src/charts/panels.ts'), (route) =>
    route.fulfill({ status: 404, body: 'not found' }),
  );
  await app.openAt(`${host.url}#place=piura`);
  const said = await app.alerts();
  expect(said.length).toBeGreaterThan(0);
  expect((await app.headline()).kicker).toBe('Consorcio Andino › Perú › Piura');
  expect((await app.mapShows()).hot).toEqual(['Piura']);
  expect(await app.keptSays()).toBe('');
  app.faults.take();
});

test('it can be installed: its manifest names itself, its icons are there', async ({
  request,
  page,
  host,
}) => {
  const manifest = (await (await request.get(`${host.url}manifest.webmanifest`)).json()) as {
    icons: { src: string; type: string; sizes: string; purpose?: string }[];
  };
  expect(manifest).toMatchObject({ short_name: 'Saldo', start_url: './', display: 'standalone' });
  for (const { src, type } of manifest.icons) {
    const icon = await request.get(`${host.url}${src}`);
    expect(icon.headers()['content-type']).toContain(type);
  }
  expect(manifest.icons.some(({ purpose }) => purpose === 'maskable')).toBe(true);
  await page.goto(host.url);
  const session = await page.context().newCDPSession(page);
  const { errors } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
});
