/** Keys and buttons pressed faster than anybody means to: each does what it is for, nothing fails, and the page comes to rest. */
import { choosable, inLang, nameOf, wayTo } from '../document';
import type { Driver } from '../driver';
import { expect, test } from '../fixture';
import { programmesUnderTest } from '../under-test';

/** Every view shows the same choice: `settled` has waited for it. */
async function standsStill(app: Driver): Promise<void> {
  await app.settled();
  expect(await app.alerts()).toEqual([]);
  const first = await app.everything();
  await app.pause();
  await app.settled();
  expect(await app.everything()).toEqual(first);
}

for (const under of programmesUnderTest) {
  test.describe(under.name, () => {
    const { doc } = under;
    const lang = doc.programme.defaultLang;
    const whole = doc.programme.territory;
    const places = choosable(doc).filter((id) => id !== whole);
    const place = nameOf(doc, places[0] ?? whole, lang);
    const title = inLang(doc.indicators[0]?.title ?? {}, lang);

    test.beforeEach(async ({ app }) => {
      await under.serve(app);
      await app.standsOn({});
      await app.open();
    });

    test('a double click on a place chooses it, once', async ({ app }) => {
      const before = await app.everything();
      await app.doubleClickPlace(place, 'list');
      expect((await app.placeListShows()).current).toEqual([place]);
      await app.undo();
      expect(await app.everything()).toEqual(before);
    });

    test('Enter held on a place chooses it, once', async ({ app }) => {
      const before = await app.everything();
      await app.hold('Enter', () => app.pointAtPlace(place, 'list', 'keyboard'));
      await standsStill(app);
      expect((await app.placeListShows()).current).toEqual([place]);
      await app.undo();
      expect(await app.everything()).toEqual(before);
    });

    test('Enter held on a row chooses the indicator, once', async ({ app }) => {
      await app.hold('Enter', () => app.pointAtIndicator(title, 'keyboard'));
      await standsStill(app);
      expect((await app.everything()).indicator?.title).toBe(title);
    });

    test('a hundred arrows a second through the place list', async ({ app }) => {
      await app.pointAtPlace(place, 'list', 'keyboard');
      await app.hammer(['ArrowDown', 'ArrowUp', 'End', 'Home', 'ArrowDown', 'Enter'], 100);
      await standsStill(app);
    });

    test('a hundred arrows a second through the rows', async ({ app }) => {
      await app.pointAtIndicator(title, 'keyboard');
      await app.hammer(['ArrowDown', 'Home', 'Enter', 'ArrowUp', 'End'], 100);
      await standsStill(app);
    });

    test('undo and redo, a hundred a second, end where they began', async ({ app }) => {
      const before = await app.everything();
      for (const id of places.slice(0, 3)) await app.choosePlace(nameOf(doc, id, lang));
      const after = await app.everything();
      await app.hammer(['Control+z'], 50);
      await standsStill(app);
      expect(await app.everything()).toEqual(before);
      await app.hammer(['Control+Shift+z'], 50);
      await standsStill(app);
      expect(await app.everything()).toEqual(after);
      await app.hammer(['Control+z', 'Control+Shift+z'], 100);
      await standsStill(app);
      expect(await app.everything()).toEqual(after);
    });

    test('Escape, a hundred a second, ends at the whole', async ({ app }) => {
      const deepest = places.toSorted((a, b) => wayTo(doc, b).length - wayTo(doc, a).length)[0];
      await app.openLink(`place=${deepest}&indicator=${doc.indicators[0]?.id}`);
      await app.hammer(['Escape'], 100);
      await standsStill(app);
      expect((await app.placeListShows()).current).toEqual([nameOf(doc, whole, lang)]);
    });

    test('the languages, to and fro, end in the one chosen last', async ({ app }) => {
      const before = await app.everything();
      for (let time = 0; time < 10; time += 1) await app.pressLanguages();
      await app.chooseLanguage(lang);
      await standsStill(app);
      expect((await app.everything()).headline).toEqual(before.headline);
    });
  });
}
