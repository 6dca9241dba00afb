/** Words that were never meant to be read: the keys of messages, and parameters that nobody filled in. */
import { readFileSync, readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';

const folder = new URL('../src/i18n/messages/', import.meta.url);

/** Of every table. */
export const messageKeys: ReadonlySet<string> = new Set(
  readdirSync(folder).flatMap((file) =>
    [...readFileSync(new URL(file, folder), 'utf8').matchAll(/^ {2}'?([a-z][\w.-]*\.[\w.-]+)'?: \{/gm)].map(
      ([, key]) => key ?? '',
    ),
  ),
);

export async function rawWords(page: Page): Promise<readonly string[]> {
  const texts = await page.evaluate(() => {
    const attributes = ['aria-label', 'title', 'alt', 'placeholder', 'aria-description'];
    const named = [...document.querySelectorAll(attributes.map((each) => `[${each}]`).join())];
    // An author is told which figure leads nowhere, as it was written.
    const repeated = [...document.querySelectorAll<HTMLElement>('[data-flaw]')];
    const read = repeated.reduce(
      (text, { innerText }) => text.replace(innerText, ''),
      document.body.innerText,
    );
    return [
      document.title,
      read,
      ...[...document.querySelectorAll('svg text')].map((text) => text.textContent ?? ''),
      ...named.flatMap((element) => attributes.map((each) => element.getAttribute(each) ?? '')),
    ];
  });
  return texts.flatMap((text) => [
    ...(text.match(/\b[a-z-]+(\.[a-z-]+)+\b/g) ?? []).filter((word) => messageKeys.has(word)),
    ...(text.match(/\{[\w.@/-]+\}/g) ?? []),
  ]);
}
