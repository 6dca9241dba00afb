/** The theme that the reader chose, as an attribute of the document that the tokens answer to. */
import type { Dashboard } from '../store/dashboard';

/** Keeps `data-theme` in step with the preference. Returns what stops it. */
export function bindTheme(dashboard: Dashboard): () => void {
  const update = () => {
    document.documentElement.dataset.theme = dashboard.getState().preferences.theme;
  };
  update();
  return dashboard.subscribe((state, before) => {
    if (state.preferences.theme !== before.preferences.theme) update();
  });
}
