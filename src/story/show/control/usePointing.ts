import { useEffect, useEffectEvent, useRef, type PointerEvent } from 'react';
import type { ShowEvent, Spot } from '../../../model/story/show';

/** The sheet of a slide: see Slide.tsx. */
const SHEET = '[data-sheet]';

const round = (part: number) => Math.round(part * 1000) / 1000;

/** The position on the slide, as fractions of width and height rounded to 0.001; null outside of it. */
function spotAt(root: Element, { clientX, clientY }: { clientX: number; clientY: number }): Spot | null {
  const sheet = root.querySelector(SHEET) ?? root;
  const { left, top, width, height } = sheet.getBoundingClientRect();
  const [x, y] = [(clientX - left) / width, (clientY - top) / height];
  return x >= 0 && x <= 1 && y >= 0 && y <= 1 ? { x: round(x), y: round(y) } : null;
}

/**
 * Pointer tracking over a slide: reports the spot for the next zoom and, while the laser pointer is on, dispatches its position, at most
 * once a frame.
 */
export function usePointing(
  isOn: boolean,
  onSpot: (spot: Spot) => void,
  onEvent: (event: ShowEvent) => void,
) {
  const request = useRef(0);
  const say = useEffectEvent((at: Spot | null) => {
    onEvent({ kind: 'pointed', at });
  });

  useEffect(
    function stopPointing() {
      if (!isOn) return undefined;
      return () => {
        cancelAnimationFrame(request.current);
        say(null);
      };
    },
    [isOn],
  );

  const follow = (event: PointerEvent<HTMLElement>) => {
    const at = spotAt(event.currentTarget, event);
    if (at) onSpot(at);
    if (!isOn) return;
    cancelAnimationFrame(request.current);
    request.current = requestAnimationFrame(() => onEvent({ kind: 'pointed', at }));
  };
  const leave = () => {
    if (isOn) onEvent({ kind: 'pointed', at: null });
  };
  return { onPointerMove: follow, onPointerLeave: leave };
}
