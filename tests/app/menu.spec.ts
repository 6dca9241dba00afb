/** The menu: theme, how numbers are written, and the way to the sheets; by mouse and by keyboard. */
import { expect, test } from '../fixture';
import { objections } from '../layout';

test('theme and number style are chosen in the menu and kept', async ({ app, page }) => {
  await app.standsOn({});
  await app.open();
  await app.openMenu('keyboard');
  await app.chooseSetting('Oscuro', 'keyboard');
  await app.chooseSetting('España', 'keyboard');
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  await page.keyboard.press('Escape');
  await expect(app.menu).toBeHidden();
  expect(await app.focused()).toBe('Menú');
  expect(await page.getByRole('main').innerText()).toContain('23.810');
  await page.reload();
  await app.settled();
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  await app.openMenu('keyboard');
  await expect(app.menu.getByRole('radio', { name: 'España' })).toBeChecked();
  await app.chooseSetting('Del sistema', 'keyboard');
  expect(await page.locator('html').getAttribute('data-theme')).toBe('system');
});

test('each number style is shown by examples that tell it from the others', async ({ app }) => {
  await app.open('', 'en');
  await app.openMenu();
  const examples = await app.menu.locator('[data-figure="example"]').allTextContents();
  expect(examples).toEqual([
    '1,234 · 23,810 · 205.3',
    '1.234 · 23.810 · 205,3',
    '1234 · 23.810 · 205,3',
    '1,234 · 23,810 · 205.3',
    '1\u202f234 · 23\u202f810 · 205.3',
  ]);
});

test('Escape and a press beside the menu close it, and nothing else happens', async ({ app, page }) => {
  await app.open('place=piura');
  const before = await app.everything();
  await app.openMenu();
  await page.keyboard.press('Escape');
  await expect(app.menu).toBeHidden();
  await app.openMenu();
  await page.getByRole('main').click({ position: { x: 5, y: 5 } });
  await expect(app.menu).toBeHidden();
  expect(await app.everything()).toEqual(before);
});

test('where nothing can be saved the app works and the menu says so', async ({ app, page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await app.open();
  await app.choosePlace('Piura');
  expect((await app.headline()).kicker).toContain('Piura');
  await app.openMenu();
  await expect(app.menu).toContainText('no se guardará en este equipo');
  await app.chooseSetting('Claro');
  expect(await page.locator('html').getAttribute('data-theme')).toBe('light');
});

test('storage that fills up while the page is open is said, and the choice holds', async ({ app, page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await app.open('', 'en');
  await app.openMenu();
  await expect(app.menu).not.toContainText('will not be saved');
  await app.chooseSetting('Dark');
  await expect(app.menu).toContainText('will not be saved on this machine');
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
});

test('on a telephone the menu is within reach and has the languages', async ({ app, baseURL }) => {
  const phone = await app.elsewhere({
    baseURL,
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
  });
  await phone.open();
  expect(await phone.page.evaluate(objections)).toEqual([]);
  const button = phone.page.getByRole('button', { name: 'Menú' });
  const box = await button.boundingBox();
  expect((box?.x ?? 999) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
  await phone.openMenu();
  expect(await phone.page.evaluate(objections)).toEqual([]);
  await phone.chooseSetting('English');
  await expect(phone.page.getByRole('heading', { level: 1 })).toContainText('targets');
  expect(phone.faults.take()).toEqual([]);
});
