/** What every state is looked at for: by the whole-app tests on the screens of covering.ts, by the sweep on all of them. */
import type { Page } from '@playwright/test';
import { violations } from './axe';
import type { Screen } from './covering';
import type { Driver, Lang } from './driver';
import { expect } from './fixture';
import { objections } from './layout';
import { numbersOn } from './numbers';
import { rawWords } from './raw-keys';
import { enter, unexpected, type State } from './states';
import type { UnderTest } from './under-test';

const said = (state: State, { lang, scheme, width }: Screen) => `${state.name}, ${lang}, ${scheme}, ${width}`;

/** Legible, within reach, in words that are meant to be read; and accessible, where that is asked. */
export async function looksRight(
  page: Page,
  name: string,
  { isHeard = true, known = [] as readonly RegExp[] } = {},
): Promise<void> {
  const said = await page.evaluate(objections);
  expect
    .soft(
      said.filter((each) => !known.some((pattern) => pattern.test(each))),
      name,
    )
    .toEqual([]);
  expect.soft(await rawWords(page), name).toEqual([]);
  if (isHeard) expect.soft(await violations(page), name).toEqual([]);
}

interface Visit {
  /** In this order; those of one language together. */
  readonly screens: readonly Screen[];
  /** Where axe runs, which takes longer than all else. */
  readonly heard: readonly Screen[];
}

/**
 * A state is opened once, and its screens follow each other on that page: size and theme change under it, and once the language. It
 * must look there as if it had been opened so. The numbers are gone through once in each language. A page that was loaded for it must
 * stand in the end, come back to its first screen, as it stood then.
 */
export async function visit(
  app: Driver,
  under: UnderTest,
  state: State,
  { screens, heard }: Visit,
): Promise<void> {
  const [first] = screens;
  const isLoaded = app.page.url() === 'about:blank' && !state.before && !state.points;
  let asLoaded: readonly Standing[] = [];
  let lang: Lang | undefined;
  for (const [index, screen] of screens.entries()) {
    if (index === 0) {
      await arrive(app, under, state, screen);
      if (isLoaded) asLoaded = await app.page.evaluate(whereAllStands);
    } else {
      if (lang !== screen.lang) await changeLanguage(app, state, screen.lang);
      await app.standsOn(screen);
      await app.atRest();
      await state.points?.(app);
    }
    lang = screen.lang;
    const known = index === 0 ? [] : (state.known ?? []);
    await looksRight(app.page, said(state, screen), { isHeard: heard.includes(screen), known });
    if (screens[index + 1]?.lang !== lang) await tellsItsNumbers(app, under, state, lang);
  }
  if (isLoaded && first) {
    await changeLanguage(app, state, first.lang);
    await app.standsOn(first);
    await app.atRest();
    expect.soft(asLoaded.length, said(state, first)).toBeGreaterThan(50);
    const now = await app.page.evaluate(whereAllStands);
    expect.soft(standsElsewhere(asLoaded, now), `${said(state, first)}, come back to`).toEqual([]);
  }
  expect.soft(unexpected(app, state), state.name).toEqual([]);
}

/** In a browser of its own: storage, network faults and preferences are no other state's. */
export async function visitApart(app: Driver, under: UnderTest, state: State, how: Visit): Promise<void> {
  const own = await app.elsewhere();
  await visit(own, under, state, how);
  await own.page.context().close();
}

/** On a page that stands by a link, with nothing left over it; else it is loaded so. */
async function arrive(app: Driver, under: UnderTest, state: State, screen: Screen): Promise<void> {
  await app.standsOn(screen);
  if (app.page.url() === 'about:blank') {
    await under.serve(app);
    await enter(app, state, screen.lang);
  } else {
    await app.clearAway();
    await app.openLinkIn(screen.lang, state.link);
    await state.steps?.(app);
    await state.points?.(app);
  }
}

