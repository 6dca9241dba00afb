/** What lies over the map: caption, chips, buttons, legend. They carry `data-overlay`. */
import { touches, type Rect } from '../layer/projection';

/** The figure around a map: its overlays stand in it, on the map or beside it. */
export function figureOf(container: HTMLElement): HTMLElement | null {
  return container.closest('figure');
}

/** The box of an element in the map's own pixels. */
export function boxIn(container: HTMLElement, element: Element): Rect {
  const { left, top, width } = container.getBoundingClientRect();
  const box = element.getBoundingClientRect();
  // On a slide everything is drawn small and enlarged.
  const scale = width / container.offsetWidth || 1;
  return {
    x: (box.left - left) / scale,
    y: (box.top - top) / scale,
    width: box.width / scale,
    height: box.height / scale,
  };
}

/** The overlays' boxes in the map's own pixels; those beside the map are left out. */
export function overlaysOn(container: HTMLElement): readonly Rect[] {
  const sheet = { x: 0, y: 0, width: container.offsetWidth, height: container.offsetHeight };
  return [...(figureOf(container)?.querySelectorAll('[data-overlay]') ?? [])]
    .map((each) => boxIn(container, each))
    .filter((box) => box.width > 0 && box.height > 0 && touches(box, sheet));
}
