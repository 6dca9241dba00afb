import app from './playwright.config';

/** Writes every state as a picture: `npm run shots`, which hands over what is wanted in SHOTS_ONLY, SHOTS_WIDTHS and SHOTS_SCHEMES. */
export default { ...app, testDir: 'pictures', outputDir: '../test-results/shots', reporter: 'line' as const };
