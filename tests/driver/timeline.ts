/** The timeline, and how the page looks to the eye: themes and forced colours. */
import type { Locator, Page } from '@playwright/test';
import type { Hands, Way } from './hands';
import type { Timeline } from '../reading';

export class Timing {
  constructor(private readonly hands: Hands) {}

  private get page(): Page {
    return this.hands.page;
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
        dimmed: names(timeline, 'button[data-dimmed]'),
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
    await this.hands.settled();
  }

  async pointAtOnTimeline(name: string, way: Way = 'mouse'): Promise<void> {
    if (way === 'mouse') await this.onTimeline(name).hover();
    else await this.goToOnTimeline(name);
  }

  private onTimeline(name: string): Locator {
    return this.page.locator('[data-view="timeline"]').getByRole('button', { name, exact: true });
  }

  async goToOnTimeline(name: string): Promise<void> {
    await this.hands.tabTo(this.page.locator('[data-view="timeline"] button[tabindex="0"]'));
    await this.hands.arrowTo(this.onTimeline(name));
  }
}
