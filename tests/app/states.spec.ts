/**
 * Every state of every programme under test: accessible, legible, within reach, in words that are meant to be read, with numbers that
 * say which figure they are, and without a complaint of the browser. Those that a link leads to follow each other on one page, and
 * each of them is seen on two screens there (covering.ts); `npm run sweep` loads each and sees it on every screen.
 */
import { heardOn, screensOf } from '../covering';
import { expect, test } from '../fixture';
import { messageKeys } from '../raw-keys';
import type { State } from '../states';
import { programmesUnderTest } from '../under-test';
import { visit, visitApart } from '../visit';

/** So many in one test, and of those with a browser of their own: two workers then share them evenly. */
const TOGETHER = 12;
const APART = 8;

test('the keys of messages are known to the tests', () => {
  expect(messageKeys.size).toBeGreaterThan(150);
});

for (const under of programmesUnderTest) {
  const visits = under.states.map((state, at) => ({
    state,
    how: { screens: screensOf(at), heard: heardOn(at) },
  }));
  const isAlone = ({ before, isPublished }: State) => before !== undefined || isPublished === true;
  const byLink = visits.filter(({ state }) => !isAlone(state));
  const alone = visits.filter(({ state }) => isAlone(state));

  for (const states of inGroups(byLink, TOGETHER)) {
    test(`${under.name}: ${states[0]?.state.name} and what follows it`, async ({ app }) => {
      test.slow();
      for (const { state, how } of states) await test.step(state.name, () => visit(app, under, state, how));
    });
  }

  // What the network or the storage does there is of the whole browser.
  for (const states of inGroups(alone, APART)) {
    test(`${under.name}, in a browser of its own: ${states[0]?.state.name} and what follows it`, async ({
      app,
    }) => {
      test.slow();
      for (const { state, how } of states)
        await test.step(state.name, () => visitApart(app, under, state, how));
    });
  }
}

/** Such as two workers share evenly. */
function inGroups<Item>(all: readonly Item[], size: number): readonly (readonly Item[])[] {
  const count = Math.ceil(all.length / size);
  return Array.from({ length: count }, (_, group) => all.slice(group * size, (group + 1) * size));
}
