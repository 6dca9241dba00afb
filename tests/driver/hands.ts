/** How a user gets at things: by what they are called, by mouse or by keys alone. This class alone knows how the page is made. */
import type { Locator, Page } from '@playwright/test';
import type { Faults } from '../faults';
import { insidePlace, isSettled } from '../finding';
import { called, type Lang } from './called';

export type Way = 'mouse' | 'keyboard';

export abstract class Hands {
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
    return panel.getByRole('group').getByRole('button', { name: `${title}:` });
  }

  protected caseButton(title: string): Locator {
    return this.main.getByRole('article').getByRole('button', { name: title, exact: true });
  }

  protected chip(name: string): Locator {
    return this.map.getByRole('listitem').getByRole('button', { name });
  }

  protected async press(target: Locator, way: Way): Promise<void> {
    if (way === 'mouse') await target.click();
    else {
      await this.goTo(target);
      await this.page.keyboard.press('Enter');
    }
    await this.settled();
  }

  /** By keys alone: Tab to the thing, or to the group that it is in and then the arrows. */
  protected async goTo(target: Locator): Promise<void> {
    const isRow = (await target.getAttribute('data-ref'))?.startsWith('indicator:') ?? false;
    if (!isRow) return this.tabTo(target);
    const group = target.locator('xpath=ancestor::*[@role="group"][1]');
    await this.tabTo(group.locator('[tabindex="0"]').first());
    await this.arrowTo(target);
  }

  protected async goToOption(name: string): Promise<void> {
    await this.tabTo(this.page.locator('[data-place-option][tabindex="0"]'));
    await this.arrowTo(this.option(name));
  }

  protected async tabTo(target: Locator): Promise<void> {
    for (let pressed = 0; pressed < 250; pressed += 1) {
      if (await isFocused(target)) return;
      await this.page.keyboard.press('Tab');
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
