/**
 * The page in the user's words. Tests say what a user does and reads; the driver alone knows how the page is made. Its parts lie in
 * driver/, one for each task: visiting, choosing, pointing, checking, looking, timing, searching, keeping, printing, sheets, presenting, editing; each builds on the one before.
 */
import type { BrowserContext, BrowserContextOptions, Page } from '@playwright/test';
import { Editing } from './driver/editing';
import { Faults } from './faults';

export type { Lang } from './driver/called';
export type { Way } from './driver/hands';
export type { PlaceWay } from './driver/choosing';
export type { Answer, Part, Scheme } from './driver/visiting';

/** Runs in the page before its own scripts: the first visit's lines were dismissed once. */
function wasHereBefore(): void {
  try {
    const key = 'saldo.preferences';
    if (localStorage.getItem(key) === null) localStorage.setItem(key, JSON.stringify({ welcomed: true }));
  } catch {
    // Storage is blocked: then every visit is the first.
  }
}

export class Driver extends Editing {
  /** firstVisit: nothing was dismissed yet. */
  static async on(page: Page, { firstVisit = false } = {}): Promise<Driver> {
    page.setDefaultTimeout(10_000);
    if (!firstVisit) await page.addInitScript(wasHereBefore);
    return new Driver(page, await Faults.on(page));
  }

  /** A second browser, as of someone who was sent a link. */
  async elsewhere(options: BrowserContextOptions = {}): Promise<Driver> {
    const context = await this.page.context().browser()?.newContext(options);
    if (!context) throw new Error('no browser');
    return Driver.on(await context.newPage());
  }

  /** The same browser, opened again later: what it kept, it has. */
  async laterIn(context: BrowserContext): Promise<Driver> {
    return Driver.on(await context.newPage());
  }
}
