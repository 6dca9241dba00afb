/**
 * Where things may move. All other whole-app tests run as on a system that asks for less motion; here the same walk is done with motion
 * and without, and must end at the same.
 */
import type { Driver } from '../driver';
import { expect, test } from '../fixture';

test.use({ contextOptions: { reducedMotion: 'no-preference' } });

/** Through the page and a show: what was seen at each of its ends, and in how many frames the map was on its way. */
async function walk(app: Driver) {
  await app.open();
  const seen: unknown[] = [];
  const see = async () => seen.push(await app.everything());
  const flown = await app.watchFlying();
  await app.choosePlace('Perú');
  await see();
  await app.choosePlace('Puno', 'mouse-map');
  await see();
  await app.choosePlace('Bolivia');
  await app.undo();
  await see();
  await app.goUp();
  await app.chooseEvent('Expoalimentaria');
  await see();
  await app.presentHere();
  for (const key of ['PageDown', 'PageDown', 'End', 'Home']) {
    await app.pressKey(key);
    seen.push(await app.slide());
  }
  await app.leaveFullScreen();
  await app.pressKey('Escape');
  await app.leaveShow();
  await see();
  return { seen, flown: await flown() };
}

test('what moves on its way comes to rest where it stands without motion', async ({ app }) => {
  test.slow();
  const moving = await walk(app);
  const other = await app.elsewhere({ reducedMotion: 'reduce' });
  const still = await walk(other);
  expect(moving.seen).toEqual(still.seen);
  expect(moving.flown).toBeGreaterThan(10);
  expect(still.flown).toBe(0);
  expect(other.faults.take()).toEqual([]);
  await other.page.context().close();
});

test('places that are chosen while the map is still on its way: the last one holds', async ({ app }) => {
  await app.open();
  await app.choosePlacesAtOnce(['Perú', 'Bolivia', 'Puno', 'Colombia', 'Piura']);
  const { map, placeList } = await app.everything();
  expect(placeList.current).toEqual(['Piura']);
  expect(map.hot).toEqual(['Piura']);
  // The map flew to Bolivia and came to rest where Piura is in sight.
  expect(await app.pointIn('Piura')).toBeTruthy();
});
