/** What is around a show: accessible, legible, within reach, in words that are meant to be read; and gone through with keys alone. */
import { violations } from '../axe';
import type { Driver } from '../driver';
import { expect, test } from '../fixture';
import { objections } from '../layout';
import { rawWords } from '../raw-keys';

async function looksRight(app: Driver, name: string): Promise<void> {
  expect.soft(await app.page.evaluate(objections), name).toEqual([]);
  expect.soft(await violations(app.page), name).toEqual([]);
  expect.soft(await rawWords(app.page), name).toEqual([]);
}

const screens = [
  { lang: 'es', scheme: 'light', width: 1440 },
  { lang: 'en', scheme: 'dark', width: 1920 },
  { lang: 'en', scheme: 'light', width: 768 },
  { lang: 'es', scheme: 'dark', width: 360 },
  { lang: 'es', scheme: 'forced', width: 1440 },
] as const;

for (const { lang, scheme, width } of screens) {
  test(`room, console, sheets, record and text, ${lang}, ${scheme}, ${width}`, async ({ app }) => {
    test.slow();
    await app.standsOn({ width, scheme });
    await app.open('', lang);
    await app.openRoom();
    await looksRight(app, 'room');
    const room = await app.presentInTwo();
    await app.pressKey('PageDown');
    await app.slide();
    await looksRight(app, 'console');
    await app.pressKey('c');
    await app.pressKey('m');
    await app.slide();
    await looksRight(app, 'console, frozen and off script');
    if (width >= 1440) {
      const before = app.page.viewportSize();
      await app.page.setViewportSize({ width: 1366, height: 650 });
      await app.slide();
      await looksRight(app, 'console on a low screen');
      if (before) await app.page.setViewportSize(before);
    }
    await app.pressKey('o');
    await app.page.getByRole('dialog').waitFor();
    await looksRight(app, 'overview');
    await app.pressKey('Escape');
    await app.pressKey('?');
    await app.page.getByRole('dialog').waitFor();
    await looksRight(app, 'help');
    await app.pressKey('Escape');
    await app.pressKey('q');
    expect(await violations(room.page), 'the room').toEqual([]);
    await app.pressKey('Escape');
    await app.record();
    await looksRight(app, 'record');
    await app.leaveShow();
    await app.readAsText();
    await app.page.locator('[data-text-page]').waitFor();
    await looksRight(app, 'text');
  });
}

test('by keys alone: a story is made and presented, from the first step to the way back', async ({
  app,
  page,
}) => {
  await app.open('indicator=nuclei');
  await app.addStep('keyboard');
  await app.choosePlace('Puno', 'keyboard');
  await app.addStep('keyboard');
  await app.openAdded('keyboard');
  const [first = '', second = ''] = await app.headlines();
  await app.reach(page.getByRole('button', { name: 'Presentar', exact: true }));
  await page.keyboard.press('Enter');
  await page.locator('[data-check="parts"][data-state="ok"]').waitFor();
  await app.reach(page.getByRole('button', { name: 'Presentar en esta ventana' }));
  await page.keyboard.press('Enter');
  expect((await app.slide()).headline).toBe(first);
  await app.pressKey('PageDown');
  expect((await app.slide()).headline).toBe(second);
  await app.leaveFullScreen();
  await app.pressKey('Escape');
  await app.record();
  await app.reach(page.getByRole('button', { name: 'Volver a la página' }));
  await page.keyboard.press('Enter');
  await app.settled();
  expect(await app.screen()).toBe('page');
});
