/** Themes and forced colours: the page stays what it is in whatever colours it is shown. */
import { expect, test } from '../fixture';

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
    test(`the browser’s own frame has the colour of the header: ${theme} on ${scheme}`, async ({ app }) => {
      await app.standsOn({ scheme });
      await app.prefers({ theme });
      await app.open();
      const { frame, header } = await app.looks();
      expect(frame).toBe(header);
    });
  }
}
