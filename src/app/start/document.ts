/** Document binding: language and title of the document follow the chosen language and place. */
import { createI18n } from '../../i18n/i18n';
import type { Dashboard } from '../../store/page/dashboard';
import { preferencesInForce, viewOf } from '../../store/page/dashboard-state';
import { placeById } from '../../model/territory';

/** Sets both now and at each change. Returns a function that stops it. */
export function bindDocument(dashboard: Dashboard): () => void {
  const update = () => {
    const state = dashboard.getState();
    const { lang, numbers } = preferencesInForce(state);
    const { place } = viewOf(state);
    const i18n = createI18n(lang, numbers);
    const where = place === null ? [] : [i18n.name(placeById(state.programme, place).name)];
    document.documentElement.lang = lang;
    const title = [...where, i18n.name(state.programme.title), 'Saldo'].join(' · ');
    // Browsers take long to change the window's title, so it is set after the response to a click.
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
