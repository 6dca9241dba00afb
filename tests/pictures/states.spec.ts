/** Takes the pictures. Not a test of anything: to be looked at. */
import type { Lang } from '../driver';
import { test } from '../fixture';
import { enter } from '../states';
import { programmesUnderTest } from '../under-test';

const wanted = (name: string) => process.env[name]?.split(',').filter(Boolean) ?? [];
const only = wanted('SHOTS_ONLY');
const widths = wanted('SHOTS_WIDTHS').map(Number);
const folder = new URL('../../shots/', import.meta.url).pathname;

interface Screen {
  readonly lang: Lang;
  readonly width: number;
  readonly scheme: 'light' | 'dark';
}

/** Both languages where the lead reads them; each width once, and all in the dark. */
const screens: readonly Screen[] = [
  { lang: 'es', width: 1440, scheme: 'light' },
  { lang: 'en', width: 1440, scheme: 'light' },
  { lang: 'es', width: 1440, scheme: 'dark' },
  ...[360, 768, 1920].flatMap((width) =>
    (['light', 'dark'] as const).map((scheme) => ({ lang: 'es' as const, width, scheme })),
  ),
];

const all = programmesUnderTest.flatMap((under) => under.states.map((state) => ({ under, state })));

for (const { under, state } of all.filter((each) => only.length === 0 || only.includes(each.state.name))) {
  for (const screen of screens.filter(({ width }) => widths.length === 0 || widths.includes(width))) {
    const name = [state.name, screen.lang, screen.width, screen.scheme].join('-');
    test(name, async ({ app, page }) => {
      await under.serve(app);
      await app.standsOn(screen);
      await enter(app, state, screen.lang);
      await page.screenshot({ path: `${folder}${name}.png`, fullPage: !(await app.isPassportOpen()) });
      app.faults.take();
    });
  }
}
