/** What lies over the map: caption, chips, buttons, legend. They carry `data-overlay`. */
import { touches, type Rect } from './plane';

/** The box of an element in the map's own pixels. */
export function boxIn(frame: HTMLElement, element: Element): Rect {
  const { left, top } = frame.getBoundingClientRect();
  const box = element.getBoundingClientRect();
  return { x: box.left - left, y: box.top - top, width: box.width, height: box.height };
}

/** Their boxes in the map's own pixels; those beside the map are left out. */
export function overlaysIn(root: HTMLElement | null, frame: HTMLElement): readonly Rect[] {
  const { width, height } = frame.getBoundingClientRect();
  const sheet = { x: 0, y: 0, width, height };
  return [...(root?.querySelectorAll('[data-overlay]') ?? [])]
    .map((each) => boxIn(frame, each))
    .filter((box) => box.width > 0 && box.height > 0 && touches(box, sheet));
}
