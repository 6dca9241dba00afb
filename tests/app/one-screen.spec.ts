/**
 * The dashboard at one glance: on one screen stands everything that a choice answers in; a choice is answered where one looks, and moves
 * nothing that one can see. On narrow screens the answer is on the screen, too.
 */
import { choosable, filters, inLang, measuredIn, nameOf } from '../document';
import type { Driver, Way } from '../driver';
import { moved } from '../driver/glancing';
import { expect, test } from '../fixture';
import { programmesUnderTest, type UnderTest } from '../under-test';

const screens = [
  [1440, 900],
  [1366, 625],
  [1920, 1080],
  [1280, 720],
] as const;

for (const [width, height] of screens)
  test(`all of it is on one screen, and nothing shifts while it loads: ${width} × ${height}`, async ({
    app,
  }) => {
    await app.page.setViewportSize({ width, height });
    await app.open();
    expect(await app.notAtAGlance()).toEqual([]);
    expect(await app.shifts()).toBe(0);
    await app.chooseLanguage('en');
    expect(await app.notAtAGlance()).toEqual([]);
    await app.openAnew('place=puno&focus=place');
    expect(await app.shifts()).toBe(0);
  });

type Answering = 'headline' | 'map' | 'cases';

interface Choice {
  readonly kind: 'place' | 'bar' | 'card' | 'fair' | 'filter';
  readonly name: string;
  readonly choose: (app: Driver, way: Way) => Promise<void>;
  /** The views that must look or say something else after it. */
  readonly answering: readonly Answering[];
}

/** Every place, bar, card, fair and filter of a programme. */
function choicesOf({ doc }: UnderTest): readonly Choice[] {
  const lang = doc.programme.defaultLang;
  const whole = doc.programme.territory;
  const isGroup = (id: string) => doc.places.find((each) => each.id === id)?.kind === 'group';
  const cases: readonly Answering[] = (doc.caseStudies ?? []).length > 0 ? ['cases'] : [];
  const places = choosable(doc)
    .filter((id) => id !== whole && !isGroup(id))
    .map((id): Choice => {
      const name = nameOf(doc, id, lang);
      const choose = (app: Driver, way: Way) =>
        way === 'mouse' ? app.choosePlaceAtSight(name) : app.choosePlace(name, 'keyboard');
      return { kind: 'place', name, choose, answering: ['headline', 'map', ...cases] };
    });
  const bars = doc.indicators
    .filter(({ id }) => doc.measurements.some((each) => each.indicator === id && each.kind === 'target'))
    .filter(({ id }) => measuredIn(doc, id).includes(whole))
    .map(({ id }): Choice => {
      const choose = (app: Driver, way: Way) => app.chooseIn(`achievement:${whole}`, `indicator:${id}`, way);
      return { kind: 'bar', name: id, choose, answering: ['headline', 'map'] };
    });
  const cards = (doc.caseStudies ?? []).map(({ id }): Choice => {
    const choose = (app: Driver, way: Way) => app.chooseIn('cases', `case:${id}`, way);
    return { kind: 'card', name: id, choose, answering: ['headline', 'map', 'cases'] };
  });
  const fairs = (doc.milestones ?? [])
    .filter(({ kind }) => kind === 'fair')
    .map(({ id, title }): Choice => {
      const choose = (app: Driver, way: Way) => app.chooseIn('timeline', `event:${id}`, way);
      return { kind: 'fair', name: inLang(title, lang), choose, answering: ['headline', ...cases] };
    });
  const asked = Object.entries(filters(doc)).map(([kind, values]): Choice => {
    const choose = (app: Driver) => app.filterById(kind, values[1] ?? values[0] ?? '');
    return { kind: 'filter', name: `${kind} ${values[1]}`, choose, answering: ['headline', ...cases] };
  });
  return [...places, ...bars, ...cards, ...fairs, ...asked];
}

for (const under of programmesUnderTest) {
  test.describe(under.name, () => {
    test('a choice is answered where one looks, and moves nothing', async ({ app }) => {
      test.slow();
      await under.serve(app);
      await app.page.setViewportSize({ width: 1366, height: 625 });
      await app.open();
      for (const { name, choose, answering } of choicesOf(under))
        await test.step(name, async () => {
          const before = await app.inSight();
          const was = await app.answers();
          await choose(app, 'mouse');
          expect.soft(moved(before, await app.inSight()), name).toEqual([]);
          const now = await app.answers();
          for (const view of answering) expect.soft(now[view], `${name}: ${view}`).not.toBe(was[view]);
          await app.goHome();
        });
    });

    test('by keyboard it is answered and moves nothing, too', async ({ app }) => {
      await under.serve(app);
      await app.page.setViewportSize({ width: 1366, height: 625 });
      await app.open();
      // The last of each kind. A select is worked by its own keys.
      const kinds = ['place', 'bar', 'card', 'fair'] as const;
      const choices = kinds.flatMap((kind) => choicesOf(under).findLast((each) => each.kind === kind) ?? []);
      expect(choices.length).toBeGreaterThanOrEqual(3);
      for (const { name, choose, answering } of choices)
        await test.step(name, async () => {
          const before = await app.inSight();
          const was = await app.answers();
          await choose(app, 'keyboard');
          expect.soft(moved(before, await app.inSight()), name).toEqual([]);
          const now = await app.answers();
          for (const view of answering) expect.soft(now[view], `${name}: ${view}`).not.toBe(was[view]);
          expect.soft(await app.hasFocus(), name).toBe(true);
          await app.goHome();
        });
    });

    for (const [width, height] of [
      [390, 844],
      [1024, 768],
    ] as const)
      test(`the answer is on the screen at ${width}`, async ({ app }) => {
        await under.serve(app);
        await app.page.setViewportSize({ width, height });
        await app.open();
        for (const { name, choose } of choicesOf(under))
          await test.step(name, async () => {
            const was = await app.answers();
            await choose(app, 'mouse');
            const { headline } = await app.answers();
            expect.soft(headline, name).not.toBe('');
            expect.soft(headline, name).not.toBe(was.headline);
            await app.goHome();
          });
      });
  });
}
