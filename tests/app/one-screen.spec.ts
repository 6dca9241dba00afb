/**
 * The dashboard at one glance: on one screen stands everything that a choice answers in; a choice is answered where one looks, and moves
 * nothing that one can see.
 */
import type { Driver } from '../driver';
import type { Box } from '../driver/glancing';
import { expect, test } from '../fixture';

const screens = [
  [1440, 900],
  [1366, 625],
  [1920, 1080],
  [1280, 720],
] as const;

const places = ['Barranca', 'Cajamarca', 'Chanchamayo', 'Cusco', 'Huancayo', 'Huaraz', 'Huánuco']
  .concat(['Lambayeque', 'Piura', 'Puno', 'Lima'])
  .concat(['Perú', 'Ecuador', 'Colombia', 'Bolivia']);

const bars = [
  'tools-available',
  'internationalised',
  'institutional',
  'tools-applied',
  'smes-in-nuclei',
  'nuclei',
];

for (const [width, height] of screens)
  test(`all of it is on one screen: ${width} × ${height}`, async ({ app }) => {
    await app.page.setViewportSize({ width, height });
    await app.open();
    expect(await app.notAtAGlance()).toEqual([]);
    expect(await app.shifts()).toBe(0);
    await app.chooseLanguage('en');
    expect(await app.notAtAGlance()).toEqual([]);
  });

/** What is in sight both before and after stands where it stood. */
function moved(before: readonly Box[], after: readonly Box[]): readonly string[] {
  const now = new Map(after.map((box) => [box.what, box]));
  return before.flatMap(({ what, ...was }) => {
    const is = now.get(what);
    if (!is) return [];
    const off = (['left', 'top', 'width', 'height'] as const).filter(
      (side) => Math.abs(is[side] - was[side]) > 0.5,
    );
    return off.map((side) => `${what}: ${side} ${was[side].toFixed(1)} → ${is[side].toFixed(1)}`);
  });
}

/** Makes a choice: nothing may move, and the given views must answer in sight. Takes it back. */
async function movesNothing(
  app: Driver,
  choose: () => Promise<void>,
  answering: readonly ('headline' | 'map' | 'cases')[],
): Promise<void> {
  const before = await app.inSight();
  const was = await app.answers();
  await choose();
  expect(moved(before, await app.inSight())).toEqual([]);
  const now = await app.answers();
  for (const view of answering) expect(now[view], view).not.toBe(was[view]);
  await app.goHome();
  expect(moved(before, await app.inSight())).toEqual([]);
}

test('a choice is answered where one looks, and moves nothing', async ({ app }) => {
  await app.page.setViewportSize({ width: 1366, height: 625 });
  await app.open();
  for (const place of places)
    await test.step(place, () =>
      movesNothing(app, () => app.choosePlaceAtSight(place), ['headline', 'map', 'cases']),
    );
  for (const bar of bars)
    await test.step(bar, () =>
      movesNothing(app, () => app.chooseIn('achievement:consorcio-andino', `indicator:${bar}`), [
        'headline',
        'map',
      ]),
    );
});
