import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/**
 * How much of something is shown so that it is not higher than the room: from `most` down to 0, one less for as long as it is too high.
 * Measured anew for another width; what else it depends on belongs in the component's key.
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
