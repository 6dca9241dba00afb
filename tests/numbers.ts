/** Runs in the page: every number that is shown, and what it says of itself. */

export interface ShownNumber {
  /** The text that holds the number. */
  readonly text: string;
  /** The figure that it says it is; null when it says nothing. */
  readonly figure: string | null;
  /** Where in the source the words stand that are quoted with it. */
  readonly quote: string | null;
}

/**
 * All texts with a digit in them, and all that says it is a figure. Messages are left out: they repeat what was typed or broken.
 * So is what Recharts measures off the page.
 */
export function numbersShown(): readonly ShownNumber[] {
  const found: ShownNumber[] = [];
  const clean = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const leftOut = 'script, style, [role="status"], [role="alert"], #recharts_measurement_span';
    if (!/\d/.test(node.textContent ?? '') || node.parentElement?.closest(leftOut)) continue;
    const quoted = node.parentElement?.closest<HTMLElement>('[data-quote]');
    if (quoted) {
      found.push({ text: clean(quoted.textContent), figure: null, quote: quoted.dataset.quote ?? null });
    } else if (!node.parentElement?.closest('[data-figure]')) {
      found.push({ text: clean(node.textContent), figure: null, quote: null });
    }
  }
  for (const figure of document.querySelectorAll<HTMLElement>('[data-figure]'))
    found.push({ text: clean(figure.textContent), figure: figure.dataset.figure ?? null, quote: null });
  return found;
}

/** The numbers in names that are only heard, such as those of a chart's rows. */
export function numbersHeard(): readonly string[] {
  const names = [...document.querySelectorAll('[aria-label], [title], [alt]')].flatMap((element) =>
    ['aria-label', 'title', 'alt'].map((attribute) => element.getAttribute(attribute) ?? ''),
  );
  return [...names, document.title].flatMap((name) => name.match(/\d(?:[\d.,]*\d)?/g) ?? []);
}
