/**
 * Every step of the built-in story at every ratio that a screen may have, from 4:3 to 21:9: text is neither cut off, nor does it touch
 * other text.
 */
import type { Driver, Lang } from '../driver';
import { expect, test } from '../fixture';
import { slideObjections } from '../layout';
import { builtInStory } from '../stories';

/** From 4:3 to 21:9 in steps that are finer than a letter, and the sizes that are sold. */
const sizes = [
  ...Array.from({ length: 16 }, (_, step) => ({ width: 960 + 48 * step, height: 720 })),
  { width: 1024, height: 768 },
  { width: 1280, height: 800 },
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
  { width: 2560, height: 1080 },
] as const;

/** What is known to be wrong, each by its row in the list of reports, and between which ratios. Anything else fails. */
const known = [
  // The last column of the table runs off the slide.
  {
    report: 'S1',
    step: 4,
    ratios: [1.5, 1.62],
    said: /^"(dicho como exceso|worded as excess)" is cut off$/,
  },
] as const;

const isKnown = (step: number, ratio: number, said: string) =>
  known.some(
    ({ ratios: [from, to], ...each }) =>
      each.step === step && ratio > from && ratio < to && each.said.test(said),
  );

for (const lang of ['es', 'en'] as const satisfies readonly Lang[])
  test(`every step at every ratio, ${lang}`, async ({ app }) => {
    await app.standsOn({ width: 1280 });
    await app.open('', lang);
    await app.presentHere();
    await app.leaveFullScreen();
    for (const [index, { id }] of builtInStory.steps.entries()) {
      await expect.poll(async () => (await app.slide()).step).toBe(id);
      await test.step(`step ${index + 1}`, () => holdsAtAll(app, index + 1));
      await app.pressKey('PageDown');
    }
  });

async function holdsAtAll(app: Driver, step: number): Promise<void> {
  for (const size of sizes) {
    await app.page.setViewportSize(size);
    // What has another size now is measured in the next frame, and drawn in the one after it.
    await app.page.evaluate(async () => {
      for (let frame = 0; frame < 4; frame += 1) await new Promise(requestAnimationFrame);
    });
    await app.slide();
    const said = await app.page.evaluate(slideObjections);
    expect
      .soft(
        said.filter((each) => !isKnown(step, size.width / size.height, each)),
        `step ${step}, ${size.width} × ${size.height}`,
      )
      .toEqual([]);
  }
}
