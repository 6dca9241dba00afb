/** The whole app as one file, opened from a disk: no server, no network, and the same policy. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { Driver } from '../driver';
import { expect, test } from '../fixture';

const root = fileURLToPath(new URL('../..', import.meta.url));

let folder: string;
let address: string;

test.beforeAll(() => {
  execFileSync(process.execPath, [join(root, 'scripts/build.mjs'), '--file', '--if-stale']);
  // Alone in a folder of its own, with a name that needs escaping: nothing beside it can be what makes it work.
  folder = mkdtempSync(join(tmpdir(), 'saldo file '));
  const file = join(folder, 'Saldo & más #1.html');
  copyFileSync(join(root, 'dist-file/saldo.html'), file);
  address = pathToFileURL(file).href;
});
test.afterAll(() => rmSync(folder, { recursive: true }));

/** Every address that the page asks for, but for what it carries itself. */
function requestsOf(page: Page): readonly string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) asked.push(request.url());
  });
  return asked;
}

test('opens from a disk, and everything works without a single request', async ({ app, page }) => {
  const asked = requestsOf(page);
  await app.openFile(address);
  expect((await app.headline()).kicker).toContain('Consorcio Andino');
  await app.choosePlace('Piura', 'mouse-map');
  expect((await app.headline()).kicker).toBe('Consorcio Andino › Perú › Piura');
  expect((await app.mapShows()).hot).toEqual(['Piura']);
  expect(await app.charts()).toHaveLength(3);
  await app.back();
  expect((await app.headline()).kicker).toContain('2009–2013');
  await app.forward();
  await app.goUp();
  await app.goUp();
  expect(app.link()).toBe(address);
  await app.chooseLanguage('en');
  expect((await app.mapShows()).name).toBe('Map: Andean Consortium');
  await app.openPassport('nuclei.actual');
  await app.closePassport();
  expect(await app.keptSays()).toBe('Ready for use without a connection');
  expect(await app.fontsLoaded()).toEqual(['Inter', 'Source Serif 4']);
  expect(asked).toEqual([address]);
});

/** The file as a bad disk gives it: some characters of a document's block are others. */
function damagedAt(document: string): string {
  const html = readFileSync(join(root, 'dist-file/saldo.html'), 'utf8');
  const block = new RegExp(`(<script[^>]* data-file="[^"]*/${document}"[^>]*>.{1000}).{40}`);
  expect(html).toMatch(block);
  const file = join(folder, `damaged ${document}.html`);
  writeFileSync(file, html.replace(block, `$1${'A'.repeat(40)}`));
  return pathToFileURL(file).href;
}

test('says so when the programme in it is damaged', async ({ app, page }) => {
  const asked = requestsOf(page);
  const damaged = damagedAt('programme.json');
  await app.openFile(damaged, false);
  expect(await app.failure()).toEqual({
    title: 'No se pudo abrir el programa',
    reasons: ['No se encontró el archivo programmes/al-invest-iv/programme.json.'],
  });
  expect(asked).toEqual([damaged]);
});

test('says so when the map in it is damaged, and shows all else', async ({ app }) => {
  await app.openFile(damagedAt('map.json'));
  expect((await app.alerts())[0]).toContain('programmes/al-invest-iv/map.json');
  await app.choosePlace('Puno');
  expect((await app.headline()).kicker).toContain('Puno');
});

test('opens at a link, and keeps the language for the next time', async ({ browser }) => {
  // With no script of the tests' in it that writes to the same storage before the app does.
  const context = await browser.newContext();
  const app = await Driver.on(await context.newPage(), { firstVisit: true });
  await app.openFile(`${address}#place=puno`);
  expect((await app.mapShows()).hot).toEqual(['Puno']);
  await app.chooseLanguage('en');
  expect((await app.mapShows()).name).toBe('Map: Puno');
  // Another page is another process: on a busy machine it may read storage before what was written has arrived there.
  await expect(async () => {
    await app.openFile('about:blank', false);
    await app.openFile(address);
    expect((await app.mapShows()).name).toBe('Map: Andean Consortium');
  }).toPass({ timeout: 60_000 });
  expect(app.faults.take()).toEqual([]);
  await context.close();
});

test('works where storage is blocked', async ({ app, page }) => {
  const asked = requestsOf(page);
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await app.openFile(address);
  await app.choosePlace('Puno');
  await app.chooseLanguage('en');
  expect(await app.mapShows()).toMatchObject({ name: 'Map: Puno', hot: ['Puno'] });
  expect(asked).toEqual([address]);
});
