/**
 * Every state of every programme under test: accessible, legible, within reach, in words that are meant to be read, and without a
 * complaint of the browser. covering.ts says on which screens; those of one screen follow each other on one page, by link.
 */
import { violations } from '../axe';
import { screens, seenOn, type Screen } from '../covering';
import type { Driver } from '../driver';
import { expect, test } from '../fixture';
import { objections } from '../layout';
import { messageKeys, rawWords } from '../raw-keys';
import { enter, unexpected, type State } from '../states';
import { programmesUnderTest, type UnderTest } from '../under-test';

test('the keys of messages are known to the tests', () => {
  expect(messageKeys.size).toBeGreaterThan(150);
});

for (const under of programmesUnderTest) {
  test.describe(under.name, () => {
    for (const screen of screens) {
      const { lang, scheme, width } = screen;
      test(`states, ${lang}, ${scheme}, ${width}`, async ({ app }) => {
        test.slow();
        await arrive(app, under, screen);
        let isAsLeft = false;
        for (const state of seenOn(screen, under.states)) {
          await test.step(state.name, async () => {
            const isAlone = state.before !== undefined;
            const own = isAlone ? await app.elsewhere() : app;
            if (isAlone) await arrive(own, under, screen);
            // What steps have opened, a link does not close.
            else if (isAsLeft) await app.page.goto('about:blank');
            isAsLeft = state.steps !== undefined;
            await enter(own, state, lang);
            await looksRight(own, state, screen);
            if (isAlone) await own.page.context().close();
          });
        }
      });
    }
  });
}

async function arrive(app: Driver, under: UnderTest, screen: Screen): Promise<void> {
  await under.serve(app);
  await app.standsOn(screen);
}

async function looksRight(app: Driver, state: State, { lang, width }: Screen): Promise<void> {
  expect.soft(await app.page.evaluate(objections), state.name).toEqual([]);
  expect.soft(await violations(app.page), state.name).toEqual([]);
  expect.soft(await rawWords(app.page), state.name).toEqual([]);
  // Once for each state, on its way: the other language has words for all of it too, and shows the same.
  if (width === 1440 && (await app.offersLanguages())) {
    const { map, placeList } = await app.everything();
    await app.chooseLanguage(lang === 'es' ? 'en' : 'es');
    expect.soft(await rawWords(app.page), `${state.name}, language changed`).toEqual([]);
    await app.chooseLanguage(lang);
    const after = await app.everything();
    expect.soft([after.map.hot, after.placeList], state.name).toEqual([map.hot, placeList]);
  }
  expect.soft(unexpected(app, state), state.name).toEqual([]);
}
