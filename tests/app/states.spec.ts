/** Every state, in both languages: accessible, legible, within reach, and without a complaint of the browser. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Lang } from '../driver';
import { expect, test } from '../fixture';
import { objections } from '../layout';
import { enter, states, unexpected, type State } from '../states';

async function axe(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any }) => `${id}: ${target.join(' ')} ${any[0]?.message ?? ''}`),
  );
}

interface Screen {
  readonly lang: Lang;
  readonly width?: number;
  readonly scheme?: 'light' | 'dark';
}

function looksRight(state: State, { lang, width = 1440, scheme = 'light' }: Screen): void {
  test(`${state.name}, ${lang}, ${width}, ${scheme}`, async ({ app, page }) => {
    await app.standsOn({ width, scheme });
    await enter(app, state, lang);
    expect.soft(await page.evaluate(objections)).toEqual([]);
    expect.soft(await axe(page)).toEqual([]);
    expect.soft(unexpected(app, state)).toEqual([]);
  });
}

for (const state of states) {
  looksRight(state, { lang: 'es' });
  looksRight(state, { lang: 'en' });
}

/** Four states so that each meets each width, each scheme and each language, and these each other. */
const pairs: readonly (Screen & { readonly state: string })[] = [
  { state: 'whole', width: 360, scheme: 'dark', lang: 'es' },
  { state: 'whole', width: 768, scheme: 'light', lang: 'en' },
  { state: 'whole', width: 1920, scheme: 'dark', lang: 'en' },
  { state: 'all-at-once', width: 360, scheme: 'light', lang: 'en' },
  { state: 'all-at-once', width: 768, scheme: 'dark', lang: 'es' },
  { state: 'all-at-once', width: 1920, scheme: 'light', lang: 'es' },
  { state: 'country-with-zones', width: 360, scheme: 'dark', lang: 'en' },
  { state: 'country-with-zones', width: 768, scheme: 'dark', lang: 'es' },
  { state: 'country-with-zones', width: 1920, scheme: 'light', lang: 'es' },
  { state: 'passport-stated', width: 360, scheme: 'light', lang: 'es' },
  { state: 'passport-stated', width: 768, scheme: 'light', lang: 'en' },
  { state: 'passport-stated', width: 1920, scheme: 'dark', lang: 'es' },
  { state: 'menu-open', width: 360, scheme: 'dark', lang: 'en' },
  { state: 'about', width: 360, scheme: 'light', lang: 'en' },
  { state: 'about', width: 768, scheme: 'dark', lang: 'es' },
  { state: 'help', width: 360, scheme: 'dark', lang: 'es' },
  { state: 'share', width: 360, scheme: 'dark', lang: 'es' },
  { state: 'first-visit', width: 360, scheme: 'dark', lang: 'en' },
  { state: 'copied', width: 360, scheme: 'light', lang: 'en' },
  { state: 'copy-by-hand', width: 360, scheme: 'dark', lang: 'en' },
];

for (const { state: name, ...screen } of pairs) {
  const state = states.find((each) => each.name === name);
  if (state) looksRight(state, screen);
}
