/** The theme that the reader chose, as an attribute of the document that the tokens answer to. */
import type { Dashboard } from '../../store/page/dashboard';
import { PREFERENCES_KEY } from '../../store/page/preferences-key';
import type { Theme } from '../../store/page/dashboard-state';

/** Shows the page, and the browser's own frame around it, in the theme. */
function show(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    const scheme = (meta.dataset.scheme ??= /dark/.test(meta.media) ? 'dark' : 'light');
    meta.media =
      theme === 'system' ? `(prefers-color-scheme: ${scheme})` : theme === scheme ? 'all' : 'not all';
  }
}

/**
 * Before anything is painted, and before what reads preferences properly is loaded: a dark page must not begin with a white flash.
 */
export function showSavedTheme(): void {
  try {
    const saved = localStorage.getItem(PREFERENCES_KEY) ?? '';
    show((/"theme":"(light|dark)"/.exec(saved)?.[1] as Theme | undefined) ?? 'system');
  } catch {
    // Storage is blocked: the system's theme holds, as the style sheet has it.
  }
}

/** Keeps the document in step with the preference. Returns what stops it. */
export function bindTheme(dashboard: Dashboard): () => void {
  show(dashboard.getState().preferences.theme);
  return dashboard.subscribe(({ preferences }, before) => {
    if (preferences.theme !== before.preferences.theme) show(preferences.theme);
  });
}
