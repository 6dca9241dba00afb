/** Checking: the passports of figures, and the tables of charts. */
import type { Page } from '@playwright/test';
import type { Hands, Way } from './hands';
import { called } from './called';

export class Checking {
  constructor(private readonly hands: Hands) {}

  private get page(): Page {
    return this.hands.page;
  }

  /** Every figure that can be asked where it comes from, each once. */
  async figures(): Promise<readonly string[]> {
    const refs = await this.page
      .locator('button[data-figure]:visible:not([inert] *)')
      .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('data-figure') ?? ''));
    return [...new Set(refs)];
  }

  async openPassport(figure: string, way: Way = 'mouse'): Promise<void> {
    const button = this.page.locator(`button[data-figure="${figure}"]:visible:not([inert] *)`).first();
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
    return (await this.page.getByRole('dialog').count()) > 0;
  }

  async closePassport(way: Way = 'mouse'): Promise<void> {
    // A passport may have been opened from another sheet: only the uppermost is closed.
    const dialogs = this.page.getByRole('dialog');
    const open = await this.page.locator('dialog[open]').count();
    if (way === 'mouse')
      await dialogs.last().getByRole('button', { name: called[this.hands.lang].close }).click();
    else await this.page.keyboard.press('Escape');
    await this.page.waitForFunction((most) => document.querySelectorAll('dialog[open]').length < most, open);
  }

  /** The figure that has the focus, if one has. */
  async focusedFigure(): Promise<string | null> {
    return this.page.evaluate(() => document.activeElement?.getAttribute('data-figure') ?? null);
  }

  async openTables(): Promise<void> {
    for (const summary of await this.hands.main
      .getByText(called[this.hands.lang].table, { exact: true })
      .all())
      await summary.click();
  }

  /** Opens whatever is folded away, so that nothing escapes a check. */
  async unfoldAll(): Promise<void> {
    await this.page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
  }
}
