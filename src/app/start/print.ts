/** Before the page goes on paper, everything is laid out for paper; afterwards, for the screen again. */
import { print as table } from '../../i18n/messages/print';
import { makeWords } from '../../i18n/words';
import type { Dashboard } from '../../store/page/dashboard';
import { preferencesInForce, viewOf } from '../../store/page/dashboard-state';
import { shareAddress } from '../../store/page/url';
import { pictureContextOf } from '../PagePictures';

/**
 * Listens for printing. Charts and the map listen too, and measure themselves anew: they came later, so the page has its paper width by
 * then. Returns what stops it.
 */
export function bindPrint(dashboard: Dashboard): () => void {
  const { dataset } = document.documentElement;
  let takeAway = () => {};
  const begin = () => {
    const state = dashboard.getState();
    const { lang, numbers } = preferencesInForce(state);
    const { link, reach } = shareAddress(viewOf(state), { lang, numbers });
    const address = state.session.print === null ? link : link.replace(/#.*/, '');
    dataset.mode = 'print';
    // An address of this machine alone is of no use to whoever holds the paper.
    if (reach === 'public')
      dataset.address = makeWords(lang, numbers).from(table).t('print.address', { address });
  };
  const end = () => {
    delete dataset.mode;
    delete dataset.address;
    if (dashboard.getState().session.print !== null) dashboard.actions.printChanged(null);
  };
  /** Where the summary cannot be drawn, the page itself is printed. */
  const printSummary = async () => {
    try {
      const { mountSummary } = await import('../../stage/paper/mount-summary');
      const { lang, numbers } = preferencesInForce(dashboard.getState());
      takeAway = await mountSummary(pictureContextOf(dashboard, makeWords(lang, numbers)));
      dataset.print = 'summary';
    } finally {
      window.print();
    }
  };
  const unsubscribe = dashboard.subscribe(({ session }, before) => {
    if (session.print === before.session.print) return;
    if (session.print === 'summary') return void printSummary().catch(() => {});
    delete dataset.print;
    takeAway();
    takeAway = () => {};
  });
  window.addEventListener('beforeprint', begin);
  window.addEventListener('afterprint', end);
  return () => {
    unsubscribe();
    window.removeEventListener('beforeprint', begin);
    window.removeEventListener('afterprint', end);
  };
}
