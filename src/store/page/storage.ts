/** Preferences in localStorage. When it is blocked or full they apply to the session only, and `isForgetful` is set. */
import { langs } from '../../i18n/message-table';
import { numberStyles } from '../../i18n/numbers';
import type { ThingRef } from '../../model/view/filter';
import type { Dashboard } from './dashboard';
import { PREFERENCES_KEY as KEY } from './preferences-key';
import { themes, type Preferences } from './dashboard-state';

const THING = /^(place|indicator|case|event):\S+$/;

/** What is saved now, unchecked. Throws when storage is blocked. */
function readSaved(): Readonly<Record<string, unknown>> {
  const text = localStorage.getItem(KEY) ?? '{}';
  try {
    const saved: unknown = JSON.parse(text);
    return typeof saved === 'object' && saved !== null ? { ...saved } : {};
  } catch {
    return {};
  }
}

/** The saved preferences, with `defaults` for what is missing or invalid. Never throws. */
export function readPreferences(defaults: Preferences): Preferences {
  try {
    const { lang, numbers, theme, welcomed, recent } = readSaved();
    return {
      lang: langs.find((each) => each === lang) ?? defaults.lang,
      numbers: numberStyles.find((each) => each === numbers) ?? defaults.numbers,
      theme: themes.find((each) => each === theme) ?? defaults.theme,
      welcomed: welcomed === true,
      recent: Array.isArray(recent)
        ? recent.filter((each): each is ThingRef => typeof each === 'string' && THING.test(each))
        : defaults.recent,
    };
  } catch {
    return defaults;
  }
}

/**
 * Saves preferences when they change, and of these only what changed: another tab may have saved others meanwhile. Sets `isForgetful` at
 * once when storage is blocked. Returns the unsubscribe function.
 */
export function savePreferences(dashboard: Dashboard): () => void {
  try {
    localStorage.getItem(KEY);
  } catch {
    dashboard.actions.deviceChanged({ isForgetful: true });
  }
  return dashboard.subscribe(({ preferences }, before) => {
    if (preferences === before.preferences) return;
    const was: Readonly<Record<string, unknown>> = { ...before.preferences };
    const changes = Object.fromEntries(
      Object.entries(preferences).filter(([key, value]) => value !== was[key]),
    );
    try {
      localStorage.setItem(KEY, JSON.stringify({ ...readSaved(), ...changes }));
    } catch {
      dashboard.actions.deviceChanged({ isForgetful: true });
    }
  });
}
