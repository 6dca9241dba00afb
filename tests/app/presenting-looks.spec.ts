/** What is around a show: accessible, legible, within reach, in words that are meant to be read; and gone through with keys alone. */
import { violations } from '../axe';
import type { Screen } from '../covering';
import type { Driver } from '../driver';
import { expect, test } from '../fixture';
import { looksRight } from '../visit';

/** Of each language, which change under the hands of one who presents: the last is the one that is gone on with. */
const screensOf = {
  es: [
    { width: 360, scheme: 'dark' },
    { width: 1440, scheme: 'forced' },
    { width: 1440, scheme: 'light' },
  ],
  en: [
    { width: 768, scheme: 'light' },
    { width: 1920, scheme: 'dark' },
  ],
} as const satisfies Record<string, readonly Omit<Screen, 'lang'>[]>;

for (const lang of ['es', 'en'] as const) {
  test(`room, console, sheets, record and text, ${lang}`, async ({ app }) => {
    test.slow();
    const screens = screensOf[lang];
    let stages = 0;
    /** On each screen in turn; axe on one of them, another each time. */
    const looksRightOnAll = (name: string, still: () => Promise<unknown> = () => frames(app)) =>
      test.step(name, async () => {
        for (const [index, screen] of screens.entries()) {
          await app.standsOn(screen);
          await still();
          const isHeard = index === stages % screens.length;
          await looksRight(app.page, `${name}, ${screen.scheme}, ${screen.width}`, { isHeard });
        }
        stages += 1;
      });
    const slide = () => app.slide();

    await app.standsOn(screens.at(-1) ?? screens[0]);
    await app.open('', lang);
    await app.openPreflight();
    await looksRightOnAll('room');
    const room = await app.presentInTwo();
    await app.pressKey('PageDown');
    await app.slide();
    await looksRightOnAll('console', slide);
    await app.pressKey('c');
    await app.pressKey('m');
    await app.slide();
    await looksRightOnAll('console, frozen and off script', slide);
    await test.step('console on a low screen', async () => {
      const before = app.page.viewportSize();
      await app.page.setViewportSize({ width: 1366, height: 650 });
      await app.slide();
      await looksRight(app.page, 'console on a low screen');
      if (before) await app.page.setViewportSize(before);
    });
    await app.pressKey('o');
    await app.page.getByRole('dialog').waitFor();
    await looksRightOnAll('overview', slide);
    await app.pressKey('Escape');
    await app.pressKey('?');
    await app.page.getByRole('dialog').waitFor();
    await looksRightOnAll('help', slide);
    await app.pressKey('Escape');
    await app.pressKey('q');
    expect(await violations(room.page), 'the room').toEqual([]);
    await app.pressKey('Escape');
    await app.record();
    await looksRightOnAll('record');
    await app.leaveShow();
    await app.readAsText();
    await app.page.locator('[data-text-page]').waitFor();
    await looksRightOnAll('text');
    expect(room.faults.take()).toEqual([]);
  });
}

/** What has another size now is measured in the next frame, and drawn in the one after it. */
async function frames(app: Driver): Promise<void> {
  await app.page.evaluate(async () => {
    for (let frame = 0; frame < 4; frame += 1) await new Promise(requestAnimationFrame);
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
