/** What chooses a place when pressed: marks of places, and on the map also outlines that are no places themselves. */
const PLACES = '[data-ref^="place:"], [data-view="map"] path';

/**
 * Double-click guard: the second click of a double click on a place would undo the choice of the first, so it is stopped. Listens in the
 * capture phase, before any Picture does. Returns a function that stops it.
 */
export function bindPresses(): () => void {
  const onClick = (event: MouseEvent) => {
    // `detail` counts clicks in a row; it is 0 for a key.
    if (event.detail > 1 && event.target instanceof Element && event.target.closest(PLACES))
      event.stopPropagation();
  };
  document.addEventListener('click', onClick, { capture: true });
  return () => document.removeEventListener('click', onClick, { capture: true });
}
