/** The page in the user's words. Tests say what a user does and reads; this class alone knows how the page is made. */
import type { BrowserContextOptions, Locator, Page } from '@playwright/test';
import { Faults } from './faults';
import { atLonLat, insidePlace, isSettled } from './finding';
import { keepWhatIsPrinted, pagesOf, readPaper, type Paper } from './paper';
import { readLooks, readMarks, readPage, type Chart, type Reading, type Timeline } from './reading';

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

/** The way to paper in the menu. */
const paperCalled = {
  es: { menu: 'Menú', print: 'Imprimir un resumen' },
  en: { menu: 'Menu', print: 'Print a summary' },
} as const;

/** What the app fetches after its beginning. */
const addresses = {
  programme: '**/programme.json',
  map: '**/map.json',
  app: /\/assets\/start-[\w-]+\.js$/,
  charts: /\/assets\/panels-[\w-]+\.js$/,
  summary: /\/assets\/mountSummary-[\w-]+\.js$/,
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

  static async on(page: Page): Promise<Driver> {
    page.setDefaultTimeout(10_000);
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
    return this.page.getByRole('dialog').isVisible();
  }

  async closePassport(way: Way = 'mouse'): Promise<void> {
    const dialog = this.page.getByRole('dialog');
    if (way === 'mouse') await dialog.getByRole('button', { name: called[this.lang].close }).click();
    else await this.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
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

  // How it looks

  /** The system replaces all colours by a few of its own. */
  async hasForcedColours(scheme: 'light' | 'dark'): Promise<void> {
    await this.page.emulateMedia({ forcedColors: 'active', colorScheme: scheme, reducedMotion: 'reduce' });
  }

  /** What was chosen on an earlier visit; before the page is opened. In its frames it is then recorded which theme was painted. */
  async prefers(preferences: { theme: 'system' | 'light' | 'dark' }): Promise<void> {
    await this.page.addInitScript((saved) => {
      localStorage.setItem('saldo.preferences', JSON.stringify(saved));
      const painted = new Set<string>();
      const look = () => {
        painted.add(document.documentElement.dataset.theme ?? 'none');
        if (document.readyState !== 'complete') requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
      Object.assign(window, { painted });
    }, preferences);
  }

  /** The themes in which the page was painted while it loaded. */
  async paintedThemes(): Promise<readonly string[]> {
    return this.page.evaluate(() => [...(window as unknown as { painted: Set<string> }).painted]);
  }

  async looks(): Promise<{ isDark: boolean; frame: string; ground: string }> {
    return this.page.evaluate(() => {
      const ground = (selector: string) => {
        const element = document.querySelector(selector);
        return element ? getComputedStyle(element).backgroundColor : '';
      };
      const brightness = (ground('html').match(/\d+/g) ?? []).slice(0, 3).map(Number);
      const metas = [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')];
      const probe = document.createElement('i');
      probe.style.color = metas.find(({ media }) => matchMedia(media).matches)?.content ?? '';
      document.body.append(probe);
      const frame = getComputedStyle(probe).color;
      probe.remove();
      return { isDark: Math.max(...brightness) < 128, frame, ground: ground('html') };
    });
  }

  /** The system's colours, and which of them the page gives to what. */
  async forcedColours(): Promise<Readonly<Record<string, string>>> {
    return this.page.evaluate(() => {
      const of = (selector: string, property: string) => {
        const element = document.querySelector(selector);
        return element ? getComputedStyle(element).getPropertyValue(property) : `no ${selector}`;
      };
      const system = (colour: string) => {
        const probe = document.body.appendChild(document.createElement('i'));
        probe.style.color = colour;
        const { color } = getComputedStyle(probe);
        probe.remove();
        return color;
      };
      return {
        text: system('CanvasText'),
        ground: system('Canvas'),
        highlight: system('Highlight'),
        border: of('.leaflet-container path[class*="memberLine"]', 'stroke'),
        bar: of('[data-view^="achievement"] :not([data-chosen]) > [data-bar]', 'fill'),
        chosenBar: of('[data-view^="achievement"] [data-chosen="hot"] > [data-bar]', 'fill'),
        checked: of('main fieldset input:checked + span', 'background-color'),
        unchecked: of('main fieldset input:not(:checked) + span', 'background-color'),
      };
    });
  }

  // On paper

  /** As when the browser begins to print: paper waits for nothing. */
  async beginPrinting(): Promise<void> {
    await this.page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  }

  async endPrinting(): Promise<void> {
    await this.page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  }

  /** Prints, and reads what is on the pages. */
  async print(format: 'A4' | 'Letter'): Promise<{ pages: number; text: string }> {
    await this.page.evaluate(keepWhatIsPrinted);
    const pages = pagesOf(await this.page.pdf({ format, printBackground: true }));
    const text = await this.page.evaluate(() => (window as unknown as { onPaper: string }).onPaper);
    return { pages, text: text.replace(/\s+/g, ' ') };
  }

  /** The way to it is in the menu. The browser's own window for printing does not come up in a test. */
  async printSummary(): Promise<void> {
    await this.page.evaluate(() => {
      const page = window as unknown as { printed?: number };
      const before = page.printed ?? 0;
      window.print = () => {
        page.printed = before + 1;
      };
    });
    const before = await this.printed();
    const { menu, print } = paperCalled[this.lang];
    await this.page.getByRole('button', { name: menu, exact: true }).click();
    await this.page.getByRole('button', { name: print }).click();
    await this.page.waitForFunction(
      (than) => ((window as unknown as { printed?: number }).printed ?? 0) > than,
      before,
    );
  }

  /** How often the browser was asked to print. */
  async printed(): Promise<number> {
    return this.page.evaluate(() => (window as unknown as { printed?: number }).printed ?? 0);
  }

  /** What is laid out for paper, and what is wrong with it. */
  async paper(): Promise<Paper> {
    return this.page.evaluate(readPaper);
  }

  // The timeline

  /** What the timeline shows, from its beginning: each year with its events, and those without one at the end. */
  async timeline(): Promise<Timeline> {
    return this.page.locator('[data-view="timeline"]').evaluate((timeline) => {
      const clean = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
      const names = (root: ParentNode, selector: string) =>
        [...root.querySelectorAll(selector)].map((each) => clean(each.getAttribute('aria-label')));
      return {
        title: clean(timeline.querySelector('h2')?.textContent),
        years: [...timeline.querySelectorAll('ol > li')].map((year) => ({
          year: clean(year.firstElementChild?.textContent),
          figure: year.querySelector('[data-figure]')?.getAttribute('data-figure') ?? '',
          isAsked: year.hasAttribute('data-asked'),
          events: names(year, 'button[data-ref]'),
        })),
        undated: names(timeline, ':scope > div > div button[data-ref]'),
        hot: names(timeline, 'button[data-chosen="hot"]'),
        outlined: names(timeline, 'button[data-chosen="outlined"]'),
        receded: names(timeline, 'button[data-receded]'),
        text: clean(timeline.textContent),
      };
    });
  }

  async chooseOnTimeline(name: string, way: Way = 'mouse'): Promise<void> {
    if (way === 'mouse') await this.onTimeline(name).click();
    else {
      await this.goToOnTimeline(name);
      await this.page.keyboard.press('Enter');
    }
    await this.settled();
  }

  async pointAtOnTimeline(name: string, way: Way = 'mouse'): Promise<void> {
    if (way === 'mouse') await this.onTimeline(name).hover();
    else await this.goToOnTimeline(name);
  }

  private onTimeline(name: string): Locator {
    return this.page.locator('[data-view="timeline"]').getByRole('button', { name, exact: true });
  }

  private async goToOnTimeline(name: string): Promise<void> {
    await this.tabTo(this.page.locator('[data-view="timeline"] button[tabindex="0"]'));
    await this.arrowTo(this.onTimeline(name));
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
