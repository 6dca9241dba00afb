/** What goes wrong on stage: the audience sees the last good picture and nothing else, the speaker what to do, and the step is kept. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { scriptOf } from '../chunks';
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

test('the room’s window is moved, not looked at, loaded anew, closed, and crashes: the step is kept (59, 67, 68)', async ({
  app,
}) => {
  test.slow();
  await app.open();
  let room = await app.presentInTwo();
  /** By one key; and what it shows. */
  const comesBack = async () => {
    const opened = app.opensRoom();
    await app.pressKey('s');
    room = await opened;
    return (await room.shows()).step;
  };

  await test.step('the projector is another one in the middle of the show (67)', async () => {
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
      const cut = () =>
        room.page.evaluate(() => {
          const sheet = document.querySelector('[data-sheet]')?.getBoundingClientRect();
          return [
            ...document.querySelectorAll('[data-shown-now] text, [data-headline], [data-sheet] footer p'),
          ]
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
      // A chart is drawn anew in the frames after its slide has another size.
      await expect.poll(cut).toEqual([]);
    }
  });

  await test.step('not looked at it is not stuck between two pictures (68)', async () => {
    const session = await room.page.context().newCDPSession(room.page);
    await session.send('Emulation.setFocusEmulationEnabled', { enabled: false });
    await app.page.bringToFront();
    for (const key of ['Home', ...ids.slice(1, 6).map(() => 'PageDown')]) await app.pressKey(key);
    await room.page.bringToFront();
    await expect.poll(async () => (await room.shows()).step).toBe(ids[5]);
    await session.detach();
    await app.page.bringToFront();
  });

  await test.step('loaded anew it is at the same step (59)', async () => {
    await room.page.reload();
    expect((await room.shows()).step).toBe(ids[5]);
    await app.pressKey('PageDown');
    await expect.poll(async () => (await room.shows()).step).toBe(ids[6]);
    await saysNothing(room);
  });

  await test.step('closed: it is said, and one key brings it back at the same step (59)', async () => {
    await room.page.close();
    await expect.poll(async () => (await app.console()).notice).toContain('no responde');
    expect(await comesBack()).toBe(ids[6]);
    await expect.poll(async () => (await app.console()).notice).not.toContain('no responde');
  });

  await test.step('crashed it is lost, and comes back with one key (59)', async () => {
    await app.pressKey('PageDown');
    await expect.poll(async () => (await room.shows()).step).toBe(ids[7]);
    const crash = await room.page.context().newCDPSession(room.page);
    crash.send('Page.crash').catch(() => undefined);
    await expect.poll(async () => (await app.console()).notice, { timeout: 10_000 }).toContain('no responde');
    await room.page.close();
    expect(await comesBack()).toBe(ids[7]);
  });
});

test('the console may not fill the screen, sleeps, is loaded anew, and is closed: the room has its picture (60, 64, 66)', async ({
  app,
  page,
}) => {
  test.slow();
  await app.open();
  const room = await app.presentInTwo();

  await test.step('full screen that is refused is said, and the slide stays (64)', async () => {
    await page.evaluate(() => {
      Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('refused'));
    });
    await app.pressKey('f');
    await expect.poll(async () => (await app.console()).notice).toContain('no permitió la pantalla completa');
    expect((await room.shows()).step).toBe(ids[0]);
  });

  await test.step('an hour of sleep: the same slide, and the clock has not run (66)', async () => {
    await app.pressKey('PageDown');
    await app.pressKey('PageDown');
    await expect.poll(async () => (await room.shows()).step).toBe(ids[2]);
    const { clock } = await app.console();
    await page.evaluate(() => {
      const real = Date.now.bind(Date);
      Date.now = () => real() + 3_600_000;
    });
    // It has gone on since it woke.
    await expect.poll(async () => (await app.console()).clock).not.toBe(clock);
    expect((await app.console()).clock).toMatch(/^00:\d\d/);
    expect((await app.slide()).step).toBe(ids[2]);
    expect((await room.shows()).step).toBe(ids[2]);
  });

  await test.step('frozen, the room keeps its picture while the console is loaded anew', async () => {
    await app.pressKey('c');
    await app.pressKey('PageDown');
    await app.reload();
    expect((await app.slide()).step).toBe(ids[3]);
    await expect.poll(async () => (await app.console()).status).toContain('Congelada');
    expect((await room.shows()).step).toBe(ids[2]);
    await app.pressKey('c');
    await expect.poll(async () => (await room.shows()).step).toBe(ids[3]);
  });

  await test.step('without a console the room goes on by itself, and the console finds it again (60)', async () => {
    const address = app.link();
    await page.goto('about:blank');
    expect((await room.shows()).step).toBe(ids[3]);
    await expect(async () => {
      await room.press('PageDown');
      expect((await room.shows()).step).toBe(ids[4]);
    }).toPass({ timeout: 10_000 });
    await saysNothing(room);
    await page.goto(address);
    await expect.poll(async () => (await app.slide()).step).toBe(ids[4]);
    expect(await app.isConsole()).toBe(true);
    await app.pressKey('PageDown');
    await expect.poll(async () => (await room.shows()).step).toBe(ids[5]);
    app.faults.take();
  });
});

