/** The page in the user's words. Tests say what a user does and reads; this class alone knows how the page is made. */
import type { BrowserContextOptions, Locator, Page } from '@playwright/test';
import { Faults } from './faults';
import { atLonLat, insidePlace, isSettled } from './finding';
import { readLooks, readMarks, readPage, type Chart, type Reading } from './reading';

export type Lang = 'es' | 'en';
export type Way = 'mouse' | 'keyboard';
export type PlaceWay = 'mouse-list' | 'mouse-map' | 'keyboard';

/** What the page's own controls are called. */
const called = {
  es: {
    undo: 'Deshacer',
    redo: 'Rehacer',
    close: 'Cerrar',
    dismiss: 'Entendido',
    retry: 'Volver a intentar',
    table: 'Ver como tabla',
    release: 'Soltar el indicador',
    index: 'Índice',
    quantity: 'Cantidades',
    allCases: 'Ver los casos de todo el programa',
    zoomIn: 'Acercar',
    fit: 'Volver al lugar elegido',
  },
  en: {
    undo: 'Undo',
    redo: 'Redo',
    close: 'Close',
    dismiss: 'Got it',
    retry: 'Try again',
    table: 'See as a table',
    release: 'Let go of the indicator',
    index: 'Index',
    quantity: 'Quantities',
    allCases: 'See the cases of the whole programme',
    zoomIn: 'Zoom in',
    fit: 'Back to the chosen place',
  },
} as const;

/** Where the app is published, for tests that need an address that others can open. */
const PUBLISHED = 'https://saldo.example.org/saldo/';

/** What menu and sheets are called. */
const sheets = {
  es: {
    menu: 'Menú',
    share: 'Compartir lo que se ve',
    about: 'Acerca de los datos',
    print: 'Imprimir un resumen',
    help: 'Ayuda y teclas',
    copy: 'Copiar con su fuente',
  },
  en: {
    menu: 'Menu',
    share: 'Share what is shown',
    about: 'About the data',
    print: 'Print a summary',
    help: 'Help and keys',
    copy: 'Copy with its source',
  },
} as const;

/** Runs in the page before its own scripts: the first visit's lines were dismissed once. */
function wasHereBefore(): void {
  try {
    const key = 'saldo.preferences';
    if (localStorage.getItem(key) === null) localStorage.setItem(key, JSON.stringify({ welcomed: true }));
  } catch {
    // Storage is blocked: then every visit is the first.
  }
}

/** What the app fetches after its beginning. */
const addresses = {
  programme: '**/programme.json',
  map: '**/map.json',
  app: /\/assets\/start-[\w-]+\.js$/,
  charts: /\/assets\/panels-[\w-]+\.js$/,
} as const;
export type Part = keyof typeof addresses;
export type Answer = 'nothing' | { status?: number; contentType?: string; body?: string };

/** Somewhere in departments of Peru that are no places of the programme themselves, away from all markers. */
const somewhereIn = { Junín: [-74.6, -11.3], Loreto: [-74.5, -4.2] } as const;

export class Driver {
  private lang: Lang = 'es';

  private constructor(
    readonly page: Page,
    readonly faults: Faults,
  ) {}

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

  // Coming and going

  /** Opens a link: what follows the `#`. On a page that is open already, it is the same document. */
  async open(link = '', lang: Lang = 'es'): Promise<void> {
    await this.visit(link, lang);
    await this.settled();
  }

