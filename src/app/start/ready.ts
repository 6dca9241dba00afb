/**
 * `dashboard:ready`, by which the app is measured, is two animation frames after map and charts are first drawn; `dashboard:failed`
 * stands instead when one of them says that it cannot be.
 */

const map = '[data-view="map"]';
/** What must be there: outlines or the sentence that there is no map, and the end of the story, which waits for the charts. */
const drawn = [`${map} path[data-ref], ${map} [aria-busy="false"]:not(:has([role="alert"]))`, 'main footer'];
/** What must not: a chart that still measures its room. */
const drawing = '[data-view^="achievement"]:not(:has([data-ref^="indicator:"]))';

const FAILED = 'dashboard:failed';

/** Sets each mark once. */
export function markReady(element: HTMLElement): void {
  const look = () => {
    const failed =
      element.querySelector('[role="alert"]') !== null && !performance.getEntriesByName(FAILED).length;
    if (failed) performance.mark(FAILED);
    if (drawn.every((selector) => element.querySelector(selector)) && !element.querySelector(drawing)) {
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
