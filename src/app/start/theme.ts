/** Theme: the reader's choice as an attribute of the document, which the tokens depend on. */
import type { Dashboard } from '../../store/page/dashboard';
import { PREFERENCES_KEY } from '../../store/page/preferences-key';
import type { Theme } from '../../store/page/dashboard-state';

/** Sets the theme for the page and, by `theme-color`, for the browser's own frame. */
function show(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    const scheme = (meta.dataset.scheme ??= /dark/.test(meta.media) ? 'dark' : 'light');
    meta.media =
      theme === 'system' ? `(prefers-color-scheme: ${scheme})` : theme === scheme ? 'all' : 'not all';
  }
}

/**
 * Prevents a flash of the wrong theme: reads the saved preference directly, before the first paint and before the store's code is loaded.
 */
export function showSavedTheme(): void {
  try {
    const saved = localStorage.getItem(PREFERENCES_KEY) ?? '';
    show((/"theme":"(light|dark)"/.exec(saved)?.[1] as Theme | undefined) ?? 'system');
  } catch {
    // Storage is blocked: the style sheet's default applies, which is the system's theme.
  }
}

/** Follows the preference. Returns a function that stops it. */
export function bindTheme(dashboard: Dashboard): () => void {
  show(dashboard.getState().preferences.theme);
  return dashboard.subscribe(({ preferences }, before) => {
    if (preferences.theme !== before.preferences.theme) show(preferences.theme);
  });
}
