/** Choosing, by mouse or by keyboard; going up, undo and redo. */
import type { Page } from '@playwright/test';
import type { Hands, Way } from './hands';
import { atLonLat, insidePlace, insidePlaceOfInset } from '../finding';
import type { Chart } from '../reading';
import { called, type Lang } from './called';

export type PlaceWay = 'mouse-list' | 'mouse-map' | 'keyboard';

/** Somewhere in departments of Peru that are no places of the programme themselves, away from all markers. */
const somewhereIn = { Junín: [-74.5, -11.75], Loreto: [-74.5, -4.2] } as const;

export class Choosing {
  constructor(private readonly hands: Hands) {}

  private get page(): Page {
    return this.hands.page;
  }

  async choosePlace(name: string, way: PlaceWay = 'mouse-list'): Promise<void> {
    if (way === 'mouse-map') {
      await this.hands.clickAt(await this.hands.pointIn(name));
      return this.hands.settled();
    }
    if (way === 'mouse-list') {
      await this.hands.openPlaces();
      await this.hands.option(name).click();
    } else {
      await this.hands.goToOption(name);
      await this.page.keyboard.press('Enter');
    }
    await this.hands.settled();
    await this.hands.closePlaces(way === 'keyboard' ? 'keyboard' : 'mouse');
  }

  /** By pointer where one sees it: on the map, in the small map of the whole, else in the list. */
  async choosePlaceAtSight(name: string): Promise<void> {
    const point =
      (await this.page.evaluate(insidePlace, name)) ?? (await this.page.evaluate(insidePlaceOfInset, name));
    if (!point) return this.choosePlace(name);
    await this.hands.clickAt(point);
    return this.hands.settled();
  }

  /** The title leads home: nothing is chosen, nothing filtered. */
  async goHome(): Promise<void> {
    await this.page.getByRole('banner').getByRole('button').first().click();
    await this.hands.settled();
  }

  /** One after the other in the list, without waiting for the map. */
  async choosePlacesAtOnce(names: readonly string[]): Promise<void> {
    await this.hands.openPlaces();
    for (const name of names) await this.hands.option(name).click();
    await this.hands.settled();
    await this.hands.closePlaces();
  }

  /** Two presses as fast as a hand does. */
  async doubleClickPlace(name: string, where: 'list' | 'map'): Promise<void> {
    if (where === 'list') {
      await this.hands.openPlaces();
      await this.hands.option(name).dblclick();
      await this.hands.settled();
      await this.hands.closePlaces();
    } else {
      const { x, y } = await this.hands.pointIn(name);
      await this.page.mouse.dblclick(x, y);
    }
    await this.hands.settled();
  }

  /** Presses the map in a department that the programme does not name itself. */
  async pressDepartment(name: keyof typeof somewhereIn): Promise<void> {
    await this.hands.showMap();
    await this.hands.clickAt(await this.page.evaluate(atLonLat, somewhereIn[name]));
    await this.hands.settled();
  }

  /** The map off the coast, away from every place. */
  async pressSea(): Promise<void> {
    await this.hands.showMap();
    await this.hands.clickAt(await this.page.evaluate(atLonLat, [-80, -10] as const));
    await this.hands.settled();
  }

  /** One of the places that the map offers after a press. */
  async takeOffer(name: string, way: Way = 'mouse'): Promise<void> {
    await this.hands.press(this.hands.map.getByRole('group').getByRole('button', { name, exact: true }), way);
  }

  async chooseIndicator(
    title: string,
    way: Way = 'mouse',
    chart: Chart['kind'] = 'achievement',
  ): Promise<void> {
    await this.hands.press(this.hands.row(title, chart), way);
  }

  async chooseCase(title: string, way: Way = 'mouse'): Promise<void> {
    await this.hands.press(this.hands.caseButton(title), way);
  }

  /** On the timeline. */
  async chooseEvent(name: string, way: Way = 'mouse'): Promise<void> {
    await this.hands.press(this.hands.event(name), way);
  }

