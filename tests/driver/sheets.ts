/** The menu, and the sheets over the page; taking something along. */
import type { Locator, Page } from '@playwright/test';
import type { Hands, Way } from './hands';
import { called, type Lang } from './called';

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

export class Sheets {
  constructor(private readonly hands: Hands) {}

  private get page(): Page {
    return this.hands.page;
  }

  async openMenu(way: Way = 'mouse'): Promise<void> {
    const button = this.page.getByRole('button', { name: sheets[this.hands.lang].menu, exact: true });
    if (way === 'keyboard') await button.press('Enter');
    else if (!(await this.menu.isVisible())) await button.click();
    await this.menu.getByRole('radio').first().waitFor();
  }

  get menu(): Locator {
    return this.page.getByRole('group', { name: sheets[this.hands.lang].menu, exact: true });
  }

  async chooseInMenu(item: 'share' | 'about' | 'print' | 'help', way: Way = 'mouse'): Promise<void> {
    const button = this.menu.getByRole('button', { name: sheets[this.hands.lang][item] });
    if (way === 'mouse') await button.click();
    else {
      await this.hands.tabTo(button);
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
      await this.hands.tabTo(this.menu.locator(`[name="${await radio.getAttribute('name')}"]:checked`));
      for (let pressed = 0; pressed < 6 && !(await radio.isChecked()); pressed += 1)
        await this.page.keyboard.press('ArrowDown');
    }
  }

  /** The topmost sheet or card over the page. */
  get sheet(): Locator {
    return this.page.getByRole('dialog').last();
  }

  /** A figure in the open sheet is asked where it comes from: its passport lies over the sheet. */
  async openPassportFromSheet(figure: string): Promise<void> {
    await this.sheet.locator(`button[data-figure="${figure}"]`).first().click();
    await this.page.locator('dialog[data-dialog="passport"][open]').waitFor();
  }

  async closeSheet(way: Way = 'mouse'): Promise<void> {
    const open = await this.page.locator('dialog[open]').count();
    if (way === 'mouse')
      await this.sheet.getByRole('button', { name: called[this.hands.lang].close }).click();
    else await this.page.keyboard.press('Escape');
    await this.page.waitForFunction((most) => document.querySelectorAll('dialog[open]').length < most, open);
  }

  /** Closes whatever lies over the page, folds what was unfolded, and points at nothing. */
  async clearAway(): Promise<void> {
    const over = this.page.locator('dialog[open], :popover-open');
    for (let count = await over.count(); count > 0; count = await over.count()) {
      await this.page.keyboard.press('Escape');
      await this.page.waitForFunction(
        (most) => document.querySelectorAll('dialog[open], :popover-open').length < most,
        count,
      );
    }
    await this.page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = false;
    });
    await this.page.mouse.move(0, 0);
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
    // With a place chosen, the headline's sources stand at the end of the facts on it.
    const panel =
      view === 'headline' ? '[data-view="headline"], [data-view="place"]' : `[data-view="${view}"]`;
    const button = this.page
      .locator(panel)
      .getByRole('button', { name: sheets[this.hands.lang].copy, exact: true });
    if (way === 'mouse') await button.click();
    else {
      await this.hands.tabTo(button);
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
    this.hands.lang = lang;
    const parts = [lang === 'es' ? '' : `lang=${lang}`, link].filter(Boolean);
    await this.page.goto(`${PUBLISHED}#${parts.join('&')}`);
    await this.hands.settled();
  }

  /** What is told once to screen readers. */
  async said(): Promise<string> {
    // Beside the filters it is said all the time what they leave.
    const others = this.page.locator('p[role="status"]:not([data-view="filters"] *)');
    return (await others.allTextContents()).join(' ').trim();
  }

  async localAddress(): Promise<string> {
    return (await this.page.request.get('./')).url();
  }

  /** What the keyboard's focus is on, by its name. */
  async focused(): Promise<string> {
    return this.page.evaluate(() => {
      const active = document.activeElement;
      return (active?.getAttribute('aria-label') ?? active?.textContent ?? '').trim();
    });
  }
}
