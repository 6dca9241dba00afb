/** What goes wrong on stage: the audience sees the last good picture and nothing else, the speaker what to do, and the step is kept. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { host } from '../deploys';
import type { Room } from '../driver/presenting';
import { expect, test } from '../fixture';
import { builtInStory } from '../stories';

const root = fileURLToPath(new URL('../..', import.meta.url));
const ids = builtInStory.steps.map(({ id }) => id as string);

/** What an audience may read: a headline, its Picture and its foot. No message of the app. */
async function saysNothing(room: Room): Promise<void> {
  const text = await room.text();
  expect(text).not.toMatch(
    /error|no se pudo|could not|conexi|connection|cargando|loading|reintentar|try again/i,
  );
  expect(await room.page.locator('dialog[open], [role="alert"], [role="status"]:not(:empty)').count()).toBe(
    0,
  );
}

test.describe('the room’s window', () => {
  test('that the browser does not open: it is said, and the show goes on here (58)', async ({
    app,
    page,
  }) => {
    await page.addInitScript(() => {
      window.open = () => null;
    });
    await app.open();
    await app.openRoom();
    await page.getByRole('button', { name: 'Abrir la ventana de la sala' }).click();
    expect((await app.slide()).number).toBe('1 / 12');
    await expect.poll(async () => (await app.console()).notice).toContain('permita las ventanas emergentes');
    await app.pressKey('PageDown');
    await page.getByRole('button', { name: 'Presentar en esta ventana' }).click();
    expect(await app.screen()).toBe('single');
    expect((await app.slide()).number).toBe('2 / 12');
  });

  test('that is closed: it is said, and one key brings it back at the same step (59)', async ({ app }) => {
    await app.open();
    const room = await app.presentInTwo();
    await app.pressKey('PageDown');
    await app.pressKey('PageDown');
    await room.page.close();
    await expect.poll(async () => (await app.console()).notice).toContain('no responde');
    const opened = app.opensRoom();
    await app.pressKey('s');
    expect((await (await opened).shows()).step).toBe(ids[2]);
    await expect.poll(async () => (await app.console()).notice).not.toContain('no responde');
  });

  test('that is loaded anew is at the same step (59)', async ({ app }) => {
    await app.open();
    const room = await app.presentInTwo();
    await app.pressKey('PageDown');
    await expect.poll(async () => (await room.shows()).step).toBe(ids[1]);
    await room.page.waitForLoadState('networkidle');
    await room.page.reload();
    expect((await room.shows()).step).toBe(ids[1]);
    await app.pressKey('PageDown');
    await expect.poll(async () => (await room.shows()).step).toBe(ids[2]);
    await saysNothing(room);
  });

  test('that crashes is lost, and comes back with one key (59)', async ({ app }) => {
    await app.open();
    const room = await app.presentInTwo();
    await app.pressKey('PageDown');
    const crash = await room.page.context().newCDPSession(room.page);
    crash.send('Page.crash').catch(() => undefined);
    await expect.poll(async () => (await app.console()).notice, { timeout: 10_000 }).toContain('no responde');
    await room.page.close();
    const opened = app.opensRoom();
    await app.pressKey('s');
    expect((await (await opened).shows()).step).toBe(ids[1]);
  });

  test('goes on by itself when the console is closed, and the console finds it again (60)', async ({
    app,
    page,
  }) => {
    await app.open();
    const room = await app.presentInTwo();
    await app.pressKey('PageDown');
    await expect.poll(async () => (await room.shows()).step).toBe(ids[1]);
    const address = app.link();
    await page.goto('about:blank');
    expect((await room.shows()).step).toBe(ids[1]);
    await expect(async () => {
      await room.press('PageDown');
      expect((await room.shows()).step).toBe(ids[2]);
    }).toPass({ timeout: 10_000 });
    await saysNothing(room);
    await page.goto(address);
    await expect.poll(async () => (await app.slide()).step).toBe(ids[2]);
    expect(await app.isConsole()).toBe(true);
    await app.pressKey('PageDown');
    await expect.poll(async () => (await room.shows()).step).toBe(ids[3]);
    app.faults.take();
  });

  for (const windows of [3, 4])
    test(`is one: of ${windows} windows an older one yields, and none floods the machine`, async ({
      app,
      page,
    }) => {
      await app.open();
      const first = await app.presentInTwo();
      const older = [first];
      let room = first;
      while (older.length < windows - 1) {
        const opened = app.opensRoom();
        // Once by its key, once as a tab that the browser doubles.
        if (older.length === 1) await app.pressKey('s');
        else await page.evaluate((url) => void window.open(url, '_blank', 'noopener'), room.page.url());
        room = await opened;
        await room.shows();
        older.push(room);
      }
      expect(await app.messagesIn(room, 2000)).toBeLessThanOrEqual(12);
      await expect.poll(async () => (await app.console()).notice).toContain('La ventana anterior');
      await expect.poll(() => older.filter((each) => !each.page.isClosed()).length).toBe(1);
      await app.pressKey('PageDown');
      await expect.poll(async () => (await room.shows()).step).toBe(ids[1]);
      await room.press('PageDown');
      await expect.poll(async () => (await app.slide()).step).toBe(ids[2]);
    });

  test('keeps its picture while the console is loaded anew', async ({ app }) => {
    await app.open();
    const room = await app.presentInTwo();
    await app.pressKey('PageDown');
    await app.pressKey('c');
    await app.pressKey('PageDown');
    await app.reload();
    expect((await app.slide()).step).toBe(ids[2]);
    await expect.poll(async () => (await app.console()).status).toContain('Congelada');
    expect((await room.shows()).step).toBe(ids[1]);
  });
});

