/** PictureContextValue that are not as they should be: extensions that add to every object, browsers that lack what others have. */
import { expect, test } from '../fixture';
import type { Driver } from '../driver';

/** What a reader does, on the whole page. */
async function walk(app: Driver): Promise<void> {
  await app.open('place=piura');
  expect((await app.headline()).kicker).toBe('Consorcio Andino › Perú › Piura');
  expect(await app.linkNotice()).toEqual([]);
  await app.choosePlace('Puno');
  expect((await app.mapShows()).hot).toEqual(['Puno']);
  await app.chooseIndicator('Núcleos empresariales formados');
  await app.openPassport('nuclei.actual');
  await app.closePassport();
  await app.undo();
  await app.chooseLanguage('en');
  expect((await app.charts()).length).toBeGreaterThan(0);
  expect(await app.alerts()).toEqual([]);
  expect(app.faults.take()).toEqual([]);
}

/** Runs in the page before its own scripts. The names are such as code asks objects for: a point has an x and a y. */
function pollute(): void {
  Reflect.set(Object.prototype, 'x', () => 'from an extension');
  Reflect.set(Object.prototype, 'y', 'from an extension');
  Reflect.set(Array.prototype, 'x', () => 'from an extension');
  Reflect.set(String.prototype, 'x', 'from an extension');
}

test('an extension adds functions and texts to all objects, arrays and texts: nobody sees it', async ({
  app,
  page,
}) => {
  await page.addInitScript(pollute);
  await walk(app);
  expect(await page.getByText('from an extension').count()).toBe(0);
  // Else nothing would have been tried.
  expect(await page.evaluate(() => 'x' in {} && 'y' in [])).toBe(true);
});

test('a browser that does not know Trusted Types', async ({ app, page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'trustedTypes');
    Reflect.deleteProperty(Object.getPrototypeOf(window) as object, 'trustedTypes');
  });
  // Such a browser passes over what it does not know of the policy, too.
  await page.route(
    (url) => url.pathname === '/',
    async (route) => {
      const response = await route.fetch();
      const policy = response.headers()['content-security-policy'] ?? '';
      await route.fulfill({
        response,
        headers: {
          ...response.headers(),
          'content-security-policy': policy.replace(/; require-trusted-types-for.*/, ''),
        },
      });
    },
  );
  await walk(app);
  expect(await page.evaluate(() => 'trustedTypes' in window)).toBe(false);
});

test('a browser without service workers, caches and idle times', async ({ app, page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
    Reflect.deleteProperty(window, 'caches');
    Reflect.deleteProperty(window, 'requestIdleCallback');
  });
  await walk(app);
  expect(await app.keptSays()).toBe('');
});
