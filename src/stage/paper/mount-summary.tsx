/** Draws the one-page summary off-screen, beside the app, and reports when it is complete. */
import { createRoot } from 'react-dom/client';
import { initialView } from '../../model/view/view';
import { PictureProvider, type PictureContextValue } from '../../picture/context';
import { Summary } from './Summary';

/** Resolves when nothing under `place` is `aria-busy`. */
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

/** The height of a Letter page between its margins, without the line for the address. CSS pixels. */
const SHEET = 925;

/** Marks a summary that is longer than a sheet, which then gets a smaller font; a much longer one continues on the next page. */
function fit(place: Element): void {
  const sheet = place.querySelector<HTMLElement>('[data-summary]');
  if (sheet && sheet.offsetHeight > SHEET) sheet.dataset.fit = 'tight';
}

/**
 * Draws the summary of the initial View, whatever the page shows, in the current language. Resolves to a function that removes it; rejects
 * when it cannot be drawn.
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
        <PictureProvider value={{ ...context, medium: 'paper' }} view={initialView}>
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