test('without channels the windows speak all the same (62)', async ({ app, page }) => {
  await page.context().addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'));
  await app.open();
  const room = await app.presentInTwo();
  await app.pressKey('PageDown');
  await expect.poll(async () => (await room.shows()).step).toBe(ids[1]);
  await room.press('PageDown');
  await expect.poll(async () => (await app.slide()).step).toBe(ids[2]);
});

test('full screen that is refused is said, and the slide stays (64)', async ({ app, page }) => {
  await page.addInitScript(() => {
    Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('refused'));
  });
  await app.open();
  const room = await app.presentInTwo();
  await app.pressKey('f');
  await expect.poll(async () => (await app.console()).notice).toContain('no permitió la pantalla completa');
  expect((await room.shows()).step).toBe(ids[0]);
});

for (const [name, stub] of [
  ['missing', () => Reflect.deleteProperty(Navigator.prototype, 'wakeLock')],
  [
    'refused',
    () =>
      Object.defineProperty(Navigator.prototype, 'wakeLock', {
        get: () => ({ request: () => Promise.reject(new DOMException('no', 'NotAllowedError')) }),
      }),
  ],
] as const) {
  test(`a wake lock that is ${name} is said before the show and in it (65)`, async ({ app, page }) => {
    await page.addInitScript(stub);
    await app.open();
    await app.openRoom();
    expect((await app.roomCheck())['wake']).toMatchObject({ state: 'look' });
    const room = await app.presentInTwo();
    expect((await app.console()).notice).toContain('ahorro de energía');
    await saysNothing(room);
  });
}

test('a wake lock is taken again when the page is looked at again (65)', async ({ app, page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { locks: [] as EventTarget[] });
    Object.defineProperty(Navigator.prototype, 'wakeLock', {
      get: () => ({
        request: () => {
          const lock = Object.assign(new EventTarget(), {
            released: false,
            release: () => Promise.resolve(),
          });
          (window as unknown as { locks: unknown[] }).locks.push(lock);
          return Promise.resolve(lock);
        },
      }),
    });
  });
  await app.open();
  await app.presentHere();
  const taken = () => page.evaluate(() => (window as unknown as { locks: unknown[] }).locks.length);
  const before = await taken();
  await page.evaluate(() => {
    for (const lock of (window as unknown as { locks: { released: boolean }[] }).locks) lock.released = true;
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect.poll(taken).toBeGreaterThan(before);
});

test('an hour of sleep: the same slide, and the clock has not run (66)', async ({ app, page }) => {
  await page.addInitScript(() => {
    const real = Date.now.bind(Date);
    Object.assign(window, { slept: 0 });
    Date.now = () => real() + (window as unknown as { slept: number }).slept;
  });
  await app.open();
  const room = await app.presentInTwo();
  await app.pressKey('PageDown');
  await app.pressKey('PageDown');
  await page.evaluate(() => Object.assign(window, { slept: 3_600_000 }));
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect((await app.console()).clock).toMatch(/^00:0\d/);
  expect((await app.slide()).step).toBe(ids[2]);
  expect((await room.shows()).step).toBe(ids[2]);
});

test('the projector is another one in the middle of the show (67)', async ({ app }) => {
  await app.open();
  const room = await app.presentInTwo();
  await app.pressKey('3');
  await app.pressKey('Enter');
  await expect.poll(async () => (await room.shows()).step).toBe(ids[2]);
  for (const [width, height] of [
    [1920, 1080],
    [1024, 768],
    [800, 600],
    [1280, 720],
  ] as const) {
    await room.page.setViewportSize({ width, height });
    expect((await room.shows()).step).toBe(ids[2]);
    const cut = await room.page.evaluate(() => {
      const sheet = document.querySelector('[data-sheet]')?.getBoundingClientRect();
      return [...document.querySelectorAll('[data-shown-now] text, [data-headline], [data-sheet] footer p')]
        .map((each) => ({ text: each.textContent, box: each.getBoundingClientRect() }))
        .filter(
          ({ box }) =>
            !sheet ||
            box.right > sheet.right + 1 ||
            box.bottom > sheet.bottom + 1 ||
            box.left < sheet.left - 1,
        )
        .map(({ text }) => text);
    });
    expect(cut).toEqual([]);
  }
});

