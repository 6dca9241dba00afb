import { defineConfig } from '@playwright/test';
import { chromiumArgs, findChromium, findHeadlessShell } from '../scripts/ensure.mjs';

/** Another one where several run side by side. */
const port = Number(process.env.APP_PORT ?? 4199);

/** What tries windows and full screen runs in the whole browser, as users have it: its pages take twice as long. */
const inWholeBrowser = /(stage-faults|stage-windows)\.spec\.ts$/;

/**
 * What a short visit does not repay, measured on two cores as a quarter of all time: code optimised for long runs, and what is out of sight
 * drawn beforehand, in small tiles.
 */
const spared = [
  '--js-flags=--no-opt',
  '--force-gpu-mem-available-mb=8',
  '--default-tile-width=1024',
  '--default-tile-height=1024',
];

export const launched = (executablePath: string | null) => ({
  launchOptions: { executablePath: executablePath ?? undefined, args: [...chromiumArgs, ...spared] },
});

/** Whole-app tests run on the built app, served with the real headers. */
export default defineConfig({
  testDir: 'app',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // Against what hangs: beside other work the longest walks take three times as long.
  timeout: 180_000,
  // Two windows and a map in each take their time on a busy machine.
  expect: { timeout: 12_000 },
  reporter: [['list']],
  webServer: {
    command: `node ../scripts/serve.mjs ${port}`,
    port,
    reuseExistingServer: false,
  },
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    locale: 'es-PE',
    // What is kept would answer in place of what a test serves. offline.spec.ts allows it.
    serviceWorkers: 'block',
    colorScheme: 'light',
    viewport: { width: 1440, height: 900 },
    // What is looked at stands still. motion.spec.ts lets it move.
    contextOptions: { reducedMotion: 'reduce' },
  },
  projects: [
    { name: 'whole browser', testMatch: inWholeBrowser, use: launched(findChromium()) },
    { name: 'headless shell', testIgnore: inWholeBrowser, use: launched(findHeadlessShell()) },
  ],
});