/** In the header, where it can be reached; else by the link. What is chosen stays so. */
async function changeLanguage(app: Driver, state: State, lang: Lang): Promise<void> {
  if (state.isWithoutApp) {
    await app.page.goto('about:blank');
    return app.open(state.link, lang);
  }
  const before = await app.page.evaluate(chosenThings);
  if (await app.offersLanguages()) await app.chooseLanguage(lang);
  else await app.openLinkIn(lang, state.link);
  expect.soft(await app.languageSaid(), state.name).toBe(lang);
  expect.soft(await app.page.evaluate(chosenThings), `${state.name}, language changed`).toEqual(before);
}

/**
 * Runs in the page: what is chosen in each view, and how; the same in any language. Without slides, which are drawn when there is time for
 * them, and without the names on the map: how many have room depends on how long they are.
 */
function chosenThings(): readonly string[] {
  return [...document.querySelectorAll<HTMLElement>('[data-chosen], [aria-current]')]
    .filter(
      (each) => each.closest('[data-sheet], [data-label]') === null && !each.matches(':has(> [data-label])'),
    )
    .map((each) =>
      [
        each.closest<HTMLElement>('[data-view]')?.dataset.view,
        each.dataset.ref,
        each.dataset.chosen,
        each.ariaCurrent,
      ].join(' '),
    )
    .sort();
}

/** What stands on the page, and its left, top, width and height there, in whole pixels. */
interface Standing {
  readonly name: string;
  readonly box: readonly number[];
}

/** What is not where it was. A map that has had another size may lie half a pixel beside, which is a whole one when it is rounded. */
function standsElsewhere(before: readonly Standing[], now: readonly Standing[]): readonly string[] {
  const isSame = (one: Standing | undefined, other: Standing | undefined) =>
    one?.name === other?.name && one?.box.every((at, side) => Math.abs(at - (other?.box[side] ?? NaN)) <= 1);
  const told = (each: Standing | undefined) => (each ? `${each.name} ${each.box.join(' ')}` : 'nothing');
  return Array.from({ length: Math.max(before.length, now.length) }, (_, at) => at).flatMap((at) =>
    isSame(before[at], now[at]) ? [] : [`${told(before[at])} → ${told(now[at])}`],
  );
}

/** Runs in the page: the views, what can be chosen in them, and their words, each with its place on the page. */
function whereAllStands(): Standing[] {
  const all = document.querySelectorAll<HTMLElement>(
    '[data-view], [data-ref], [data-label], main p, main text',
  );
  const frame = document.querySelector('.leaflet-container')?.getBoundingClientRect();
  /** Of a shape that leaves the map, as much is drawn outside of it as was there to be dragged in. */
  const leavesMap = (each: Element) => {
    const { left, right, top, bottom } = each.getBoundingClientRect();
    const isEmpty = left === right;
    const isIn =
      frame && left >= frame.left && right <= frame.right && top >= frame.top && bottom <= frame.bottom;
    return each.matches('.leaflet-container path') && (isEmpty || !isIn);
  };
  return [...all]
    .filter((each) => each.checkVisibility() && !leavesMap(each))
    .map((each) => {
      let { x, y } = each.getBoundingClientRect();
      const { width, height } = each.getBoundingClientRect();
      // However far the page, or a bar in it, is scrolled.
      for (let box = each.parentElement; box; box = box.parentElement) {
        x += box.scrollLeft;
        y += box.scrollTop;
      }
      const name = each.dataset.view ?? each.dataset.ref ?? each.textContent?.slice(0, 40);
      return { name: name ?? '', box: [x, y, width, height].map(Math.round) };
    });
}

/** Every number says which figure it is. Not where stories are made: there what was typed and counted is a number too. */
async function tellsItsNumbers(app: Driver, under: UnderTest, state: State, lang: Lang): Promise<void> {
  if (state.before || state.isPublished) return;
  const { wrong, count } = await numbersOn(app.page, under.programme, lang);
  expect.soft(wrong, `${state.name}, ${lang}`).toEqual([]);
  expect.soft(count, `${state.name}, ${lang}`).toBeGreaterThan(5);
}
