/** As one file, and without a network. */
import type { Page } from '@playwright/test';
import type { Hands } from './hands';

export class Keeping {
  constructor(private readonly hands: Hands) {}

  private get page(): Page {
    return this.hands.page;
  }

  // As one file, and without a network

  /** Opens the app from a file's address; or goes where there is no app. */
  async openFile(address: string, isApp = true): Promise<void> {
    await this.page.goto(address);
    if (isApp) await this.hands.settled();
  }

  /** Opens the app at another address than the tests' own. */
  async openAt(address: string): Promise<void> {
    await this.openFile(address);
  }

  /** From now on, everything that the page says of being kept is remembered. */
  async watchKept(): Promise<void> {
    await this.page.evaluate(() => {
      const said = new Set<string>();
      Reflect.set(window, 'keptSaid', said);
      const look = () => {
        for (const line of document.querySelectorAll('[data-offline] p')) said.add(line.textContent);
      };
      new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true });
      look();
    });
  }

  async keptSaid(): Promise<string> {
    return this.page.evaluate(() => [...(Reflect.get(window, 'keptSaid') as Set<string>)].join('; '));
  }

  /** What the page says of use without a network, and of newer versions: words and buttons. */
  async keptSays(): Promise<string> {
    const text = await this.page.locator('[data-offline]').first().textContent();
    return (text ?? '').replace(/\s+/g, ' ').trim();
  }

  /** Presses the button beside what is said of that: to fetch what is missing, or to take the newer version. */
  async answerKept(name: string): Promise<void> {
    await this.page.locator('[data-offline]').first().getByRole('button', { name }).click();
  }

  /** Leaves a mark in the page that a page loaded anew has not. */
  async markPage(): Promise<void> {
    await this.page.evaluate(() => void Reflect.set(window, 'isMarked', true));
  }

  async isMarkedPage(): Promise<boolean> {
    return this.page.evaluate(() => 'isMarked' in window).catch(() => true);
  }

  /** Whether the page gets these files, of whatever version, when it asks for them. */
  async canFetch(urls: readonly string[]): Promise<boolean> {
    return this.page.evaluate(async (all) => {
      const answers = await Promise.all(all.map(async (url) => (await fetch(url)).ok));
      return answers.every(Boolean);
    }, urls);
  }

  /** Looks away and back: that is when the app asks for a newer version. */
  async lookAgain(): Promise<void> {
    await this.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  }

  /** The files that this browser keeps of the app, by their addresses. */
  async keptFiles(): Promise<readonly string[]> {
    return this.page.evaluate(async () => {
      const names = (await caches.keys()).filter((name) => name.includes('precache'));
      const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return keys.flat().map(({ url }) => url);
    });
  }

  /** Takes a kept file away, or puts something else in its place. */
  async spoilKept(file: RegExp, body: string | null): Promise<void> {
    const spoiled = await this.page.evaluate(
      async ([pattern, text]) => {
        let count = 0;
        for (const name of (await caches.keys()).filter((each) => each.includes('precache'))) {
          const cache = await caches.open(name);
          for (const request of await cache.keys()) {
            if (!new RegExp(pattern).test(request.url)) continue;
            const type = (await cache.match(request))?.headers.get('Content-Type') ?? '';
            if (text === null) await cache.delete(request);
            else await cache.put(request, new Response(text, { headers: { 'Content-Type': type } }));
            count += 1;
          }
        }
        return count;
      },
      [file.source, body] as const,
    );
    if (spoiled === 0) throw new Error(`nothing is kept that is called ${file}`);
  }

  /** The type that is really in use. */
  async fontsLoaded(): Promise<readonly string[]> {
    return this.page.evaluate(() =>
      [...document.fonts]
        .filter(({ status }) => status === 'loaded')
        .map(({ family }) => family.replaceAll('"', ''))
        .filter((family) => !family.endsWith('fallback'))
        .toSorted(),
    );
  }
}
