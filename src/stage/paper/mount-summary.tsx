/** Draws the one-page summary beside the app, out of sight, and says when it stands. */
import { createRoot } from 'react-dom/client';
import { initialView } from '../../model/view/view';
import { PictureProvider, type PictureContextValue } from '../../picture/context';
import { Summary } from './Summary';

/** Resolves when nothing under `place` waits for anything any more. */
function settled(place: Element): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (place.querySelector('[aria-busy="true"]')) return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(look);
    observer.observe(place, { childList: true, subtree: true, attributes: true });
    look();
  });
}

/** What one sheet of Letter holds between its margins, the address left out. CSS pixels. */
const SHEET = 925;

/** A summary that is a little longer than a sheet is set smaller; one that is much longer goes on, on the next. */
function fit(place: Element): void {
  const sheet = place.querySelector<HTMLElement>('[data-summary]');
  if (sheet && sheet.offsetHeight > SHEET) sheet.dataset.fit = 'tight';
}

/**
 * The programme at its beginning, whatever is chosen on the page, in the language in force. Resolves with what takes the summary away
 * again.
 */
export async function mountSummary(context: PictureContextValue): Promise<() => void> {
  const place = document.createElement('div');
  place.dataset.paper = '';
  place.inert = true;
  document.body.append(place);
  let remove = () => place.remove();
  try {
    await new Promise<void>((resolve, reject) => {
      const root = createRoot(place, { onUncaughtError: reject });
      remove = () => {
        root.unmount();
        place.remove();
      };
      root.render(
        <PictureProvider value={context} view={initialView}>
          <Summary onCommitted={resolve} />
        </PictureProvider>,
      );
    });
    await settled(place);
    await document.fonts.ready;
    fit(place);
    return remove;
  } catch (error) {
    remove();
    throw error;
  }
}