  /** The views in which a thing, such as `event:launch`, can be chosen by a button. */
  async viewsOffering(ref: string): Promise<readonly string[]> {
    return this.hands
      .offers(ref)
      .evaluateAll((all) => [
        ...new Set(all.map((each) => each.closest<HTMLElement>('[data-view]')?.dataset.view ?? '')),
      ]);
  }

  async chooseIn(view: string, ref: string, way: Way = 'mouse'): Promise<void> {
    await this.hands.press(this.hands.offers(ref, `[data-view="${view}"]`).first(), way);
  }

  async chooseMode(mode: 'index' | 'quantity', way: Way = 'mouse'): Promise<void> {
    // Every chart with targets has the same switch.
    const radio = this.hands.main.getByRole('radio', { name: called[this.hands.lang][mode] }).first();
    if (way === 'mouse') await radio.click();
    else {
      await this.hands.tabTo(this.hands.main.getByRole('radio', { checked: true }).first());
      await this.page.keyboard.press(mode === 'quantity' ? 'ArrowRight' : 'ArrowLeft');
    }
    await this.hands.settled();
  }

  async chooseLanguage(lang: Lang): Promise<void> {
    await this.page.getByRole('banner').getByRole('radio', { name: lang.toUpperCase() }).click();
    this.hands.lang = lang;
    await this.hands.settled();
  }

  /** Can another language be chosen now? Not behind an open dialog, nor where nothing could be opened. */
  async offersLanguages(): Promise<boolean> {
    if ((await this.page.locator('dialog[open], :popover-open').count()) > 0) return false;
    return this.page.getByRole('banner').getByRole('radio', { name: 'ES', exact: true }).isVisible();
  }

  /** By the button of the drawer that tells of the indicator, the case or the event. */
  async closeDetail(way: Way = 'mouse'): Promise<void> {
    const button = this.page.locator('[data-drawer]').getByRole('button', {
      name: called[this.hands.lang].close,
      exact: true,
    });
    await this.hands.press(button, way);
  }

  /** In the filters, where it can be let go also when something else is in focus. */
  async releaseIndicator(): Promise<void> {
    await this.page.locator('[data-view="filters"] select').first().selectOption({ index: 0 });
    await this.hands.settled();
  }

  /** By the breadcrumb in the header. */
  async goBackTo(name: string): Promise<void> {
    await this.hands.press(
      this.page.getByRole('banner').getByRole('navigation').getByRole('button', { name, exact: true }),
      'mouse',
    );
  }

  async goUp(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await this.hands.settled();
  }

  async undo(how: 'button' | 'keys' = 'button'): Promise<void> {
    if (how === 'button') await this.hands.button('undo').click();
    else await this.page.keyboard.press('Control+z');
    await this.hands.settled();
  }

  async redo(how: 'button' | 'keys' = 'button'): Promise<void> {
    if (how === 'button') await this.hands.button('redo').click();
    else await this.page.keyboard.press('Control+Shift+z');
    await this.hands.settled();
  }

  /** Past the time in which a second press belongs to a double click. */
  async pause(): Promise<void> {
    const began = await this.page.evaluate(() => performance.now());
    await this.page.waitForFunction((since) => performance.now() - since > 450, began);
  }

  // Faster than meant

  /** A key held down until it repeats, on what is reached first. */
  async hold(key: string, reach: () => Promise<void>): Promise<void> {
    await reach();
    // Pressed again without being let go, a key repeats.
    for (let repeated = 0; repeated < 40; repeated += 1) await this.page.keyboard.down(key);
    await this.page.keyboard.up(key);
  }

  /** So many presses, one after the other, as fast as they can be sent. */
  async hammer(keys: readonly string[], times: number): Promise<void> {
    const presses = Array.from({ length: times }, (_, time) => keys[time % keys.length] ?? '');
    await Promise.all(presses.map((key) => this.page.keyboard.press(key)));
  }

  /** Each language once, without waiting for its words. */
  async pressLanguages(): Promise<void> {
    for (const name of ['ES', 'EN'])
      await this.page.getByRole('banner').getByRole('radio', { name, exact: true }).click();
  }
}
