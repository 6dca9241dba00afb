import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/**
 * Fit to box by linear search: how much is shown so that it is not higher than `room` (CSS pixels), from `most` down to 0. Measures again
 * when the width changes; other dependencies belong in the component's key.
 */
export function useFit<E extends HTMLElement>(
  room: number,
  most: number,
): readonly [ref: RefObject<E | null>, shown: number] {
  const frame = useRef<E>(null);
  const [shown, setShown] = useState(most);
  const [width, setWidth] = useState(0);
  useLayoutEffect(
    function spareSome() {
      if (shown > 0 && (frame.current?.offsetHeight ?? 0) > room) setShown(shown - 1);
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
