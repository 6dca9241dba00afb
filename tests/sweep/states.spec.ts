/**
 * Every state on every screen: loaded at each width, seen there in each theme and in both languages, with axe in light and dark. The whole-app
 * tests see each on four screens, which is where most comes to light; this is for what they may leave out.
 */
import { langs, screens, widths } from '../covering';
import { test } from '../fixture';
import { programmesUnderTest } from '../under-test';
import { visitApart } from '../visit';

/** So many in one test. */
const TOGETHER = 10;

for (const under of programmesUnderTest)
  for (const width of widths) {
    const ofWidth = screens.filter((screen) => screen.width === width);
    // The page changes its language once.
    const inOrder = langs.flatMap((lang) => ofWidth.filter((screen) => screen.lang === lang));
    // Where the system chooses the colours, axe has nothing to say that it has not said already.
    const heard = inOrder.filter(({ scheme }) => scheme !== 'forced');
    for (let from = 0; from < under.states.length; from += TOGETHER) {
      const states = under.states.slice(from, from + TOGETHER);
      test(`${under.name}, ${width}: ${states[0]?.name} and what follows it`, async ({ app }) => {
        for (const state of states)
          await test.step(state.name, () => visitApart(app, under, state, { screens: inOrder, heard }));
      });
    }
  }
