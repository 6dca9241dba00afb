/** What chooses a place: its marks, and on the map the outlines that are no places themselves. */
const PLACES = '[data-ref^="place:"], [data-view="map"] path';

/**
 * A double click on a place is one press: heard as two, its second half would take back what the first has chosen. Listens on the
 * document before any Picture does. Returns what stops it.
 */
export function bindPresses(): () => void {
  const onClick = (event: MouseEvent) => {
    // How many clicks in a row the browser counts; 0 for a key.
    if (event.detail > 1 && event.target instanceof Element && event.target.closest(PLACES))
      event.stopPropagation();
  };
  document.addEventListener('click', onClick, { capture: true });
  return () => document.removeEventListener('click', onClick, { capture: true });
}
