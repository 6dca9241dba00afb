/** What is seen at one glance, without scrolling, and whether a choice moves anything of it. */
import type { Page } from '@playwright/test';
import type { Hands } from './hands';

export interface Box {
  readonly what: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What is in sight both before and after, and does not stand where it stood. */
export function moved(before: readonly Box[], after: readonly Box[]): readonly string[] {
  const now = new Map(after.map((box) => [box.what, box]));
  return before.flatMap(({ what, ...was }) => {
    const is = now.get(what);
    if (!is) return [];
    const off = (['left', 'top', 'width', 'height'] as const).filter(
      (side) => Math.abs(is[side] - was[side]) > 0.5,
    );
    return off.map((side) => `${what}: ${side} ${was[side].toFixed(1)} → ${is[side].toFixed(1)}`);
  });
}

export class Glancing {
  constructor(private readonly hands: Hands) {}

  private get page(): Page {
    return this.hands.page;
  }

  /** What belongs on the first screen and is not wholly in sight there, in words; empty when everything is. */
  async notAtAGlance(): Promise<readonly string[]> {
    return this.page.evaluate(notInSight);
  }

  /** Every bar, card, heading, event and control that is in sight, with its box. */
  async inSight(): Promise<readonly Box[]> {
    return this.page.evaluate(boxesInSight);
  }

  /** What the headline, the map and the cases say and how they stand, each as one text: to see that a choice is answered in them. */
  async answers(): Promise<Readonly<Record<'headline' | 'map' | 'cases', string>>> {
    return this.page.evaluate(answersInSight);
  }

  /** The sum of all layout shifts since the page was opened, those after a press too. */
  async shifts(): Promise<number> {
    return this.page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(sum), 100);
        }),
    );
  }
}

/** Runs in the page. */
function notInSight(): readonly string[] {
  const said: string[] = [];
  const isSeen = ({ left, top, right, bottom, width, height }: DOMRect) =>
    width > 0 &&
    height > 0 &&
    left >= -0.5 &&
    top >= -0.5 &&
    right <= innerWidth + 0.5 &&
    bottom <= innerHeight + 0.5;
  const wanted = (name: string, elements: readonly Element[], least: number) => {
    if (elements.length < least) said.push(`${name}: ${elements.length} of ${least}`);
    for (const element of elements)
      if (!isSeen(element.getBoundingClientRect()) || !element.checkVisibility())
        said.push(`${name}: ${(element.textContent ?? '').trim().slice(0, 40)}`);
  };
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  wanted('zones named', all('[data-view="map"] [data-label]:not([data-style="country"])'), 10);
  wanted('countries in the inset', all('[data-inset] svg text'), 4);
  wanted('headline', all('main [data-view="headline"] h1'), 1);
  wanted('bullets', all('main [data-view^="achievement"] [data-ref^="indicator:"]'), 6);
  wanted('factors', all('main [data-view^="achievement"] [data-figure$=".factor"]'), 6);
  wanted('quantities', all('main [data-view^="achievement"] [data-ref] [data-figure$=".actual"]'), 6);
  wanted('targets', all('main [data-view^="achievement"] [data-ref] [data-figure$=".target"]'), 6);
  wanted('cases', all('main [data-view="cases"] article'), 5);
  wanted('years', all('main [data-view="timeline"] [data-year]'), 5);
  for (const line of all('main [data-view="timeline"] *'))
    if (getComputedStyle(line).overflowX === 'auto' && line.scrollWidth > line.clientWidth)
      said.push(`timeline: ${line.scrollWidth - line.clientWidth} px too wide`);
  wanted('fairs', all('main [data-view="timeline"] button[data-ref^="event:"]'), 3);
  return said;
}

/** Runs in the page. */
function boxesInSight(): readonly Box[] {
  const things = [
    'main [data-view^="achievement"] [data-mark]',
    'main [data-view^="achievement"] [data-bar]',
    'main article',
    'main h2',
    'main [data-view="timeline"] button',
    '[data-view="filters"] select',
    'header button',
    '[data-overlay] button',
  ];
  /** What tells of the choice itself: it comes and goes, or says something else. */
  const own = [
    '[data-drawer]',
    '[data-overlay="page"]',
    '[data-whereabouts]',
    '[data-view="headline"]',
    '[data-view="place"]',
  ];
  const sheet = document.querySelector('[data-overlay="page"]')?.getBoundingClientRect();
  const isUnderSheet = (y: number) => sheet !== undefined && y > sheet.top && y < sheet.bottom;
  const seen = new Map<string, number>();
  return [...document.querySelectorAll(things.join())].flatMap((element): Box[] => {
    // What a drawer holds comes and goes with it.
    if (element.closest(own.join())) return [];
    if (!element.checkVisibility({ visibilityProperty: true })) return [];
    const mark = element.closest('[data-mark], [data-ref]') as HTMLElement | null;
    // Of headings and rows the words change with what they tell; of all else they are its name.
    const words = element.matches('h2, [data-mark], [data-bar], article')
      ? ''
      : (element.textContent ?? '').trim();
    const of = mark?.dataset.mark ?? mark?.dataset.ref ?? element.id;
    const name = `${element.tagName} ${of} ${element.getAttribute('aria-label') ?? words}`;
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    const { left, top, width, height, bottom } = element.getBoundingClientRect();
    if (bottom < 0 || top > innerHeight || isUnderSheet(top + height / 2)) return [];
    // How long a bar is may change, where the place has figures of its own.
    const length = element.matches('[data-bar]') ? 0 : width;
    return [{ what: `${name} ${nth}`, left, top, width: length, height }];
  });
}

/** Runs in the page. */
function answersInSight(): Record<'headline' | 'map' | 'cases', string> {
  const inSight = (element: Element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top < innerHeight && bottom > 0 && element.checkVisibility();
  };
  const standing = (root: string) =>
    [...document.querySelectorAll(`${root} [data-ref]`)]
      .filter(inSight)
      .map(
        (mark) =>
          `${mark.getAttribute('data-ref')} ${mark.getAttribute('data-chosen') ?? ''} ${mark.hasAttribute('data-dimmed') ? 'dimmed' : ''}`,
      )
      .join();
  const headline = document.querySelector('[data-view="headline"] :is(h1, h2)');
  return {
    headline: headline && inSight(headline) ? (headline.textContent ?? '') : '',
    map: standing('[data-view="map"]'),
    cases: `${document.querySelector('[data-view="cases"] h2')?.parentElement?.textContent} ${standing('[data-view="cases"]')}`,
  };
}
