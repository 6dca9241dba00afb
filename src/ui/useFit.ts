import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/**
 * Fit to box by linear search: how much is shown so that it is not higher than `room` (CSS pixels; null = the height that the style sheet
 * allows the element), from `most` down to 0. Measures again when the width changes; other dependencies belong in the component's key.
 */
export function useFit<E extends HTMLElement>(
  room: number | null,
  most: number,
): readonly [ref: RefObject<E | null>, shown: number] {
  const frame = useRef<E>(null);
  const [shown, setShown] = useState(most);
  const [width, setWidth] = useState(0);
  useLayoutEffect(
    function spareSome() {
      const element = frame.current;
      if (!element || shown === 0) return;
      const isTooHigh =
        room === null ? element.scrollHeight > element.clientHeight + 1 : element.offsetHeight > room;
      if (isTooHigh) setShown(shown - 1);
    },
    [shown, room, width],
  );
  useLayoutEffect(
    function followWidth() {
      const element = frame.current;
      if (!element) return undefined;
      let last = element.offsetWidth;
      const observer = new ResizeObserver(() => {
        if (element.offsetWidth === last) return;
        last = element.offsetWidth;
        setWidth(last);
        setShown(most);
      });
      observer.observe(element);
      return () => observer.disconnect();
    },
    [most],
  );
  return [frame, shown];
}
