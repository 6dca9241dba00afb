import { useCallback, useState } from 'react';
import { flushSync } from 'react-dom';
import { useMedia } from '../../ui/useMedia';

/**
 * Reports an element's width in pixels now and whenever it changes; before and after printing synchronously, since printing does not wait
 * for a render. A hidden element keeps its last width. Returns the clean-up function.
 */
function watchWidth(element: Element, onWidth: (width: number) => void): () => void {
  const measure = () => {
    // The layout width, not the width on the screen: a slide is drawn small and scaled up.
    const width = Math.floor(Number.parseFloat(getComputedStyle(element).width));
    if (width > 0) onWidth(width);
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

/** A ref callback, and the width in pixels of the element that it is put on; 0 until that is measured, which is before the first paint. */
export function useWidth(): readonly [ref: (element: Element | null) => void, width: number] {
  const [width, setWidth] = useState(0);
  const ref = useCallback(
    (element: Element | null) => (element ? watchWidth(element, setWidth) : undefined),
    [],
  );
  return [ref, width];
}

/** The least height of a mark in pixels: 44 for a finger, else 24. */
export function useHitHeight(): number {
  return useMedia('(pointer: coarse)') ? 44 : 24;
}
