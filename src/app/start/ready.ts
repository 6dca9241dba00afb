/**
 * Readiness marks for performance measurements: `dashboard:ready` is set two animation frames after map and charts are first drawn,
 * `dashboard:failed` when one of them reports that it cannot be drawn.
 */

const map = '[data-view="map"]';
/** Must be present: outlines or the notice that there is no map, and the footer, which waits for the charts. */
const drawn = [`${map} path[data-ref], ${map} [aria-busy="false"]:not(:has([role="alert"]))`, 'main footer'];
/** Must be absent: an achievement chart that has no rows yet because it still measures its size. */
const drawing = '[data-view^="achievement"]:not(:has([data-ref^="indicator:"]))';

const FAILED = 'dashboard:failed';

/** Observes `element` and sets each mark once. */
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
