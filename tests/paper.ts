/** What is on paper: of a page laid out for it, and of a PDF. */

export interface Paper {
  readonly ground: string;
  /** CSS pixels: 180 mm are 680. */
  readonly widths: { readonly page: number; readonly charts: readonly number[] };
  /** Texts that leave the page at a side. */
  readonly tooWide: readonly string[];
  /** What can only be pressed, and is still there. */
  readonly controls: readonly string[];
  /** Rows, cards and pictures that may be cut by the end of a page. */
  readonly torn: readonly string[];
}

/** Runs in the page. */
export function readPaper(): Paper {
  const all = (selector: string) => [...document.querySelectorAll<HTMLElement | SVGElement>(selector)];
  const seen = (element: Element) => element.checkVisibility() && element.getBoundingClientRect().width > 1;
  const width = (element: Element) => Math.floor(element.getBoundingClientRect().width);
  const short = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 40);
  const app = document.querySelector('#app > *') ?? document.body;
  const { left, right } = app.getBoundingClientRect();
  const texts = all('h1, h2, h3, p, li, dt, dd, text, tspan').filter(seen);
  const whole = (element: Element) => {
    for (let each: Element | null = element; each; each = each.parentElement)
      if (getComputedStyle(each).breakInside === 'avoid') return true;
    return false;
  };
  return {
    ground: getComputedStyle(document.documentElement).backgroundColor,
    widths: {
      page: width(app),
      charts: [...new Set(all('[data-view^="achievement"]').filter(seen).map(width))],
    },
    tooWide: texts
      .filter((each) => {
        const box = each.getBoundingClientRect();
        return box.left < left - 9 || box.right > right + 9;
      })
      .map(short),
    controls: all('input, summary, [role="radio"], .icon-button, .button').filter(seen).map(short),
    torn: all('article, main svg, tr, figure')
      .filter(seen)
      .filter((each) => !whole(each))
      .map(short),
  };
}

/** How many pages a PDF of Chromium has. */
export function pagesOf(file: Buffer): number {
  return file.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** Runs in the page: keeps what can be read at the moment when printing begins. */
export function keepWhatIsPrinted(): void {
  window.addEventListener(
    'beforeprint',
    () => {
      const { innerText } = document.body;
      const labels = [...document.querySelectorAll('svg text')]
        .filter((text) => text.checkVisibility())
        .map(({ textContent }) => textContent);
      const after = getComputedStyle(document.documentElement, '::after').content;
      Object.assign(window, { onPaper: [innerText, ...labels, after].join(' ') });
    },
    { once: true },
  );
}
