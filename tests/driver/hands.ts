/** How a user gets at things: by what they are called, by mouse or by keys alone. This class alone knows how the page is made. */
import type { Locator, Page } from '@playwright/test';
import type { Faults } from '../faults';
import { insidePlace, isSettled } from '../finding';
import { called, type Lang } from './called';

export type Way = 'mouse' | 'keyboard';

export abstract class Hands {
  /** The programme's own language, which a link need not name. */
  protected native: Lang = 'es';
  protected lang: Lang = 'es';

  protected constructor(
    readonly page: Page,
    readonly faults: Faults,
  ) {}

  /** Until everything is drawn, every view shows the same choice, and the map rests. */
  async settled(): Promise<void> {
    await this.page.evaluate(() => Reflect.deleteProperty(window, 'still'));
    await this.page.waitForFunction(isSettled, undefined, { polling: 'raf' });
  }

  protected get main(): Locator {
    return this.page.getByRole('main');
  }

  protected get map(): Locator {
    return this.page.locator('[data-view="map"]');
  }

  protected button(name: keyof (typeof called)['es']): Locator {
    return this.page.getByRole('button', { name: called[this.lang][name], exact: true });
  }

  protected option(name: string): Locator {
    return this.page
      .locator('[data-place-option]')
      .filter({ has: this.page.getByText(name, { exact: true }) });
  }

  protected row(title: string, chart: string): Locator {
    const panel = this.page.locator(`[data-view^="${chart}"]`);
    // A place may have a chart of its own beside that of a wider territory: the first is the narrower one.
    return panel
      .getByRole('group')
      .getByRole('button', { name: `${title}:` })
      .first();
  }

  protected caseButton(title: string): Locator {
    return this.main.getByRole('article').getByRole('button', { name: title, exact: true });
  }

  protected chip(name: string): Locator {
    return this.map.getByRole('listitem').getByRole('button', { name });
  }

  /** What can be pressed to choose a thing; of a case that is the heading of its card. */
  protected offers(ref: string, within = '[data-view]'): Locator {
    return this.page
      .locator(within)
      .locator(`:is(button, [role="button"])[data-ref="${ref}"], article[data-ref="${ref}"] h3 button`)
      .filter({ visible: true });
  }

  protected async press(target: Locator, way: Way): Promise<void> {
    if (way === 'mouse') await target.click();
    else {
      await this.goTo(target);
      await this.page.keyboard.press('Enter');
    }
    await this.settled();
  }

  /** By keys alone: Tab to the thing, or to the one of its group that Tab reaches and then the arrows. */
  protected async goTo(target: Locator): Promise<void> {
    if ((await target.getAttribute('tabindex')) !== '-1') return this.tabTo(target);
    const group = target.locator('xpath=ancestor::*[.//*[@data-ref and @tabindex="0"]][1]');
    await this.tabTo(group.locator('[data-ref][tabindex="0"]').first());
    await this.arrowTo(target);
  }

  protected async goToOption(name: string): Promise<void> {
    await this.tabTo(this.page.locator('[data-place-option][tabindex="0"]'));
    await this.arrowTo(this.option(name));
  }

  /** Onwards, or back when the thing lies behind, as one who sees the page does. */
  protected async tabTo(target: Locator): Promise<void> {
    const key = (await target.evaluate(liesBehindFocus)) ? 'Shift+Tab' : 'Tab';
    for (let pressed = 0; pressed < 250; pressed += 1) {
      if (await isFocused(target)) return;
      await this.page.keyboard.press(key);
    }
    throw new Error(`the Tab key does not reach ${target}`);
  }

  protected async arrowTo(target: Locator): Promise<void> {
    await this.page.keyboard.press('Home');
    for (let pressed = 0; pressed < 30; pressed += 1) {
      if (await isFocused(target)) return;
      await this.page.keyboard.press('ArrowDown');
    }
    throw new Error(`the arrows do not reach ${target}`);
  }

  protected async showMap(): Promise<void> {
    await this.map.scrollIntoViewIfNeeded();
  }

  protected async pointIn(name: string): Promise<{ x: number; y: number }> {
    await this.showMap();
    const point = await this.page.evaluate(insidePlace, name);
    if (!point) throw new Error(`${name} cannot be pressed on the map`);
    return point;
  }

  protected async clickAt({ x, y }: { x: number; y: number }): Promise<void> {
    await this.page.mouse.click(x, y);
  }
}

function isFocused(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement);
}

/** Runs in the page. */
function liesBehindFocus(element: Element): boolean {
  const { activeElement } = document;
  if (activeElement === null || activeElement === document.body) return false;
  return (activeElement.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
}
