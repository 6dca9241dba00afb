/** Finding: the search and the filters. */
import type { Locator, Page } from '@playwright/test';
import type { Hands, Way } from './hands';
import { called } from './called';
export interface SearchShown {
  readonly typed: string;
  readonly kinds: readonly { readonly kind: string; readonly names: readonly string[] }[];
  readonly names: readonly string[];
  readonly emphasised: readonly string[];
  /** What Enter would choose. */
  readonly active: string | null;
  readonly said: string;
  readonly text: string;
}

export interface FiltersShown {
  readonly chosen: Readonly<Record<string, string>>;
  readonly options: Readonly<Record<string, readonly string[]>>;
  readonly disabled: readonly string[];
  /** The filters that can be taken off. */
  readonly set: readonly string[];
  readonly said: string;
}

export class Searching {
  constructor(private readonly hands: Hands) {}

  private get page(): Page {
    return this.hands.page;
  }

  // Finding: search and filters

  async openSearch(way: 'button' | '/' | 'Control+k' | 'Meta+k' = '/'): Promise<void> {
    if (way === 'button') await this.searchButton.click();
    else await this.page.keyboard.press(way);
    await this.searchField.waitFor();
  }

  /** Opens the search and types. */
  async searchFor(text: string, way: Way = 'keyboard'): Promise<void> {
    await this.openSearch(way === 'mouse' ? 'button' : '/');
    await this.searchField.pressSequentially(text);
  }

  /** Puts all of a text into the search at once, as by pasting. */
  async pasteIntoSearch(text: string): Promise<void> {
    await this.searchField.fill(text);
  }

  /** What the search shows: the kinds in their order with the names found, what Enter would choose, and what is said. */
  async searchShows(): Promise<SearchShown> {
    return this.searchDialog.evaluate((dialog) => {
      const clean = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
      const all = (selector: string, root: Element = dialog) => [...root.querySelectorAll(selector)];
      const name = (option: Element) => clean(option.firstElementChild?.textContent);
      const input = dialog.querySelector('input');
      const active = document.getElementById(input?.getAttribute('aria-activedescendant') ?? '');
      return {
        typed: input?.value ?? '',
        kinds: all('[role="group"]').map((group) => ({
          kind: clean(document.getElementById(group.getAttribute('aria-labelledby') ?? '')?.textContent),
          names: all('[role="option"]', group).map(name),
        })),
        names: all('[role="option"]').map(name),
        emphasised: all('[role="option"] mark').map((mark) => clean(mark.textContent)),
        active: active ? name(active) : null,
        said: all('[role="status"]')
          .map((each) => clean(each.textContent))
          .join(''),
        text: clean(dialog.textContent),
      };
    });
  }

  /** Chooses what was found: by a press, or with the arrow keys and Enter. */
  async takeFound(name: string, way: Way = 'keyboard'): Promise<void> {
    const options = this.searchDialog.getByRole('option');
    const option = options
      .filter({ has: this.page.getByText(name, { exact: true }) })
      .or(options.filter({ hasText: name }));
    if (way === 'mouse') await option.first().click();
    else {
      for (let pressed = 0; pressed < 40; pressed += 1) {
        if ((await this.searchShows()).active?.startsWith(name)) break;
        await this.page.keyboard.press('ArrowDown');
      }
      await this.page.keyboard.press('Enter');
    }
    await this.searchDialog.waitFor({ state: 'detached' });
    await this.hands.settled();
  }

  async closeSearch(way: Way = 'keyboard'): Promise<void> {
    if (way === 'keyboard') await this.page.keyboard.press('Escape');
    else await this.searchDialog.getByRole('button', { name: called[this.hands.lang].close }).click();
    await this.searchDialog.waitFor({ state: 'detached' });
  }

  /** How many dialogs lie over the page. */
  async dialogs(): Promise<number> {
    return this.page.locator('dialog[open]').count();
  }

  /** Sets a filter, or the indicator, by its name and the beginning of its value's. */
  async filterBy(filter: string, value: string, way: Way = 'mouse'): Promise<void> {
    const select = this.filterBar.getByRole('combobox', { name: filter, exact: true });
    if (way === 'mouse') {
      const texts = await select.locator('option').allTextContents();
      await select.selectOption({ label: texts.find((text) => text.startsWith(value)) ?? value });
    } else {
      await this.hands.tabTo(select);
      const [none] = await select.locator('option').allTextContents();
      if (value === none) await this.page.keyboard.press('Home');
      else await this.page.keyboard.type(value);
    }
    await this.hands.settled();
  }

  /** By the document's own ids. */
  async filterById(kind: string, value: string): Promise<void> {
    await this.page.locator(`#filter-${kind}`).selectOption(`:${value}`);
    await this.hands.settled();
  }

  /** Everything that is chosen and filtered goes. */
  async reset(way: Way = 'mouse'): Promise<void> {
    const button = this.filterBar.getByRole('button', {
      name: this.hands.lang === 'es' ? 'Restablecer' : 'Reset',
    });
    await this.hands.press(button, way);
  }

  /** What the bar of filters shows: each filter with what is chosen, its options, what is set, and what is said. */
  async filtersShow(): Promise<FiltersShown> {
    return this.filterBar.evaluate((bar) => {
      const clean = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
      const selects = [...bar.querySelectorAll('select')];
      const nameOf = (select: HTMLSelectElement) => clean(select.labels[0]?.textContent);
      return {
        chosen: Object.fromEntries(
          selects.map((select) => [nameOf(select), clean(select.selectedOptions[0]?.textContent)]),
        ),
        options: Object.fromEntries(
          selects.map((select) => [nameOf(select), [...select.options].map(({ text }) => clean(text))]),
        ),
        disabled: selects.flatMap((select) =>
          [...select.options].filter(({ disabled }) => disabled).map(({ text }) => clean(text)),
        ),
        set: selects
          .filter(({ selectedIndex, id }) => selectedIndex > 0 && id !== 'filter')
          .map((select) => `${nameOf(select)}: ${clean(select.selectedOptions[0]?.textContent)}`),
        said: clean(bar.querySelector('[role="status"]')?.textContent),
      };
    });
  }

  get searchButton(): Locator {
    return this.page
      .getByRole('banner')
      .getByRole('button', { name: this.hands.lang === 'es' ? 'Buscar' : 'Search', exact: true });
  }

  get searchDialog(): Locator {
    return this.page.locator('dialog[data-dialog="search"]');
  }

  get searchField(): Locator {
    return this.searchDialog.getByRole('combobox');
  }

  get filterBar(): Locator {
    return this.page.locator('[data-view="filters"]');
  }
}
