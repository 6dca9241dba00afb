/** What can be chosen on the dashboard of a programme under test, and what must answer. */
import { choosable, filters, inLang, measuredIn, nameOf } from './document';
import type { Driver, Way } from './driver';
import { expect, test } from './fixture';
import type { UnderTest } from './under-test';

type Answering = 'headline' | 'map' | 'cases';

export interface Choice {
  readonly kind: 'place' | 'bar' | 'card' | 'fair' | 'filter';
  readonly name: string;
  readonly choose: (app: Driver, way: Way) => Promise<void>;
  /** The views that must look or say something else after it. */
  readonly answering: readonly Answering[];
}

/** Every place, bar, card, fair and filter of a programme. */
export function choicesOf({ doc }: UnderTest): readonly Choice[] {
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

/** Of each kind the last one. */
export function lastChoicesOf(under: UnderTest): readonly Choice[] {
  const all = choicesOf(under);
  return [...new Map(all.map((choice) => [choice.kind, choice])).values()];
}

/** Each choice is said on the screen, by itself, on a page that is at home. */
export async function areAnsweredOnScreen(app: Driver, choices: readonly Choice[]): Promise<void> {
  for (const { name, choose } of choices)
    await test.step(name, async () => {
      const was = await app.answers();
      await choose(app, 'mouse');
      const { headline } = await app.answers();
      expect.soft(headline, name).not.toBe('');
      expect.soft(headline, name).not.toBe(was.headline);
      await app.goHome();
    });
}

/** Where map and cases do not stand beside each other. */
export const narrowScreens = [
  [390, 844],
  [1024, 768],
] as const;
