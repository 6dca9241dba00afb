/** Print mode: the document gets `data-mode="print"` before printing, which the style sheets use, and loses it afterwards. */
import { print as table } from '../../i18n/messages/print';
import { createI18n } from '../../i18n/i18n';
import type { Dashboard } from '../../store/page/dashboard';
import { preferencesInForce, viewOf } from '../../store/page/dashboard-state';
import { shareAddress } from '../../store/page/url';
import { pictureContextOf } from '../page/PagePictures';

/**
 * Listens for printing. Charts and map listen too and measure again; their listeners are added later, so the page already has its paper
 * width by then. Returns a function that stops it.
 */
export function bindPrint(dashboard: Dashboard): () => void {
  const { dataset } = document.documentElement;
  const begin = () => {
    const state = dashboard.getState();
    const { lang, numbers } = preferencesInForce(state);
    const { link, reach } = shareAddress(viewOf(state), { lang, numbers });
    // The summary is of the whole programme, so its address has no View.
    const address = dataset.print === 'summary' ? link.replace(/#.*/, '') : link;
    dataset.mode = 'print';
    // An address that works on this machine only is not printed.
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

/** Prints the one-page summary, or the page itself when the summary cannot be drawn. Never rejects. */
export async function printSummary(dashboard: Dashboard): Promise<void> {
  const { dataset } = document.documentElement;
  // A summary is already being prepared or printed.
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
