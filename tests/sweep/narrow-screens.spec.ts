/** On narrow screens every choice is answered where it can be seen; the whole-app tests do that with one of each kind. */
import { areAnsweredOnScreen, choicesOf, narrowScreens } from '../choices';
import { test } from '../fixture';
import { programmesUnderTest } from '../under-test';

for (const under of programmesUnderTest)
  for (const [width, height] of narrowScreens)
    test(`${under.name}: the answer is on the screen at ${width}`, async ({ app }) => {
      test.slow();
      await under.serve(app);
      await app.page.setViewportSize({ width, height });
      await app.open();
      await areAnsweredOnScreen(app, choicesOf(under));
    });
