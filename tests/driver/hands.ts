/** How a user gets at things: by what they are called, by mouse or by keys alone. */
import type { Locator, Page } from '@playwright/test';
import type { Faults } from '../faults';
import { insidePlace, isSettled } from '../finding';
import { called, type Lang } from './called';

export type Way = 'mouse' | 'keyboard';

export class Hands {
  /** The programme's own language, which a link need not name. */
  native: Lang = 'es';
  lang: Lang = 'es';

  constructor(
    readonly page: Page,
    readonly faults: Faults,
  ) {}

  private asked = 0;

  /** Until everything is drawn, every view shows the same choice, and the map rests. */
  async settled(): Promise<void> {
    this.asked += 1;
    await this.page.waitForFunction(isSettled, this.asked, { polling: 'raf' });
  }

  get main(): Locator {
    return this.page.getByRole('main');
  }

  get map(): Locator {
    return this.page.locator('[data-view="map"]');
  }

  button(name: keyof (typeof called)['es']): Locator {
    return this.page.getByRole('button', { name: called[this.lang][name], exact: true });
  }

  option(name: string): Locator {
    return this.page
      .locator('[data-place-option]')
      .filter({ has: this.page.getByText(name, { exact: true }) });
  }

  /** The places are behind a button of the map, unless the window has room for them beside it. */
  private get placesButton(): Locator {
    return this.page.locator('[data-map-panel]').getByRole('button', {
      name: this.lang === 'es' ? 'Lugares' : 'Places',
      exact: true,
    });
  }

  async openPlaces(way: Way = 'mouse'): Promise<void> {
    if ((await this.placesButton.getAttribute('aria-expanded')) === 'true') return;
    if (way === 'mouse') await this.placesButton.click();
    else {
      await this.tabTo(this.placesButton);
      await this.page.keyboard.press('Enter');
    }
    await this.settled();
  }

  /** So that nothing of the map is covered. */
  async closePlaces(way: Way = 'mouse'): Promise<void> {
    if ((await this.placesButton.getAttribute('aria-expanded')) === 'false') return;
    if (way === 'mouse') await this.placesButton.click();
    else {
      await this.tabTo(this.placesButton);
      await this.page.keyboard.press('Enter');
    }
    await this.settled();
  }

  row(title: string, chart: string): Locator {
    const panel = this.page.locator(`[data-view^="${chart}"]`);
    // A place may have a chart of its own beside that of a wider territory: the first is the narrower one.
    return panel
      .getByRole('group')
      .getByRole('button', { name: `${title}:` })
      .first();
  }

  caseButton(title: string): Locator {
    return this.main.getByRole('article').getByRole('button', { name: title, exact: true });
  }

  /** An event on the timeline, by the beginning of what it is called: "SIAL, Francia · 2012". */
  event(name: string): Locator {
    const [called = name] = name.split(/,| ·/);
    return this.page.locator('[data-view="timeline"]').getByRole('button', { name: called });
  }

  /** What can be pressed to choose a thing; of a case that is the heading of its card. */
  offers(ref: string, within = '[data-view]'): Locator {
    return this.page
      .locator(within)
      .locator(`:is(button, [role="button"])[data-ref="${ref}"], article[data-ref="${ref}"] h3 button`)
      .filter({ visible: true });
  }

  async press(target: Locator, way: Way): Promise<void> {
    if (way === 'mouse') await target.click();
    else {
      await this.goTo(target);
      await this.page.keyboard.press('Enter');
    }
    await this.settled();
  }

  /** By keys alone: Tab to the thing, or to the one of its group that Tab reaches and then the arrows. */
  async goTo(target: Locator): Promise<void> {
    if ((await target.getAttribute('tabindex')) !== '-1') return this.tabTo(target);
    const group = target.locator('xpath=ancestor::*[.//*[@data-ref and @tabindex="0"]][1]');
    await this.tabTo(group.locator('[data-ref][tabindex="0"]').first());
    await this.arrowTo(target);
  }

  async goToOption(name: string): Promise<void> {
    await this.openPlaces('keyboard');
    await this.tabTo(this.page.locator('[data-place-option][tabindex="0"]'));
    await this.arrowTo(this.option(name));
  }

  /** Onwards, or back when the thing lies behind: as one who sees the page, first as many presses as it seems to need, then one by one. */
  async tabTo(target: Locator): Promise<void> {
    const thing = await target.elementHandle();
    if (thing === null) throw new Error(`${target} is not there`);
    const seen = await thing.evaluate(stopsFromFocus);
    const press = (steps: number) => this.page.keyboard.press(steps < 0 ? 'Shift+Tab' : 'Tab');
    await Promise.all(Array.from({ length: Math.abs(seen) }, () => press(seen)));
    for (let pressed = 0; pressed < 100; pressed += 1) {
      const left = await thing.evaluate(stopsFromFocus);
      if (left === 0) return;
      await press(left);
    }
    throw new Error(`the Tab key does not reach ${target}`);
  }

  async arrowTo(target: Locator): Promise<void> {
    await this.page.keyboard.press('Home');
    const thing = await target.elementHandle();
    for (let pressed = 0; pressed < 30; pressed += 1) {
      if (await thing?.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press('ArrowDown');
    }
    throw new Error(`the arrows do not reach ${target}`);
  }

  async showMap(): Promise<void> {
    await this.map.scrollIntoViewIfNeeded();
  }

  async pointIn(name: string): Promise<{ x: number; y: number }> {
    await this.showMap();
    // A map that moved just now may move on: a place is pressed where it is found twice.
    let point = null;
    for (let looked = 0; looked < 20; looked += 1) {
      await this.settled();
      const before = point;
      point = await this.page.evaluate(insidePlace, name);
      if (point && before && point.x === before.x && point.y === before.y) break;
    }
    if (!point) throw new Error(`${name} cannot be pressed on the map`);
    return point;
  }

  async clickAt({ x, y }: { x: number; y: number }): Promise<void> {
    await this.page.mouse.click(x, y);
  }
}

/** Runs in the page: how many presses of Tab the thing seems to be away from the focus, negative when it lies behind; 0 only when it has it. */
function stopsFromFocus(thing: Node): number {
  const { activeElement } = document;
  if (activeElement === thing) return 0;
  const isStop = (element: HTMLElement) =>
    element.tabIndex >= 0 &&
    element.checkVisibility({ visibilityProperty: true }) &&
    !element.matches('input[type="radio"]:not(:checked), :disabled');
  const stops = [
    ...document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex]',
    ),
  ].filter((element) => element === thing || element === activeElement || isStop(element));
  const places = stops.map((element) => element as Node);
  const focus = activeElement ? places.indexOf(activeElement) : -1;
  const steps = places.indexOf(thing) - focus;
  return steps === 0 ? 1 : steps;
}
