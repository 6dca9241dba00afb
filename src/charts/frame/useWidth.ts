import { useCallback, useState } from 'react';
import { flushSync } from 'react-dom';
import { useMedia } from '../../ui/useMedia';

/**
 * Reports an element's width now and whenever it changes: before printing at once, since paper waits for no frame. What is hidden
 * keeps the width that it had. Returns what undoes it.
 */
function watchWidth(element: Element, onWidth: (width: number) => void): () => void {
  const measure = () => {
    // Its own width, not that on the screen: a slide is drawn small and enlarged.
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

/** The width in pixels of the element that `ref` is put on; 0 until it is known, which is before the first frame. */
export function useWidth(): readonly [ref: (element: Element | null) => void, width: number] {
  const [width, setWidth] = useState(0);
  const ref = useCallback(
    (element: Element | null) => (element ? watchWidth(element, setWidth) : undefined),
    [],
  );
  return [ref, width];
}

/** The least height of a mark: fingers need more than a mouse. */
export function useHitHeight(): number {
  return useMedia('(pointer: coarse)') ? 44 : 24;
}
