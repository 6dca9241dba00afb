/** Themes and forced colours: the page stays what it is in whatever colours it is shown. */
import { expect, test } from '../fixture';
import { objections } from '../layout';

for (const [theme, scheme] of [
  ['dark', 'light'],
  ['light', 'dark'],
] as const) {
  test(`the ${theme} theme holds on a system that is ${scheme}, from the first paint`, async ({ app }) => {
    await app.standsOn({ scheme });
    await app.prefers({ theme });
    await app.open();
    expect((await app.looks()).isDark).toBe(theme === 'dark');
    expect(await app.paintedThemes()).toEqual([theme]);
  });
}

test('the theme of the system is followed as it changes', async ({ app }) => {
  await app.standsOn({ scheme: 'dark' });
  await app.open();
  expect((await app.looks()).isDark).toBe(true);
  await app.standsOn({ scheme: 'light' });
  expect((await app.looks()).isDark).toBe(false);
});

for (const scheme of ['light', 'dark'] as const) {
  for (const theme of ['system', 'light', 'dark'] as const) {
    test(`the browser’s own frame has the colour of the page: ${theme} on ${scheme}`, async ({ app }) => {
      await app.standsOn({ scheme });
      await app.prefers({ theme });
      await app.open();
      const { frame, ground } = await app.looks();
      expect(frame).toBe(ground);
    });
  }
}

for (const scheme of ['light', 'dark'] as const) {
  test(`in forced colours what is chosen and pointed at still stands out, ${scheme}`, async ({
    app,
    page,
  }) => {
    await app.hasForcedColours(scheme);
    await app.open('place=pe');
    const chosen = [
      ['place:piura', 'place=piura', ['places', 'map', 'cases']],
      ['indicator:nuclei', 'place=pe&indicator=nuclei', ['achievement']],
      ['case:honey', 'place=pe&case=honey', ['cases']],
      ['event:sial', 'place=pe&event=sial', ['map', 'timeline', 'cases']],
    ] as const;
    for (const [ref, link, views] of chosen) {
      await app.openLink('place=pe');
      const before = await app.looksOf(ref);
      await app.openLink(link);
      const after = await app.looksOf(ref);
      for (const view of views) expect.soft(after[view], `${ref} in ${view}`).not.toBe(before[view]);
      expect.soft(await page.evaluate(objections)).toEqual([]);
    }
    await app.openLink('place=pe');
    const before = await app.looksOf('place:puno');
    await app.pointAtPlace('Puno', 'list');
    const after = await app.looksOf('place:puno');
    for (const view of ['places', 'map', 'cases']) expect.soft(after[view], view).not.toBe(before[view]);
  });

  test(`in forced colours the map has its borders, and the chosen mode can be told, ${scheme}`, async ({
    app,
  }) => {
    await app.hasForcedColours(scheme);
    await app.open('indicator=nuclei');
    const colours = await app.forcedColours();
    expect(colours.border).toBe(colours.text);
    expect(colours.border).not.toBe(colours.ground);
    expect(colours.bar).toBe(colours.text);
    expect(colours.chosenBar).toBe(colours.highlight);
    expect(colours.checked).toBe(colours.highlight);
    expect(colours.checked).not.toBe(colours.unchecked);
  });
}
