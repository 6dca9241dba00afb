/** The overlays on the map (caption, chips, buttons, legend), found by their attribute `data-overlay`. */
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

/** The boxes of the overlays in the map's own pixels; hidden ones and those beside the map are left out. */
export function overlaysOn(container: HTMLElement): readonly Rect[] {
  const sheet = { x: 0, y: 0, width: container.offsetWidth, height: container.offsetHeight };
  return [...(figureOf(container)?.querySelectorAll('[data-overlay]') ?? [])]
    .map((each) => boxIn(container, each))
    .filter((box) => box.width > 0 && box.height > 0 && overlaps(box, sheet));
}
