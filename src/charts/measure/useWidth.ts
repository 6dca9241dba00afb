import { useCallback, useState } from 'react';
import { flushSync } from 'react-dom';
import { useMedia } from '../../ui/useMedia';

/** In pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Reports an element's size now and whenever it changes; before and after printing synchronously, since printing does not wait for a
 * render. A hidden element keeps its last size. Returns the clean-up function.
 */
function watchSize(element: Element, onSize: (size: Size) => void): () => void {
  const measure = () => {
    // The layout size, not the size on the screen: a slide is drawn small and scaled up.
    const style = getComputedStyle(element);
    const [width = 0, height = 0] = [style.width, style.height].map((length) =>
      Math.floor(Number.parseFloat(length)),
    );
    if (width > 0) onSize({ width, height: height || 0 });
  };
  const atOnce = () => flushSync(measure);
  measure();
  const observer = new ResizeObserver(measure);
  observer.observe(element);
  window.addEventListener('beforeprint', atOnce);
  window.addEventListener('afterprint', atOnce);
  return () => {
    observer.disconnect();
    window.removeEventListener('beforeprint', atOnce);
    window.removeEventListener('afterprint', atOnce);
  };
}

type Ref = (element: Element | null) => void;

/** A ref callback, and the width in pixels of the element that it is put on; 0 until that is measured, which is before the first paint. */
export function useWidth(): readonly [ref: Ref, width: number] {
  const [width, setWidth] = useState(0);
  const ref = useCallback(
    (element: Element | null) => (element ? watchSize(element, (size) => setWidth(size.width)) : undefined),
    [],
  );
  return [ref, width];
}

/** The same with the height, for an element that has its height from the layout around it and not from its content. */
export function useSize(): readonly [ref: Ref, size: Size] {
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  const ref = useCallback(
    (element: Element | null) =>
      element
        ? watchSize(element, (now) =>
            setSize((old) => (old.width === now.width && old.height === now.height ? old : now)),
          )
        : undefined,
    [],
  );
  return [ref, size];
}

/** The least height of a mark in pixels: 44 for a finger, else 24. */
export function useHitHeight(): number {
  return useMedia('(pointer: coarse)') ? 44 : 24;
}
