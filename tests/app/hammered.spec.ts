/** Keys and buttons pressed faster than anybody means to: each does what it is for, nothing fails, and the page comes to rest. */
import { choosable, inLang, nameOf, wayTo } from '../document';
import type { Driver } from '../driver';
import { expect, test } from '../fixture';
import { apartFromCamera } from '../reading';
import { programmesUnderTest } from '../under-test';

/** What undo brings back. */
const seen = async (app: Driver) => apartFromCamera(await app.everything());

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

    const begin = async (app: Driver) => {
      await under.serve(app);
      await app.standsOn({});
      await app.open();
      return seen(app);
    };

    test('a double click, a key held and arrows as fast as they come choose once, and leave the page at rest', async ({
      app,
    }) => {
      const before = await begin(app);
      await test.step('a double click on a place chooses it, once', async () => {
        await app.doubleClickPlace(place, 'list');
        expect((await app.placeListShows()).current).toEqual([place]);
        await app.undo();
        expect(await seen(app)).toEqual(before);
      });
      await test.step('Enter held on a place chooses it, once', async () => {
        await app.hold('Enter', () => app.pointAtPlace(place, 'list', 'keyboard'));
        await standsStill(app);
        expect((await app.placeListShows()).current).toEqual([place]);
        await app.undo();
        expect(await seen(app)).toEqual(before);
      });
      await test.step('Enter held on a row chooses the indicator, once', async () => {
        await app.hold('Enter', () => app.pointAtIndicator(title, 'keyboard'));
        await standsStill(app);
        expect((await app.everything()).indicator?.title).toBe(title);
        await app.undo();
        expect(await seen(app)).toEqual(before);
      });
      await test.step('arrows as fast as they come through the place list', async () => {
        await app.pointAtPlace(place, 'list', 'keyboard');
        await app.hammer(['ArrowDown', 'ArrowUp', 'End', 'Home', 'ArrowDown', 'Enter'], 60);
        await standsStill(app);
      });
      await test.step('arrows as fast as they come through the rows', async () => {
        await app.openLink('');
        await app.pointAtIndicator(title, 'keyboard');
        await app.hammer(['ArrowDown', 'Home', 'Enter', 'ArrowUp', 'End'], 60);
        await standsStill(app);
      });
    });

    test('undo, redo, Escape and the languages, as fast as they come, end where they are meant to', async ({
      app,
    }) => {
      const before = await begin(app);
      await test.step('undo and redo end where they began', async () => {
        for (const id of places.slice(0, 3)) await app.choosePlace(nameOf(doc, id, lang));
        const after = await seen(app);
        await app.hammer(['Control+z'], 20);
        await standsStill(app);
        expect(await seen(app)).toEqual(before);
        await app.hammer(['Control+Shift+z'], 20);
        await standsStill(app);
        expect(await seen(app)).toEqual(after);
        await app.hammer(['Control+z', 'Control+Shift+z'], 40);
        await standsStill(app);
        expect(await seen(app)).toEqual(after);
      });
      await test.step('Escape ends at the whole', async () => {
        const deepest = places.toSorted((a, b) => wayTo(doc, b).length - wayTo(doc, a).length)[0];
        await app.openLink(`place=${deepest}&indicator=${doc.indicators[0]?.id}`);
        await app.hammer(['Escape'], 40);
        await standsStill(app);
        expect((await app.placeListShows()).current).toEqual([nameOf(doc, whole, lang)]);
      });
      await test.step('the languages, to and fro, end in the one chosen last', async () => {
        for (let time = 0; time < 5; time += 1) await app.pressLanguages();
        await app.chooseLanguage(lang);
        await standsStill(app);
        expect((await app.everything()).headline).toEqual(before.headline);
      });
    });
  });
}
