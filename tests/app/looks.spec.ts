/** Themes and forced colours: the page stays what it is in whatever colours it is shown. */
import { expect, test } from '../fixture';
import { objections } from '../layout';

test('the chosen theme holds on a system that is otherwise, from the first paint', async ({ app }) => {
  for (const [theme, scheme] of [
    ['dark', 'light'],
    ['light', 'dark'],
  ] as const) {
    const own = await app.elsewhere();
    await own.standsOn({ scheme });
    await own.prefers({ theme });
    await own.open();
    const { isDark, frame, ground } = await own.looks();
    expect(isDark).toBe(theme === 'dark');
    expect(await own.paintedThemes()).toEqual([theme]);
    expect(frame).toBe(ground);
    expect(own.faults.take()).toEqual([]);
    await own.page.context().close();
  }
});

test('themes are followed as they change, with the browser’s own frame in the colour of the page', async ({
  app,
}) => {
  await app.standsOn({ scheme: 'dark' });
  await app.open();
  expect((await app.looks()).isDark).toBe(true);
  await app.openMenu();
  for (const [name, theme] of [
    ['Del sistema', 'system'],
    ['Claro', 'light'],
    ['Oscuro', 'dark'],
  ] as const) {
    await app.chooseSetting(name);
    for (const scheme of ['light', 'dark'] as const)
      await test.step(`${theme} on ${scheme}`, async () => {
        await app.standsOn({ scheme });
        const { isDark, frame, ground } = await app.looks();
        expect(isDark).toBe((theme === 'system' ? scheme : theme) === 'dark');
        expect(frame).toBe(ground);
      });
  }
});

test('in forced colours the map has its borders, and what is chosen and pointed at stands out', async ({
  app,
  page,
}) => {
  test.slow();
  await app.hasForcedColours('light');
  await app.open('place=pe');
  const chosen = [
    ['place:piura', 'place=piura', ['map']],
    ['case:cacao-piura', 'place=piura', ['cases']],
    ['indicator:nuclei', 'place=pe&indicator=nuclei', ['achievement']],
    ['case:honey', 'place=pe&case=honey', ['cases']],
    ['event:sial', 'place=pe&event=sial', ['map', 'timeline']],
    ['case:coffee-chanchamayo', 'place=pe&event=sial', ['cases']],
  ] as const;
  for (const scheme of ['light', 'dark'] as const) {
    await app.hasForcedColours(scheme);
    for (const [ref, link, views] of chosen)
      await test.step(`${ref}, ${scheme}`, async () => {
        await app.openLink('place=pe');
        const before = await app.looksOf(ref);
        await app.openLink(link);
        const after = await app.looksOf(ref);
        for (const view of views) expect.soft(after[view], `${ref} in ${view}`).not.toBe(before[view]);
        expect.soft(await page.evaluate(objections)).toEqual([]);
      });
    await test.step(`pointed at, ${scheme}`, async () => {
      await app.openLink('place=pe');
      await app.openPlaces();
      const before = await app.looksOf('place:puno');
      await app.pointAtPlace('Puno', 'list');
      const after = await app.looksOf('place:puno');
      for (const view of ['places', 'map', 'cases']) expect.soft(after[view], view).not.toBe(before[view]);
      await app.pointAtNothing();
    });
    await test.step(`borders and modes, ${scheme}`, async () => {
      await app.openLink('indicator=nuclei');
      const colours = await app.forcedColours();
      expect(colours.border).toBe(colours.text);
      expect(colours.border).not.toBe(colours.ground);
      expect(colours.bar).toBe(colours.text);
      expect(colours.chosenBar).toBe(colours.highlight);
      expect(colours.checked).toBe(colours.highlight);
      expect(colours.checked).not.toBe(colours.unchecked);
    });
  }
});
