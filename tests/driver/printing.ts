/** On paper. */
import type { Page } from '@playwright/test';
import type { Hands } from './hands';
import { keepWhatIsPrinted, pagesOf, readPaper, type Paper } from '../paper';

/** The way to paper in the menu. */
const paperCalled = {
  es: { menu: 'Menú', print: 'Imprimir un resumen' },
  en: { menu: 'Menu', print: 'Print a summary' },
} as const;

export class Printing {
  constructor(private readonly hands: Hands) {}

  private get page(): Page {
    return this.hands.page;
  }

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
    const { menu, print } = paperCalled[this.hands.lang];
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
}
