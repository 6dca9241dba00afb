/** Before the page goes on paper, everything is laid out for paper; afterwards, for the screen again. */
import { print as table } from '../i18n/messages/print';
import { makeWords } from '../i18n/words';
import type { Dashboard } from '../store/dashboard';
import { preferencesInForce } from '../store/state';
import { addressNow } from '../store/url';

/** Opens what is folded away and should be read on paper; tables repeat what their charts say. Returns what folds it again. */
function unfold(): () => void {
  const folded = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open], :has(table))')];
  for (const details of folded) details.open = true;
  return () => {
    for (const details of folded) details.open = false;
  };
}

/**
 * Listens for printing. Charts and the map listen too, and measure themselves anew: they came later, so the page has its paper width by
 * then. Returns what stops it.
 */
export function bindPrint(dashboard: Dashboard): () => void {
  const { dataset } = document.documentElement;
  let fold = () => {};
  const begin = () => {
    const { lang, numbers } = preferencesInForce(dashboard.getState());
    dataset.mode = 'print';
    dataset.address = makeWords(lang, numbers).from(table).t('print.address', { address: addressNow() });
    fold = unfold();
  };
  const end = () => {
    delete dataset.mode;
    delete dataset.address;
    fold();
  };
  window.addEventListener('beforeprint', begin);
  window.addEventListener('afterprint', end);
  return () => {
    window.removeEventListener('beforeprint', begin);
    window.removeEventListener('afterprint', end);
  };
}
