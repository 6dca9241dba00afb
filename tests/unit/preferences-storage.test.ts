/** Preferences of several tabs, which share one storage. */
import { beforeEach, expect, it, vi } from 'vitest';
import { createDashboard } from '../../src/store/page/dashboard';
import { defaultPreferences } from '../../src/store/page/dashboard-state';
import { PREFERENCES_KEY } from '../../src/store/page/preferences-key';
import { readPreferences, savePreferences } from '../../src/store/page/storage';
import { programme } from '../programmes';

let kept: Map<string, string>;

beforeEach(() => {
  kept = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  });
  return () => vi.unstubAllGlobals();
});

function openTab() {
  const dashboard = createDashboard({ programme, preferences: readPreferences(defaultPreferences) });
  savePreferences(dashboard);
  return dashboard.actions;
}

it('a tab saves what was changed in it, and leaves what another saved', () => {
  const [one, other] = [openTab(), openTab()];
  one.languageChosen('en');
  other.themeChosen('dark');
  expect(readPreferences(defaultPreferences)).toEqual({ ...defaultPreferences, lang: 'en', theme: 'dark' });
});

it.each(['{', '[]', 'null', '"dark"', '{"lang":"qu","theme":3}'])(
  'what is damaged is replaced: %s',
  (damaged) => {
    kept.set(PREFERENCES_KEY, damaged);
    expect(readPreferences(defaultPreferences)).toEqual(defaultPreferences);
    openTab().themeChosen('dark');
    expect(readPreferences(defaultPreferences)).toEqual({ ...defaultPreferences, theme: 'dark' });
  },
);