  /** Opens a link without waiting for the app to stand. */
  async visit(link = '', lang: Lang = 'es'): Promise<void> {
    this.lang = lang;
    const parts = [lang === 'es' ? '' : `lang=${lang}`, link].filter(Boolean);
    await this.page.goto(`./${parts.length > 0 ? `#${parts.join('&')}` : ''}`);
  }

  /** Opens a link inside of the page that stands, as when it is put into the address bar. */
  async openLink(link: string): Promise<void> {
    await this.page.evaluate((hash) => {
      location.hash = hash;
    }, link);
    await this.settled();
  }

  link(): string {
    return this.page.url();
  }

  async back(): Promise<void> {
    await this.page.goBack();
    await this.settled();
  }

  async forward(): Promise<void> {
    await this.page.goForward();
    await this.settled();
  }

  /** Until everything is drawn, every view shows the same choice, and the map rests. */
  async settled(): Promise<void> {
    await this.page.evaluate(() => Reflect.deleteProperty(window, 'still'));
    await this.page.waitForFunction(isSettled, undefined, { polling: 'raf' });
  }

  /** The screen and the system's settings. Nothing moves by itself, so that what is looked at stands still. */
  async standsOn({ width = 1440, scheme = 'light' as 'light' | 'dark' }): Promise<void> {
    await this.page.setViewportSize({ width, height: width < 600 ? 740 : 900 });
    await this.page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  }

  /** What the network gives in place of a part of the app. */
  async serve(part: Part, answer: Answer): Promise<void> {
    await this.page.route(addresses[part], (route) =>
      answer === 'nothing' ? route.abort() : route.fulfill(answer),
    );
  }

  /** One of the charts throws whenever it is drawn; the others come as they were built. */
  async breakChart(broken: 'AchievementPanel' | 'StatedPanel' | 'TotalsPanel'): Promise<void> {
    const whole = ['AchievementPanel', 'StatedPanel', 'TotalsPanel'].filter((name) => name !== broken);
    await this.page.route(addresses.charts, (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: `export { ${whole.join(', ')} } from '${new URL(route.request().url()).pathname}?as-built';
export const ${broken} = () => { throw new Error('thrown by a chart'); };`,
      }),
    );
  }

  /** The network gives the part again. */
  async serveAsBuilt(part: Part): Promise<void> {
    await this.page.unroute(addresses[part]);
  }

  // Choosing

  async choosePlace(name: string, way: PlaceWay = 'mouse-list'): Promise<void> {
    if (way === 'mouse-list') await this.option(name).click();
    else if (way === 'keyboard') await this.goToOption(name).then(() => this.page.keyboard.press('Enter'));
    else await this.clickAt(await this.pointIn(name));
    await this.settled();
  }

  /** Two presses as fast as a hand does. */
  async doubleClickPlace(name: string, where: 'list' | 'map'): Promise<void> {
    if (where === 'list') await this.option(name).dblclick();
    else {
      const { x, y } = await this.pointIn(name);
      await this.page.mouse.dblclick(x, y);
    }
    await this.settled();
  }

  /** Presses the map in a department that the programme does not name itself. */
  async pressDepartment(name: keyof typeof somewhereIn): Promise<void> {
    await this.showMap();
    await this.clickAt(await this.page.evaluate(atLonLat, somewhereIn[name]));
    await this.settled();
  }

  /** One of the places that the map offers after a press. */
  async takeOffer(name: string, way: Way = 'mouse'): Promise<void> {
    await this.press(this.map.getByRole('group').getByRole('button', { name, exact: true }), way);
  }

  async chooseIndicator(
    title: string,
    way: Way = 'mouse',
    chart: Chart['kind'] = 'achievement',
  ): Promise<void> {
    await this.press(this.row(title, chart), way);
  }

  async chooseCase(title: string, way: Way = 'mouse'): Promise<void> {
    await this.press(this.caseButton(title), way);
  }

  /** By its chip at the map. */
  async chooseEvent(name: string, way: Way = 'mouse'): Promise<void> {
    await this.press(this.chip(name), way);
  }

  async chooseMode(mode: 'index' | 'quantity', way: Way = 'mouse'): Promise<void> {
    const radio = this.main.getByRole('radio', { name: called[this.lang][mode] });
    if (way === 'mouse') await radio.click();
    else {
      await this.tabTo(this.main.getByRole('radio', { checked: true }));
      await this.page.keyboard.press(mode === 'quantity' ? 'ArrowRight' : 'ArrowLeft');
    }
    await this.settled();
  }

  async chooseLanguage(lang: Lang): Promise<void> {
    await this.page.getByRole('banner').getByRole('radio', { name: lang.toUpperCase() }).click();
    this.lang = lang;
    await this.settled();
  }

  async releaseIndicator(way: Way = 'mouse'): Promise<void> {
    await this.press(this.button('release'), way);
  }

  async seeAllCases(way: Way = 'mouse'): Promise<void> {
    await this.press(this.button('allCases'), way);
  }

  /** By the way above the map. */
  async goBackTo(name: string): Promise<void> {
    await this.press(this.map.getByRole('navigation').getByRole('button', { name, exact: true }), 'mouse');
  }

  async goUp(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await this.settled();
  }

  async undo(how: 'button' | 'keys' = 'button'): Promise<void> {
    if (how === 'button') await this.button('undo').click();
    else await this.page.keyboard.press('Control+z');
    await this.settled();
  }

  async redo(how: 'button' | 'keys' = 'button'): Promise<void> {
    if (how === 'button') await this.button('redo').click();
    else await this.page.keyboard.press('Control+Shift+z');
    await this.settled();
  }

