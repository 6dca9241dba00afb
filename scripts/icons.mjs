/** `node scripts/icons.mjs`: draws the icons of an installed app from public/favicon.svg, in a browser. Their pictures are kept in git. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromiumArgs, ensureChromium, ensureDependencies, root } from './ensure.mjs';

ensureDependencies();
const executablePath = ensureChromium();
const { chromium } = await import('playwright');

const favicon = readFileSync(join(root, 'public/favicon.svg'), 'utf8');
/** Without the round corners: the system cuts its own. What matters stays inside of the middle four fifths. */
const full = favicon.replace(' rx="6"', '').replace('viewBox="0 0 32 32"', 'viewBox="-3 -3 38 38"');
const covered = full.replace('<rect width="32" height="32"', '<rect x="-3" y="-3" width="38" height="38"');

const icons = [
  ['icon-192.png', favicon, 192],
  ['icon-512.png', favicon, 512],
  ['icon-maskable-512.png', covered, 512],
  ['apple-touch-icon.png', covered, 180],
];

const folder = join(root, 'public/icons');
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath, args: chromiumArgs });
try {
  const page = await browser.newPage();
  for (const [name, svg, size] of icons) {
    await page.setViewportSize({ width: size, height: size });
    const sized = svg.replace('<svg ', `<svg width="${size}" height="${size}" style="display:block" `);
    await page.setContent(`<body style="margin:0">${sized}</body>`);
    writeFileSync(join(folder, name), await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
