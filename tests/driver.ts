/**
 * The page in the user's words (facade over page objects). Tests say what a user does and reads; the driver alone knows how the page is
 * made. It is composed of parts, one for each task, which lie in driver/ and need no more than a pair of hands and, some, one or two
 * other parts.
 */
import type { BrowserContext, BrowserContextOptions, Page } from '@playwright/test';
import { Checking } from './driver/checking';
import { Choosing } from './driver/choosing';
import { Editing } from './driver/editing';
import { Glancing } from './driver/glancing';
import { Hands } from './driver/hands';
import { Keeping } from './driver/keeping';
import { Looking } from './driver/looking';
import { Pointing } from './driver/pointing';
import { Presenting } from './driver/presenting';
import { Printing } from './driver/printing';
import { Searching } from './driver/searching';
import { Sheets } from './driver/sheets';
import { Timing } from './driver/timeline';
import { Visiting } from './driver/visiting';
import { Faults } from './faults';

export type { Lang } from './driver/called';
export type { Way } from './driver/hands';
export type { PlaceWay } from './driver/choosing';
export type { Answer, Part, Scheme } from './driver/visiting';

/** What a part offers to tests. */
type Offered<Of> = Pick<Of, keyof Of>;

export type Driver = Offered<Hands> &
  Offered<Visiting> &
  Offered<Choosing> &
  Offered<Pointing> &
  Offered<Checking> &
  Offered<Looking> &
  Offered<Glancing> &
  Offered<Timing> &
  Offered<Searching> &
  Offered<Keeping> &
  Offered<Printing> &
  Offered<Sheets> &
  Offered<Presenting> &
  Offered<Editing> & {
    /** A second browser, as of someone who was sent a link. */
    elsewhere(options?: BrowserContextOptions): Promise<Driver>;
    /** The same browser, opened again later: what it kept, it has. */
    laterIn(context: BrowserContext): Promise<Driver>;
  };

/** Runs in the page before its own scripts: the first visit's lines were dismissed once. */
function wasHereBefore(): void {
  try {
    const key = 'saldo.preferences';
    if (localStorage.getItem(key) === null) localStorage.setItem(key, JSON.stringify({ welcomed: true }));
  } catch {
    // Storage is blocked: then every visit is the first.
  }
}

/** One object that has what each of its parts has. */
function composed(...parts: readonly object[]): object {
  const whole = {};
  for (const part of parts)
    for (const of of [part, Object.getPrototypeOf(part) as object])
      for (const name of Object.getOwnPropertyNames(of)) {
        if (name in whole) continue;
        Object.defineProperty(whole, name, {
          get() {
            const value: unknown = Reflect.get(part, name);
            return typeof value === 'function' ? value.bind(part) : value;
          },
        });
      }
  return whole;
}

function driverOf(page: Page, faults: Faults): Driver {
  const hands = new Hands(page, faults);
  const searching = new Searching(hands);
  const sheets = new Sheets(hands);
  const presenting = new Presenting(hands, searching, sheets);
  return composed(
    hands,
    new Visiting(hands),
    new Choosing(hands),
    new Pointing(hands),
    new Checking(hands),
    new Looking(hands),
    new Glancing(hands),
    new Timing(hands),
    searching,
    new Keeping(hands),
    new Printing(hands),
    sheets,
    presenting,
    new Editing(hands, presenting, sheets),
    {
      async elsewhere(options: BrowserContextOptions = {}) {
        const context = await page.context().browser()?.newContext(options);
        if (!context) throw new Error('no browser');
        return Driver.on(await context.newPage());
      },
      async laterIn(context: BrowserContext) {
        return Driver.on(await context.newPage());
      },
    },
  ) as Driver;
}

export const Driver = {
  /** firstVisit: nothing was dismissed yet. */
  async on(page: Page, { firstVisit = false } = {}): Promise<Driver> {
    // Against what hangs: on a busy machine a second browser window takes its time.
    page.setDefaultTimeout(20_000);
    if (!firstVisit) {
      const script = await page.addInitScript(wasHereBefore);
      // Once: where storage is read before it has arrived, it would write over what the reader chose. A page that closes has none.
      page.once('load', () => void script.dispose().catch(() => undefined));
    }
    return driverOf(page, await Faults.on(page));
  },
};
