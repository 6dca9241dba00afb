/** Coming and going: links, Back and Forward, the screen, and what the network gives. */
import type { Page } from '@playwright/test';
import type { Hands } from './hands';
import { anyScriptOf } from '../chunks';

/** What the app fetches after its beginning. */
const addresses = {
  programme: '**/programme.json',
  map: '**/map.json',
  app: anyScriptOf('src/app/start/start.tsx'),
  charts: anyScriptOf('src/charts/panels.ts'),
  search: anyScriptOf('src/find/search/SearchDialog.tsx'),
  summary: anyScriptOf('src/stage/paper/mount-summary.tsx'),
} as const;
/** The panels that come with the charts. */
export const chartPanels = [
  'AchievementPanel',
  'BreakdownPanel',
  'RatioPanel',
  'SeriesPanel',
  'StatedPanel',
  'TotalsPanel',
] as const;
export type Part = keyof typeof addresses;
/** forced: the system's own few colours. */
export type Scheme = 'light' | 'dark' | 'forced';
export type Answer = 'nothing' | { status?: number; contentType?: string; body?: string };

export class Visiting {
  constructor(private readonly hands: Hands) {}

  private get page(): Page {
    return this.hands.page;
  }

  /** Parts that are served otherwise, and whether they were asked for since. */
  private readonly served = new Map<Part, boolean>();

  /** Opens a link: what follows the `#`. On a page that is open already, it is the same document. */
  async open(link = '', lang = this.hands.native): Promise<void> {
    await this.visit(link, lang);
    await this.hands.settled();
  }

  /** Opens a link without waiting for the app to stand. */
  async visit(link = '', lang = this.hands.native): Promise<void> {
    this.hands.lang = lang;
    const parts = [lang === this.hands.native ? '' : `lang=${lang}`, link].filter(Boolean);
    await this.page.goto(`./${parts.length > 0 ? `#${parts.join('&')}` : ''}`);
  }

  /** Opens a link in a page that is loaded anew. */
  async openAnew(link = '', lang = this.hands.native): Promise<void> {
    await this.page.goto('about:blank');
    await this.open(link, lang);
  }

  /** Opens a link inside of the page that stands, as when it is put into the address bar. */
  async openLink(link: string): Promise<void> {
    await this.page.evaluate((hash) => {
      location.hash = hash;
    }, link);
    await this.hands.settled();
  }

  link(): string {
    return this.page.url();
  }

  async back(): Promise<void> {
    await this.page.goBack();
    await this.hands.settled();
  }

  async forward(): Promise<void> {
    await this.page.goForward();
    await this.hands.settled();
  }

  /** The screen and the system's settings. Nothing moves by itself, so that what is looked at stands still. */
  async standsOn({ width = 1440, scheme = 'light' }: { width?: number; scheme?: Scheme }): Promise<void> {
    await this.page.setViewportSize({ width, height: width < 600 ? 740 : 900 });
    await this.page.emulateMedia({
      colorScheme: scheme === 'dark' ? 'dark' : 'light',
      forcedColors: scheme === 'forced' ? 'active' : 'none',
      reducedMotion: 'reduce',
    });
  }

  /** The page is another programme's: it names that one, and asks for nothing of the built-in one, as if it had been built so. */
  async presents(id: string, file: string): Promise<void> {
    this.hands.native = JSON.parse(file).programme.defaultLang;
    this.hands.lang = this.hands.native;
    await this.page.route(
      ({ pathname }) => pathname === '/',
      async (route) => {
        const response = await route.fetch();
        const html = (await response.text())
          .replace(/(name="programme" content="programmes\/)[^/]+/, `$1${id}`)
          .replaceAll(/<link rel="preload" as="fetch"[^>]*>/g, '');
        await route.fulfill({ response, body: html });
      },
    );
    await this.page.route(`**/programmes/${id}/programme.json`, (route) =>
      route.fulfill({ contentType: 'application/json', body: file }),
    );
  }

  /** What the network gives in place of a part of the app. */
  async serve(part: Part, answer: Answer): Promise<void> {
    this.served.set(part, false);
    await this.page.route(addresses[part], (route) => {
      this.served.set(part, true);
      return answer === 'nothing' ? route.abort() : route.fulfill(answer);
    });
  }

  /** Parts that were to be served otherwise, and that the page never asked for: a test of them proves nothing. */
  neverAskedFor(): readonly Part[] {
    return [...this.served].flatMap(([part, isAsked]) => (isAsked ? [] : part));
  }

  /** One of the charts throws whenever it is drawn; the others come as they were built. */
  async breakChart(broken: (typeof chartPanels)[number]): Promise<void> {
    const whole = chartPanels.filter((name) => name !== broken);
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
}
