/** What the document itself says: its language and its title follow the words in force. */
import { makeWords } from '../../i18n/words';
import type { Dashboard } from '../../store/page/dashboard';
import { preferencesInForce, viewOf } from '../../store/page/dashboard-state';
import { placeById } from '../../model/territory';

/** Keeps them in step. Returns what stops it. */
export function bindDocument(dashboard: Dashboard): () => void {
  const update = () => {
    const state = dashboard.getState();
    const { lang, numbers } = preferencesInForce(state);
    const { place } = viewOf(state);
    const words = makeWords(lang, numbers);
    const where = place === null ? [] : [words.name(placeById(state.programme, place).name)];
    document.documentElement.lang = lang;
    const title = [...where, words.name(state.programme.title), 'Saldo'].join(' · ');
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
