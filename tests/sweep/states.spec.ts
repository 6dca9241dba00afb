/**
 * Every state on every screen: loaded on a telephone and on a laptop, seen there and on the next wider screen, in each theme and in both
 * languages. The whole-app tests see each on two screens, which is where most comes to light; this is for what they leave out.
 */
import { langs, screens, type Screen } from '../covering';
import { test } from '../fixture';
import { programmesUnderTest } from '../under-test';
import { visitApart } from '../visit';

/** So many in one test. */
const TOGETHER = 10;
/** Loaded at the first, and made as wide as the second. */
const loads = [
  [360, 768],
  [1440, 1920],
] as const;

/** Those of one language together: the page changes it once. */
const screensAt = (widths: readonly number[]) =>
  langs.flatMap((lang) => screens.filter((screen) => screen.lang === lang && widths.includes(screen.width)));

/** axe in light and dark, narrow and wide by turns. Where the system chooses the colours it has nothing to say that it has not said. */
const isHeard = ({ scheme }: Screen, at: number) => scheme === (at % 2 === 0 ? 'light' : 'dark');

for (const under of programmesUnderTest)
  for (const widths of loads)
    for (let from = 0; from < under.states.length; from += TOGETHER) {
      const states = under.states.slice(from, from + TOGETHER);
      test(`${under.name}, ${widths[0]}: ${states[0]?.name} and what follows it`, async ({ app }) => {
        for (const [at, state] of states.entries())
          await test.step(state.name, () => {
            const inOrder = screensAt(widths);
            return visitApart(app, under, state, {
              screens: inOrder,
              heard: inOrder.filter((screen) =>
                isHeard(screen, from + at + widths.indexOf(screen.width as never)),
              ),
            });
          });
      });
    }
