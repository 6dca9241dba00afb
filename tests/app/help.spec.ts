/** The first visit's hint and the help sheet; every sheet in the other language. */
import { langs } from '../../src/i18n/message-table';
import { expect, test } from '../fixture';
import { Driver } from '../driver';
import { moved } from '../driver/glancing';

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
  [390, 844],
] as const)
  test(`the first visit is told what can be done, until the first choice, and nothing moves by it: ${width}`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ baseURL, viewport: { width, height } });
    const app = await Driver.on(await context.newPage(), { firstVisit: true });
    await app.open();
    expect(await app.shifts()).toBe(0);
    const hint = app.page.getByText('Haga clic en un lugar, una barra o un caso');
    await expect(hint).toBeVisible();
    const before = await app.inSight();
    expect(before.length).toBeGreaterThan(10);
    await app.filterById('product', 'coffee');
    await expect(hint).toHaveCount(0);
    expect(moved(before, await app.inSight())).toEqual([]);
    await app.page.reload();
    await app.settled();
    await app.goHome();
    await expect(hint).toHaveCount(0);
    expect(app.faults.take()).toEqual([]);
    await context.close();
  });

test('the ? key opens the help, from everywhere but a field, and it names the keys', async ({
  app,
  page,
}) => {
  await app.open('place=piura', 'en');
  await page.keyboard.press('?');
  await expect(app.sheet.getByRole('row')).toHaveCount(16);
  await expect(app.sheet).toContainText('Press a figure');
  await app.closeSheet('keyboard');
  expect((await app.headline()).kicker).toContain('Piura');
  await app.openSheet('help');
  await app.closeSheet('mouse');
  expect(await app.focused()).toBe('Menu');
});

test('another language in an open sheet changes all its words', async ({ app }) => {
  await app.open('place=piura', 'es');
  for (const sheet of ['about', 'help', 'share'] as const) {
    await app.openSheet(sheet);
    const texts: string[] = [];
    for (const lang of [...langs, 'es']) {
      await app.openLink(`lang=${lang}&place=piura`);
      const text = await app.sheet.innerText();
      // A key is two or more words with dots between them: names of sites have no message behind them.
      const raw = text.match(/(?<![\w/@.-])(?:app|about|help|share|menu|copy|offline)(?:\.[a-z-]+)+/g);
      expect(raw ?? [], sheet).toEqual([]);
      expect(text, sheet).not.toMatch(/\{\w+\}|undefined|null|\[object/);
      texts.push(text);
    }
    expect(texts[0], sheet).not.toBe(texts[1]);
    expect(texts[2], sheet).toBe(texts[0]);
    await app.closeSheet('keyboard');
  }
});
