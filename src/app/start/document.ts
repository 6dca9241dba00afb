/** What the document itself says: its language and its title follow the words in force. */
import { createI18n } from '../../i18n/i18n';
import type { Dashboard } from '../../store/page/dashboard';
import { preferencesInForce, viewOf } from '../../store/page/dashboard-state';
import { placeById } from '../../model/territory';

/** Keeps them in step. Returns what stops it. */
export function bindDocument(dashboard: Dashboard): () => void {
  const update = () => {
    const state = dashboard.getState();
    const { lang, numbers } = preferencesInForce(state);
    const { place } = viewOf(state);
    const i18n = createI18n(lang, numbers);
    const where = place === null ? [] : [i18n.name(placeById(state.programme, place).name)];
    document.documentElement.lang = lang;
    const title = [...where, i18n.name(state.programme.title), 'Saldo'].join(' · ');
    // The browser's own window is slow to take a new title; the page's answer to a click must not wait for it.
    setTimeout(() => {
      document.title = title;
    });
  };
  update();
  return dashboard.subscribe((state, before) => {
    if (
      viewOf(state).place !== viewOf(before).place ||
      preferencesInForce(state).lang !== preferencesInForce(before).lang
    ) {
      update();
    }
  });
}
