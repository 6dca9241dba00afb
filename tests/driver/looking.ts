/** Looking: what the page shows and says. */
import type { Page } from '@playwright/test';
import type { Hands, Way } from './hands';
import { readPage, type Chart, type Reading } from '../reading';

export class Looking {
  constructor(private readonly hands: Hands) {}

  private get page(): Page {
    return this.hands.page;
  }

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

  /** On a phone: what the sheet says that rises with the answer; empty when none is there. */
  async sheetSays(): Promise<string> {
    const sheet = this.page.locator('[data-overlay="page"]');
    if ((await sheet.count()) === 0) return '';
    return ((await sheet.textContent()) ?? '').replace(/\s+/g, ' ').trim();
  }

  /** The sentences that say what of the link was left out. */
  async linkNotice(): Promise<readonly string[]> {
    return this.page.locator('[role="status"] li').allTextContents();
  }

  async dismissNotice(way: Way = 'mouse'): Promise<void> {
    await this.hands.press(this.hands.button('dismiss'), way);
  }

  /** What failed, as it is said on the page. */
  async alerts(): Promise<readonly string[]> {
    const texts = await this.page.getByRole('alert').allTextContents();
    return texts.map((text) => text.replace(/\s+/g, ' ').trim());
  }

  async retry(at = 0, way: Way = 'mouse'): Promise<void> {
    const button = this.hands.button('retry').nth(at);
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

  /** Is there a map, or only the sentence that there is none? */
  async hasMap(): Promise<boolean> {
    return (await this.page.locator('[data-view="map"] path[data-ref]').count()) > 0;
  }

  async hasView(view: string): Promise<boolean> {
    return (await this.page.locator(`[data-view^="${view}"]`).count()) > 0;
  }

  /** What each filter offers, by the document's own ids. */
  async filterValues(): Promise<Readonly<Record<string, readonly string[]>>> {
    const fields = this.page.locator('[data-view="filters"] select[id^="filter-"]');
    return Object.fromEntries(
      await fields.evaluateAll((all) =>
        all.map((field) => [
          field.id.replace('filter-', ''),
          [...(field as HTMLSelectElement).options]
            .slice(1)
            .map((option) => option.value.slice(1))
            .sort(),
        ]),
      ),
    );
  }

  /** The language that the page says it is in. */
  async languageSaid(): Promise<string> {
    return this.page.evaluate(() => document.documentElement.lang);
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

  /** From now on: how often a map was on its way in a frame that was drawn. */
  async watchFlying(): Promise<() => Promise<number>> {
    const count = await this.page.evaluateHandle(() => {
      const seen = { frames: 0 };
      const look = () => {
        if (document.querySelector('[data-flying]')) seen.frames += 1;
        requestAnimationFrame(look);
      };
      look();
      return seen;
    });
    return () => count.evaluate(({ frames }) => frames);
  }
}
