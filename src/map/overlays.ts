/** What lies over the map: caption, chips, buttons, legend. They carry `data-overlay`. */
import { touches, type Rect } from './plane';

/** Their boxes in the map's own pixels; those beside the map are left out. */
export function overlaysIn(root: HTMLElement | null, frame: HTMLElement): readonly Rect[] {
  const { left, top, width, height } = frame.getBoundingClientRect();
  const sheet = { x: 0, y: 0, width, height };
  return [...(root?.querySelectorAll('[data-overlay]') ?? [])]
    .map((each) => each.getBoundingClientRect())
    .map((box) => ({ x: box.left - left, y: box.top - top, width: box.width, height: box.height }))
    .filter((box) => box.width > 0 && box.height > 0 && touches(box, sheet));
}
