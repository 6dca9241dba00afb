import { defineConfig } from '@playwright/test';
import usual from './playwright.config';

/** `npm run sweep`: walks that are too long for every change, on the same app in the same way. */
export default defineConfig({ ...usual, testDir: 'sweep', timeout: 600_000 });