  /** Past the time in which a second press belongs to a double click. */
  async pause(): Promise<void> {
    const began = await this.page.evaluate(() => performance.now());
    await this.page.waitForFunction((since) => performance.now() - since > 450, began);
  }

  // Pointing

  async pointAt(thing: Locator | { x: number; y: number }, way: Way = 'mouse'): Promise<void> {
    if ('x' in thing) await this.page.mouse.move(thing.x, thing.y);
    else if (way === 'mouse') await thing.hover();
    else await this.goTo(thing);
  }

  async pointAtPlace(name: string, where: 'list' | 'map', way: Way = 'mouse'): Promise<void> {
    if (where === 'map') await this.pointAt(await this.pointIn(name));
    else if (way === 'keyboard') await this.goToOption(name);
    else await this.pointAt(this.option(name));
  }

  async pointAtIndicator(title: string, way: Way = 'mouse'): Promise<void> {
    await this.pointAt(this.row(title, 'achievement'), way);
  }

  async pointAtCase(title: string, way: Way = 'mouse'): Promise<void> {
    await this.pointAt(this.caseButton(title), way);
  }

  async pointAtEvent(name: string, way: Way = 'mouse'): Promise<void> {
    await this.pointAt(this.chip(name), way);
  }

  async pointAtNothing(): Promise<void> {
    await this.page.mouse.move(720, 5);
  }

  /** What is marked in each view, by reference. */
  async marks(): Promise<Readonly<Record<string, readonly string[]>>> {
    return this.page.evaluate(readMarks);
  }

  /** How the marks of a thing look in each view. */
  async looksOf(ref: string): Promise<Readonly<Record<string, string>>> {
    return this.page.evaluate(readLooks, ref);
  }

  // Passports and tables

