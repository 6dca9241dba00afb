import { defineConfig } from '@playwright/test';
import { findChromium, findHeadlessShell } from '../scripts/ensure.mjs';
import usual, { launched } from './playwright.config';

/** `npm run sweep`: walks that are too long for every change, on the same app in the same way. */
export default defineConfig({
  ...usual,
  testDir: '.',
  timeout: 600_000,
  projects: [
    { name: 'walks', testMatch: 'sweep/*.spec.ts', use: launched(findHeadlessShell()) },
    // What keeps things for later, and what may not load, once more in the browser that users have.
    {
      name: 'whole browser',
      testMatch: /app\/(offline|onefile|security)\.spec\.ts$/,
      use: launched(findChromium()),
    },
  ],
});
