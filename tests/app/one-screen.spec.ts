/**
 * The dashboard at one glance: on one screen stands everything that a choice answers in; a choice is answered where one looks, and moves
 * nothing that one can see. On narrow screens the answer is on the screen, too.
 */
import { areAnsweredOnScreen, choicesOf, lastChoicesOf, narrowScreens, type Choice } from '../choices';
import type { Driver, Way } from '../driver';
import { moved } from '../driver/glancing';
import { expect, test } from '../fixture';
import { programmesUnderTest } from '../under-test';

const screens = [
  [1440, 900],
  [1366, 625],
  [1920, 1080],
  [1280, 720],
] as const;

for (const [width, height] of screens)
  test(`all of it is on one screen, and nothing shifts while it loads: ${width} × ${height}`, async ({
    app,
  }) => {
    await app.page.setViewportSize({ width, height });
    await app.open();
    expect(await app.notAtAGlance()).toEqual([]);
    expect(await app.shifts()).toBe(0);
    await app.chooseLanguage('en');
    expect(await app.notAtAGlance()).toEqual([]);
    await app.openAnew('place=puno&focus=place');
    expect(await app.shifts()).toBe(0);
  });

/** Headline, map and cases answer in sight, and nothing that one can see moves. */
async function isAnsweredInPlace(app: Driver, { name, choose, answering }: Choice, way: Way): Promise<void> {
  const before = await app.inSight();
  const was = await app.answers();
  await choose(app, way);
  expect.soft(moved(before, await app.inSight()), name).toEqual([]);
  const now = await app.answers();
  for (const view of answering) expect.soft(now[view], `${name}: ${view}`).not.toBe(was[view]);
  if (way === 'keyboard') expect.soft(await app.hasFocus(), name).toBe(true);
  await app.goHome();
}

for (const under of programmesUnderTest) {
  test.describe(under.name, () => {
    test('a choice is answered where one looks, and moves nothing', async ({ app }) => {
      test.slow();
      await under.serve(app);
      await app.page.setViewportSize({ width: 1366, height: 625 });
      await app.open();
      for (const choice of choicesOf(under))
        await test.step(choice.name, () => isAnsweredInPlace(app, choice, 'mouse'));
    });

    test('by keyboard it is answered and moves nothing, too', async ({ app }) => {
      await under.serve(app);
      await app.page.setViewportSize({ width: 1366, height: 625 });
      await app.open();
      // A select is worked by its own keys.
      const choices = lastChoicesOf(under).filter(({ kind }) => kind !== 'filter');
      expect(choices.length).toBeGreaterThanOrEqual(3);
      for (const choice of choices)
        await test.step(choice.name, () => isAnsweredInPlace(app, choice, 'keyboard'));
    });

    // `npm run sweep` goes through all choices there.
    for (const [width, height] of narrowScreens)
      test(`the answer is on the screen at ${width}`, async ({ app }) => {
        await under.serve(app);
        await app.page.setViewportSize({ width, height });
        await app.open();
        await areAnsweredOnScreen(app, lastChoicesOf(under));
      });
  });
}
