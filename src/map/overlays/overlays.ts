/** The overlays on the map (inset, chips, buttons, legend), found by their attribute `data-overlay`. */
import { overlaps, type Rect } from '../layer/projection';

/** The figure element around a map, which also contains its overlays; null without one. */
export function figureOf(container: HTMLElement): HTMLElement | null {
  return container.closest('figure');
}

/** The box of an element in the map's own CSS pixels, from the map's upper left corner. */
export function boxIn(container: HTMLElement, element: Element): Rect {
  const { left, top, width } = container.getBoundingClientRect();
  const box = element.getBoundingClientRect();
  // A slide is drawn small and scaled up, so screen pixels are divided by that scale.
  const scale = width / container.offsetWidth || 1;
  return {
    x: (box.left - left) / scale,
    y: (box.top - top) / scale,
    width: box.width / scale,
    height: box.height / scale,
  };
}

/** What the page lays over its map from outside, such as the sheet of a phone. */
export const PAGE_OVERLAY = '[data-overlay="page"]';

/** The elements that may lie over the map: those around it, and of the page's own map also what the page lays over it. */
function overlaysAround(container: HTMLElement): readonly Element[] {
  const figure = figureOf(container);
  const around = container.closest('[data-map-panel]') ?? figure;
  const own = [...(around?.querySelectorAll('[data-overlay]') ?? [])];
  const isOnPage = figure !== null && figure.dataset.medium !== 'slide';
  return isOnPage ? [...new Set([...own, ...document.querySelectorAll(PAGE_OVERLAY)])] : own;
}

/** The open drawer or column of places at the left of the map; null when it is closed or there is none. */
export function drawerOn(container: HTMLElement): HTMLElement | null {
  return (
    container.closest('[data-map-panel]')?.querySelector<HTMLElement>('[data-place-drawer]:not([hidden])') ??
    null
  );
}

/** How far the column of places reaches into the map, where it is open; what one sees of the map begins there. Pixels. */
export function columnWidthOn(container: HTMLElement): number {
  const drawer = drawerOn(container);
  return drawer?.dataset.column === undefined ? 0 : drawer.offsetWidth;
}

/** The boxes of the overlays in the map's own pixels; hidden ones and those beside the map are left out. */
export function overlaysOn(container: HTMLElement): readonly Rect[] {
  const sheet = { x: 0, y: 0, width: container.offsetWidth, height: container.offsetHeight };
  return overlaysAround(container)
    .map((each) => boxIn(container, each))
    .filter((box) => box.width > 0 && box.height > 0 && overlaps(box, sheet));
}
