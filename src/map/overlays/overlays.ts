/** What lies over the map: caption, chips, buttons, legend. They carry `data-overlay`. */
import { touches, type Rect } from '../layer/projection';

/** The box of an element in the map's own pixels. */
export function boxIn(frame: HTMLElement, element: Element): Rect {
  const { left, top, width } = frame.getBoundingClientRect();
  const box = element.getBoundingClientRect();
  // On a slide everything is drawn small and enlarged.
  const scale = width / frame.offsetWidth || 1;
  return {
    x: (box.left - left) / scale,
    y: (box.top - top) / scale,
    width: box.width / scale,
    height: box.height / scale,
  };
}

/** Their boxes in the map's own pixels; those beside the map are left out. */
export function overlaysIn(root: HTMLElement | null, frame: HTMLElement): readonly Rect[] {
  const sheet = { x: 0, y: 0, width: frame.offsetWidth, height: frame.offsetHeight };
  return [...(root?.querySelectorAll('[data-overlay]') ?? [])]
    .map((each) => boxIn(frame, each))
    .filter((box) => box.width > 0 && box.height > 0 && touches(box, sheet));
}
