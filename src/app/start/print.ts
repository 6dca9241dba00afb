/** Before the page goes on paper, everything is laid out for paper; afterwards, for the screen again. */
import { print as table } from '../../i18n/messages/print';
import { createI18n } from '../../i18n/i18n';
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
  const begin = () => {
    const state = dashboard.getState();
    const { lang, numbers } = preferencesInForce(state);
    const { link, reach } = shareAddress(viewOf(state), { lang, numbers });
    // The summary is of the whole, whatever the page shows.
    const address = dataset.print === 'summary' ? link.replace(/#.*/, '') : link;
    dataset.mode = 'print';
    // An address of this machine alone is of no use to whoever holds the paper.
    if (reach === 'public')
      dataset.address = createI18n(lang, numbers).from(table).t('print.address', { address });
  };
  const end = () => {
    delete dataset.mode;
    delete dataset.address;
  };
  window.addEventListener('beforeprint', begin);
  window.addEventListener('afterprint', end);
  return () => {
    window.removeEventListener('beforeprint', begin);
    window.removeEventListener('afterprint', end);
  };
}

/** Prints the one-page summary instead of the page; where it cannot be drawn, the page itself. Never rejects. */
export async function printSummary(dashboard: Dashboard): Promise<void> {
  const { dataset } = document.documentElement;
  // However often it is asked for, it is drawn once.
  if (dataset.print !== undefined) return;
  dataset.print = 'preparing';
  try {
    const { mountSummary } = await import('../../stage/paper/mount-summary');
    const { lang, numbers } = preferencesInForce(dashboard.getState());
    const unmount = await mountSummary(pictureContextOf(dashboard, createI18n(lang, numbers)));
    dataset.print = 'summary';
    const takeAway = () => {
      delete dataset.print;
      unmount();
    };
    window.addEventListener('afterprint', takeAway, { once: true });
  } catch {
    delete dataset.print;
  }
  window.print();
}