  /** Every figure that can be asked where it comes from, each once. */
  async figures(): Promise<readonly string[]> {
    const refs = await this.page
      .locator('button[data-figure]:visible')
      .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('data-figure') ?? ''));
    return [...new Set(refs)];
  }

  async openPassport(figure: string, way: Way = 'mouse'): Promise<void> {
    const button = this.page.locator(`button[data-figure="${figure}"]:visible`).first();
    if (way === 'mouse') await button.click();
    else await button.press('Enter');
    await this.page.getByRole('dialog').waitFor();
  }

  /** What the open passport says, by its terms. */
  async passport(): Promise<{ heading: string; value: string; says: Record<string, string>; text: string }> {
    return this.page.getByRole('dialog').evaluate((dialog: HTMLElement) => {
      const clean = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
      const terms = [...dialog.querySelectorAll('dt')];
      return {
        heading: clean(dialog.querySelector('h2')?.textContent),
        value: clean(dialog.querySelector('[data-figure]')?.parentElement?.textContent),
        says: Object.fromEntries(
          terms.map((term) => [clean(term.textContent), clean(term.nextElementSibling?.textContent)]),
        ),
        text: clean(dialog.textContent),
      };
    });
  }

  async isPassportOpen(): Promise<boolean> {
    return this.sheet.isVisible();
  }

  async closePassport(way: Way = 'mouse'): Promise<void> {
    await this.closeSheet(way);
  }

  /** The figure that has the focus, if one has. */
  async focusedFigure(): Promise<string | null> {
    return this.page.evaluate(() => document.activeElement?.getAttribute('data-figure') ?? null);
  }

  async openTables(): Promise<void> {
    for (const summary of await this.main.getByText(called[this.lang].table, { exact: true }).all())
      await summary.click();
  }

  /** Opens whatever is folded away, so that nothing escapes a check. */
  async unfoldAll(): Promise<void> {
    await this.page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
  }

  // Reading

  /** All that the views show, to compare before and after. */
  async everything(): Promise<Reading> {
    return this.page.evaluate(readPage);
  }

  async headline(): Promise<Reading['headline']> {
    return (await this.everything()).headline;
  }

  async mapShows(): Promise<Reading['map']> {
    return (await this.everything()).map;
  }

  async placeListShows(): Promise<Reading['placeList']> {
    return (await this.everything()).placeList;
  }

  async charts(): Promise<readonly Chart[]> {
    return (await this.everything()).charts;
  }

  async cases(): Promise<Reading['cases']> {
    return (await this.everything()).cases;
  }

  /** The sentences that say what of the link was left out. */
  async linkNotice(): Promise<readonly string[]> {
    return this.page.locator('[role="status"] li').allTextContents();
  }

  async dismissNotice(way: Way = 'mouse'): Promise<void> {
    await this.press(this.button('dismiss'), way);
  }

  /** What failed, as it is said on the page. */
  async alerts(): Promise<readonly string[]> {
    const texts = await this.page.getByRole('alert').allTextContents();
    return texts.map((text) => text.replace(/\s+/g, ' ').trim());
  }

  async retry(at = 0, way: Way = 'mouse'): Promise<void> {
    const button = this.button('retry').nth(at);
    if (way === 'mouse') await button.click();
    else await button.press('Enter');
  }

  /** What the whole page says when the programme cannot be opened. */
  async failure(): Promise<{ title: string; reasons: readonly string[] }> {
    const alert = this.page.getByRole('alert');
    return {
      title: (await alert.getByRole('heading').textContent()) ?? '',
      reasons: await alert.getByRole('listitem').allTextContents(),
    };
  }

  /** Is the keyboard's focus on something that can be seen, and not lost? */
  async hasFocus(): Promise<boolean> {
    return this.page.evaluate(() => {
      const active = document.activeElement;
      return active !== null && active !== document.body && active.checkVisibility();
    });
  }

  /** Has anything that came with a link or a document been run, or changed what all objects have? */
  async wasTouched(): Promise<boolean> {
    return this.page.evaluate(() => {
      const strange = document.querySelectorAll('main img, main script, main iframe, [onerror], [onload]');
      return 'pwned' in window || 'pwned' in {} || strange.length > 0;
    });
  }

  // Menu and sheets

  async openMenu(way: Way = 'mouse'): Promise<void> {
    const button = this.page.getByRole('button', { name: sheets[this.lang].menu, exact: true });
    if (way === 'keyboard') await button.press('Enter');
    else if (!(await this.menu.isVisible())) await button.click();
    await this.menu.getByRole('radio').first().waitFor();
  }

  get menu(): Locator {
    return this.page.getByRole('group', { name: sheets[this.lang].menu, exact: true });
  }

  async chooseInMenu(item: 'share' | 'about' | 'print' | 'help', way: Way = 'mouse'): Promise<void> {
    const button = this.menu.getByRole('button', { name: sheets[this.lang][item] });
    if (way === 'mouse') await button.click();
    else {
      await this.tabTo(button);
      await this.page.keyboard.press('Enter');
    }
  }

  /** Opens a sheet by the menu. */
  async openSheet(sheet: 'share' | 'about' | 'help'): Promise<void> {
    await this.openMenu();
    await this.chooseInMenu(sheet);
    await this.sheet.waitFor();
  }

  /** Before the page is opened: as of somebody who comes for the first time. */
  async isNewHere(): Promise<void> {
    await this.page.addInitScript(() => localStorage.removeItem('saldo.preferences'));
  }

  /** A theme or a number style, by its name. */
  async chooseSetting(name: string, way: Way = 'mouse'): Promise<void> {
    const radio = this.menu.getByRole('radio', { name });
    if (way === 'mouse') await radio.click();
    else {
      await this.tabTo(this.menu.locator(`[name="${await radio.getAttribute('name')}"]:checked`));
      for (let pressed = 0; pressed < 6 && !(await radio.isChecked()); pressed += 1)
        await this.page.keyboard.press('ArrowDown');
    }
  }

  /** The topmost sheet or card over the page. */
  get sheet(): Locator {
    return this.page.getByRole('dialog').last();
  }

  async closeSheet(way: Way = 'mouse'): Promise<void> {
    const open = await this.page.getByRole('dialog').count();
    if (way === 'mouse') await this.sheet.getByRole('button', { name: called[this.lang].close }).click();
    else await this.page.keyboard.press('Escape');
    await this.page.waitForFunction((most) => document.querySelectorAll('dialog[open]').length < most, open);
  }

  /** Before the page is opened: what the browser does with what is to be copied. */
  async clipboardIs(state: 'open' | 'refused' | 'missing'): Promise<void> {
    await this.page.addInitScript((how) => {
      const taken: string[] = [];
      const writeText = async (text: string) => {
        if (how === 'refused') throw new DOMException('denied', 'NotAllowedError');
        taken.push(text);
      };
      Object.assign(window, { taken });
      const value = how === 'missing' ? undefined : { writeText };
      Object.defineProperty(navigator, 'clipboard', { value, configurable: true });
    }, state);
  }

  /** What was put on the clipboard, in its order. */
  async taken(): Promise<readonly string[]> {
    return this.page.evaluate(() => (window as unknown as { taken: string[] }).taken);
  }

  /** Presses the copy button of a view. */
  async copySentence(view: string, way: Way = 'mouse'): Promise<void> {
    const button = this.page
      .locator(`[data-view="${view}"]`)
      .getByRole('button', { name: sheets[this.lang].copy, exact: true });
    if (way === 'mouse') await button.click();
    else {
      await this.tabTo(button);
      await this.page.keyboard.press('Enter');
    }
  }

  /** The app as it stands on the Internet, at an address that others can open. */
  async openPublished(link = '', lang: Lang = 'es'): Promise<void> {
    const { origin } = new URL(await this.localAddress());
    await this.page.route(`${PUBLISHED}**`, async (route) => {
      const { pathname } = new URL(route.request().url());
      const response = await route.fetch({ url: `${origin}${pathname.replace('/saldo/', '/')}` });
      await route.fulfill({ response });
    });
    this.lang = lang;
    const parts = [lang === 'es' ? '' : `lang=${lang}`, link].filter(Boolean);
    await this.page.goto(`${PUBLISHED}#${parts.join('&')}`);
    await this.settled();
  }

  /** What is told once to screen readers. */
  async said(): Promise<string> {
    return (await this.page.locator('p[role="status"]').allTextContents()).join(' ').trim();
  }

  private async localAddress(): Promise<string> {
    return (await this.page.request.get('./')).url();
  }

  /** What the keyboard's focus is on, by its name. */
  async focused(): Promise<string> {
    return this.page.evaluate(() => {
      const active = document.activeElement;
      return (active?.getAttribute('aria-label') ?? active?.textContent ?? '').trim();
    });
  }

  // How the page is made

  private get main(): Locator {
    return this.page.getByRole('main');
  }

  private get map(): Locator {
    return this.page.locator('[data-view="map"]');
  }

  private button(name: keyof (typeof called)['es']): Locator {
    return this.page.getByRole('button', { name: called[this.lang][name], exact: true });
  }

  private option(name: string): Locator {
    return this.page
      .locator('[data-place-option]')
      .filter({ has: this.page.getByText(name, { exact: true }) });
  }

  private row(title: string, chart: string): Locator {
    const panel = this.page.locator(`[data-view^="${chart}"]`);
    return panel.getByRole('group').getByRole('button', { name: `${title}:` });
  }

  private caseButton(title: string): Locator {
    return this.main.getByRole('article').getByRole('button', { name: title, exact: true });
  }

  private chip(name: string): Locator {
    return this.map.getByRole('listitem').getByRole('button', { name });
  }

  private async press(target: Locator, way: Way): Promise<void> {
    if (way === 'mouse') await target.click();
    else {
      await this.goTo(target);
      await this.page.keyboard.press('Enter');
    }
    await this.settled();
  }

  /** By keys alone: Tab to the thing, or to the group that it is in and then the arrows. */
  private async goTo(target: Locator): Promise<void> {
    const isRow = (await target.getAttribute('data-ref'))?.startsWith('indicator:') ?? false;
    if (!isRow) return this.tabTo(target);
    const group = target.locator('xpath=ancestor::*[@role="group"][1]');
    await this.tabTo(group.locator('[tabindex="0"]').first());
    await this.arrowTo(target);
  }

  private async goToOption(name: string): Promise<void> {
    await this.tabTo(this.page.locator('[data-place-option][tabindex="0"]'));
    await this.arrowTo(this.option(name));
  }

  private async tabTo(target: Locator): Promise<void> {
    for (let pressed = 0; pressed < 250; pressed += 1) {
      if (await isFocused(target)) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`the Tab key does not reach ${target}`);
  }

  private async arrowTo(target: Locator): Promise<void> {
    await this.page.keyboard.press('Home');
    for (let pressed = 0; pressed < 30; pressed += 1) {
      if (await isFocused(target)) return;
      await this.page.keyboard.press('ArrowDown');
    }
    throw new Error(`the arrows do not reach ${target}`);
  }

  private async showMap(): Promise<void> {
    await this.map.scrollIntoViewIfNeeded();
  }

  private async pointIn(name: string): Promise<{ x: number; y: number }> {
    await this.showMap();
    const point = await this.page.evaluate(insidePlace, name);
    if (!point) throw new Error(`${name} cannot be pressed on the map`);
    return point;
  }

  private async clickAt({ x, y }: { x: number; y: number }): Promise<void> {
    await this.page.mouse.click(x, y);
  }
}

function isFocused(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement);
}
