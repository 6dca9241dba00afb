/** Takes every step of the built-in story as the room sees it: `npm run shots -- --only slides`. To be looked at. */
import { test } from '../fixture';

const folder = new URL('../../shots/', import.meta.url).pathname;
const only = process.env.SHOTS_ONLY?.split(',').filter(Boolean) ?? [];

/** The sizes of projectors; the last is higher than a slide may be, which then lies between bands. */
const sizes = [
  { width: 1024, height: 768 },
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 1280, height: 1024 },
] as const;

/** What a bad projector leaves of a slide. */
function blur(filter: 'blur(6px)' | '') {
  const audience = document.querySelector<HTMLElement>('[data-show="audience"]');
  if (audience) audience.style.filter = filter;
}

if (only.length === 0 || only.includes('slides'))
  for (const lang of ['es', 'en'] as const)
    for (const scheme of ['light', 'dark'] as const)
      test(`slides, ${lang}, ${scheme}`, async ({ app }) => {
        test.setTimeout(900_000);
        await app.open('', lang);
        await app.openPreflight();
        if (scheme === 'dark') await app.chooseDarkSlides();
        const room = await app.presentInTwo();
        const take = (...names: readonly (string | number)[]) =>
          room.page.screenshot({ path: `${folder}${['slide', ...names, scheme].join('-')}.png` });
        for (let number = 1, last: string | null = null; ; number += 1) {
          const { step } = await room.shows();
          if (step === last) break;
          last = step;
          const which = String(number).padStart(2, '0');
          for (const size of sizes) {
            await room.page.setViewportSize(size);
            await room.page.waitForTimeout(200);
            await room.shows();
            await take(which, lang, size.width, size.height);
          }
          await room.page.evaluate(blur, 'blur(6px)' as const);
          await take(which, lang, 'blurred');
          await room.page.evaluate(blur, '' as const);
          await app.pressKey('PageDown');
          await room.page.waitForTimeout(200);
        }
      });