test('no network in the middle of the show: every step is there already (52, 57)', async ({ app, page }) => {
  await app.open();
  const room = await app.presentInTwo();
  await page.context().setOffline(true);
  for (const id of ids.slice(1)) {
    await app.pressKey('PageDown');
    await expect.poll(async () => (await room.shows()).step).toBe(id);
    expect((await room.shows()).picture).not.toBe('');
  }
  for (let flap = 0; flap < 25; flap += 1) {
    await page.context().setOffline(false);
    await page.context().setOffline(true);
  }
  await app.pressKey('Home');
  await expect.poll(async () => (await room.shows()).step).toBe(ids[0]);
  await app.pressKey('o');
  await page.getByRole('dialog').waitFor();
  await app.pressKey('Escape');
  await app.pressKey('/');
  await page.getByRole('dialog').waitFor();
  await saysNothing(room);
  await page.context().setOffline(false);
  expect(room.faults.take()).toEqual([]);
});

test('a new version is deployed during the show: it goes on with its own (53)', async ({ app }) => {
  const served = await host();
  try {
    await app.openAt(served.url);
    const room = await app.presentInTwo();
    served.deployNext();
    for (const id of ids.slice(1)) {
      await app.pressKey('PageDown');
      await expect.poll(async () => (await room.shows()).step).toBe(id);
    }
    await saysNothing(room);
    expect(room.faults.take()).toEqual([]);
  } finally {
    await served.close();
  }
});

test('a room whose window is not looked at is not stuck between two pictures (68)', async ({ app }) => {
  await app.open();
  const room = await app.presentInTwo();
  const session = await room.page.context().newCDPSession(room.page);
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: false });
  await app.page.bringToFront();
  for (const id of ids.slice(1, 6)) await app.pressKey('PageDown').then(() => id);
  await room.page.bringToFront();
  await expect.poll(async () => (await room.shows()).step).toBe(ids[5]);
});

test('where nothing can be stored the show runs, and its address keeps the step', async ({ app, page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB'] as const)
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
  });
  await app.open();
  await app.presentHere();
  await app.pressKey('PageDown');
  await app.pressKey('PageDown');
  await expect.poll(() => app.link()).toContain(`step=${ids[2]}`);
  await app.reload();
  expect((await app.slide()).step).toBe(ids[2]);
});

test('printing in the middle of a show tears nothing from it (82)', async ({ app }) => {
  await app.open();
  await app.presentHere();
  await app.pressKey('PageDown');
  const { text } = await app.print('A4');
  expect(text).toContain('Las herramientas de gestión');
  expect((await app.slide()).step).toBe(ids[1]);
});

test.describe('as one file', () => {
  let folder: string;
  const address = (name: string) => pathToFileURL(join(folder, name)).href;

  test.beforeAll(() => {
    execFileSync(process.execPath, [join(root, 'scripts/build.mjs'), '--file', '--if-stale']);
    folder = mkdtempSync(join(tmpdir(), 'saldo shows '));
    for (const name of ['uno.html', 'otro.html'])
      copyFileSync(join(root, 'dist-file/saldo.html'), join(folder, name));
  });
  test.afterAll(() => rmSync(folder, { recursive: true }));

  const visit = async (page: Page, url: string) => {
    await page.goto(url);
    await page.waitForFunction(() => performance.getEntriesByName('dashboard:ready').length > 0);
  };

  test('two windows from a disk; another file hears and says nothing (63)', async ({ app, page }) => {
    const other = await app.laterIn(page.context());
    await visit(other.page, address('otro.html'));
    await other.presentHere();
    await visit(page, address('uno.html'));
    const room = await app.presentInTwo();
    await app.pressKey('PageDown');
    await expect.poll(async () => (await room.shows()).step).toBe(ids[1]);
    await room.press('PageDown');
    await expect.poll(async () => (await app.slide()).step).toBe(ids[2]);
    expect((await other.slide()).step).toBe(ids[0]);
    await other.pressKey('End');
    await app.pause();
    expect((await app.slide()).step).toBe(ids[2]);
    expect((await room.shows()).step).toBe(ids[2]);
    expect(room.faults.take()).toEqual([]);
    expect(other.faults.take()).toEqual([]);
  });
});
