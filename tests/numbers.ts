/** Every number that is shown or only heard: what it says of itself, and what is wrong with it. */
import type { Page } from '@playwright/test';
import { fonts, libraries, mapData } from '../src/figures/about/licences';
import { createI18n, type I18n } from '../src/i18n/i18n';
import { allFigures, figureOf } from '../src/model/figures/figure';
import type { Programme } from '../src/model/programme';
import type { Lang } from './driver';

export interface ShownNumber {
  /** The text that holds the number. */
  readonly text: string;
  /** The figure that it says it is; null when it says nothing. */
  readonly figure: string | null;
  /** Where in the source the words stand that are quoted with it. */
  readonly quote: string | null;
}

/**
 * Runs in the page. All texts with a digit in them, and all that says it is a figure. Messages are left out: they repeat what was typed or broken.
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

/** Runs in the page. The numbers in names that are only heard, such as those of a chart's rows. */
export function numbersHeard(): readonly string[] {
  const names = [...document.querySelectorAll('[aria-label], [title], [alt]')].flatMap((element) =>
    ['aria-label', 'title', 'alt'].map((attribute) => element.getAttribute(attribute) ?? ''),
  );
  return [...names, document.title].flatMap((name) => name.match(/\d(?:[\d.,]*\d)?/g) ?? []);
}

/** What is wrong with a number; null when it is one of the document's and written as it must be. */
function wrongWith(programme: Programme, { text, figure, quote }: ShownNumber, i18n: I18n): string | null {
  if (quote !== null) {
    const [source, ...locator] = quote.split('.');
    const part = programme.sourceList
      .find(({ id }) => id === source)
      ?.parts.find((each) => each.locator === locator.join('.'));
    const own = [part?.words, ...programme.claims.map((claim) => claim.words)];
    return (part || figureOf(programme, quote)) && own.includes(text)
      ? null
      : `“${text}” does not stand in ${quote}`;
  }
  if (figure === null) return `“${text}” says of no figure`;
  if (figure === 'example') return null;
  if (figure === 'name') return isLicensed(text) ? null : `${text} is no name of what the app is made of`;
  if (figure === 'axis') return /^\d[\d,.]* ?[×%]?$|^(meta|target)/.test(text) ? null : `axis: ${text}`;
  if (figure === 'scale') return text === '1:10 000 000' ? null : `scale: ${text}`;
  if (figure === 'count') return isCount(text, i18n) ? null : `count: ${text}`;
  const resolved = figureOf(programme, figure);
  if (!resolved) return `${figure} is no figure`;
  const segment = i18n.figure(programme, figure);
  const written = typeof segment === 'string' ? segment : segment.text;
  const slideOf = resolved.kind === 'counted' ? i18n.cardinal(resolved.value ?? 0) : written;
  const event = programme.events.find(({ id }) => `${id}.date` === figure);
  if (event?.date && text === inFull(event.date, i18n)) return null;
  return text === written || text === slideOf ? null : `${figure} is ${written}, not ${text}`;
}

/** A date in the precision in which it is known: "June 2022". */
function inFull(date: string, i18n: I18n): string {
  const day = date.length > 7 ? { day: 'numeric' as const } : {};
  return new Intl.DateTimeFormat(i18n.lang === 'en' ? 'en-GB' : 'es', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...day,
  }).format(Date.parse(`${date}-01`.slice(0, 10)));
}

/** What a control counts, alone or after a name: "12", "coffee (1)", "dos". */
function isCount(text: string, i18n: I18n): boolean {
  const small = Array.from({ length: 13 }, (_, value) => i18n.cardinal(value));
  return /^\d+$|\(\d+\)$/.test(text) || small.includes(text.toLowerCase());
}

/** Names and licences may hold digits of their own. */
function isLicensed(text: string): boolean {
  const known = [...mapData, ...fonts, ...libraries].flatMap(({ names, licence }) => [
    ...names,
    licence ?? '',
  ]);
  return known.some((name) => name !== '' && text.includes(name));
}

/** Every number that the document gives or that is counted in it, as it is written. */
function knownNumbers(programme: Programme, i18n: I18n): ReadonlySet<string> {
  const counts = programme.places.map(({ id }) => `${id}.cases`);
  return new Set(
    [...allFigures(programme), ...counts].flatMap((ref) => {
      const segment = i18n.figure(programme, ref);
      return typeof segment === 'string' ? [] : [segment.text.replace(/ %$/, '')];
    }),
  );
}

/** What is wrong with the numbers of a page, as sentences, also of what is folded away there; and how many are shown. */
export async function numbersOn(
  page: Page,
  programme: Programme,
  lang: Lang,
): Promise<{ wrong: readonly string[]; count: number }> {
  const i18n = createI18n(lang, 'pe');
  const folded = await page.evaluateHandle(unfold);
  const shown = await page.evaluate(numbersShown);
  const heard = await page.evaluate(numbersHeard);
  await folded.evaluate((all) => {
    for (const details of all) details.open = false;
  });
  await folded.dispose();
  const known = knownNumbers(programme, i18n);
  return {
    wrong: [
      ...shown.map((number) => wrongWith(programme, number, i18n)).filter((each) => each !== null),
      ...heard.filter((number) => !known.has(number)).map((number) => `${number}, in a name, is no figure`),
    ],
    count: shown.length,
  };
}

/** Runs in the page: opens whatever is folded away, so that nothing escapes a check. Returns what it opened. */
function unfold(): HTMLDetailsElement[] {
  const folded = [...document.querySelectorAll('details')].filter(({ open }) => !open);
  for (const details of folded) details.open = true;
  return folded;
}
