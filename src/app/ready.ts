/** For measurements: `dashboard:ready` is two animation frames after map and charts are first drawn. */

const drawn = ['[data-view="map"] path[data-ref]', '[data-view^="achievement"] [data-ref^="indicator:"]'];

/** Sets the performance mark once. */
export function markReady(element: HTMLElement): void {
  const look = () => {
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
