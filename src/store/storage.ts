/** Preferences on this machine. Storage may be blocked or full: then they hold for the session. */
import { langs } from '../i18n/message-table';
import { numberStyles } from '../i18n/numbers';
import type { Dashboard, Preferences } from './dashboard';

const KEY = 'saldo.preferences';

/** The saved preferences; what is missing, damaged or unreadable falls to `defaults`. */
export function readPreferences(defaults: Preferences): Preferences {
  try {
    const saved: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    if (typeof saved !== 'object' || saved === null) return defaults;
    const { lang, numbers } = saved as Record<string, unknown>;
    return {
      lang: langs.find((each) => each === lang) ?? defaults.lang,
      numbers: numberStyles.find((each) => each === numbers) ?? defaults.numbers,
    };
  } catch {
    return defaults;
  }
}

/** Saves preferences whenever they change. Returns what stops it. */
export function savePreferences(dashboard: Dashboard): () => void {
  return dashboard.subscribe(({ preferences }, before) => {
    if (preferences === before.preferences) return;
    try {
      localStorage.setItem(KEY, JSON.stringify(preferences));
    } catch {
      // Blocked or full: the choice still holds for this session.
    }
  });
}