for (const windows of [3, 4])
  test(`the room’s window is one: of ${windows} windows an older one yields, and none floods the machine`, async ({
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

test('without channels the windows speak all the same (62)', async ({ app, page }) => {
  await page.context().addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'));
  await app.open();
  const room = await app.presentInTwo();
  await app.pressKey('PageDown');
  await expect.poll(async () => (await room.shows()).step).toBe(ids[1]);
  await room.press('PageDown');
  await expect.poll(async () => (await app.slide()).step).toBe(ids[2]);
});

/** What the browser has in place of a wake lock, from now on: missing, refused or granted. Runs in the page. */
function wakeLockIs(how: string): void {
  const locks: EventTarget[] = [];
  Object.assign(window, { locks });
  Reflect.deleteProperty(Navigator.prototype, 'wakeLock');
  if (how === 'missing') return;
  Object.defineProperty(Navigator.prototype, 'wakeLock', {
    configurable: true,
    get: () => ({
      request: () => {
        if (how === 'refused') return Promise.reject(new DOMException('no', 'NotAllowedError'));
        const release = () => Promise.resolve();
        const lock = Object.assign(new EventTarget(), { released: false, release });
        locks.push(lock);
        return Promise.resolve(lock);
      },
    }),
  });
}

test('a wake lock that is missing or refused is said before the show and in it; one that is lost is taken again (65)', async ({
  app,
  page,
}) => {
  await app.open();
  for (const how of ['missing', 'refused'] as const)
    await test.step(how, async () => {
      await page.evaluate(wakeLockIs, how);
      await app.openPreflight();
      await expect.poll(async () => (await app.roomCheck())['wake']).toMatchObject({ state: 'look' });
      const room = await app.presentInTwo();
      await expect.poll(async () => (await app.console()).notice).toContain('ahorro de energía');
      await saysNothing(room);
      await app.endShow();
      await app.leaveShow();
    });

  await test.step('taken again when the page is looked at again', async () => {
    await page.evaluate(wakeLockIs, 'granted');
    await app.openPreflight();
    await expect.poll(async () => (await app.roomCheck())['wake']).toMatchObject({ state: 'ok' });
    await app.presentHere();
    const taken = () => page.evaluate(() => (window as unknown as { locks: unknown[] }).locks.length);
    const before = await taken();
    await page.evaluate(() => {
      for (const lock of (window as unknown as { locks: { released: boolean }[] }).locks)
        lock.released = true;
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await expect.poll(taken).toBeGreaterThan(before);
  });
});

test('a new version is deployed, and then there is no network: every step is there already (52, 53, 57)', async ({
  app,
  page,
}) => {
  const served = await host();
  try {
    await app.openAt(served.url);
    const room = await app.presentInTwo();
    // Asked of the page itself: a busy machine rests between two files for longer than a page without traffic is waited for.
    await room.page.evaluate(
      (parts) => Promise.all(parts.map((part) => import(part))),
      ['src/charts/panels.ts', 'src/stage/text-panels.ts', 'src/find/search/SearchDialog.tsx'].map(
        (part) => new URL(scriptOf(part), served.url).href,
      ),
    );
    const asked: string[] = [];
    for (const each of [page, room.page]) each.on('request', (request) => asked.push(request.url()));
    served.deployNext();
    await test.step('the show goes on with its own version (53)', async () => {
      for (const id of ids.slice(1)) {
        await app.pressKey('PageDown');
        await expect.poll(async () => (await room.shows()).step).toBe(id);
        expect((await room.shows()).picture).not.toBe('');
      }
      await saysNothing(room);
    });
    await test.step('and without a network, which comes and goes (52, 57)', async () => {
      await page.context().setOffline(true);
      await app.pressKey('5');
      await app.pressKey('Enter');
      await expect.poll(async () => (await room.shows()).step).toBe(ids[4]);
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
    });
    // So no step waited for a network that was there.
    expect(asked).toEqual([]);
    expect(room.faults.take()).toEqual([]);
  } finally {
    await served.close();
  }
});

test('a room’s window that the browser does not open is said, and the show goes on here; printing tears nothing from it (58, 82)', async ({
  app,
  page,
}) => {
  await app.open();
  await page.evaluate(() => {
    window.open = () => null;
  });
  await app.openPreflight();
  await page.getByRole('button', { name: 'Abrir la ventana de la sala' }).click();
  expect((await app.slide()).number).toBe('1 / 12');
  await expect.poll(async () => (await app.console()).notice).toContain('permita las ventanas emergentes');
  await app.pressKey('PageDown');
  await page.getByRole('button', { name: 'Presentar en esta ventana' }).click();
  expect(await app.screen()).toBe('single');
  expect((await app.slide()).number).toBe('2 / 12');
  await test.step('printing (82)', async () => {
    const { text } = await app.print('A4');
    expect(text).toContain('Las herramientas de gestión');
    expect((await app.slide()).step).toBe(ids[1]);
  });
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
