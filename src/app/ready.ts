/**
 * `dashboard:ready`, by which the app is measured, is two animation frames after map and charts are first drawn; `dashboard:failed`
 * stands instead when one of them says that it cannot be.
 */

const drawn = ['[data-view="map"] path[data-ref]', '[data-view^="achievement"] [data-ref^="indicator:"]'];

const FAILED = 'dashboard:failed';

/** Sets each mark once. */
export function markReady(element: HTMLElement): void {
  const look = () => {
    const failed =
      element.querySelector('[role="alert"]') !== null && !performance.getEntriesByName(FAILED).length;
    if (failed) performance.mark(FAILED);
    if (drawn.every((selector) => element.querySelector(selector) !== null)) {
      observer.disconnect();
      requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('dashboard:ready')));
    }
  };
  const observer = new MutationObserver(look);
  observer.observe(element, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['data-ref'],
  });
}
