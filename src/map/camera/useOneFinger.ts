import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import { isAlone } from '../full-window';

/**
 * One finger scrolls the page, two move and zoom the map, a mouse drags it: Leaflet would drag with one finger too. Decided for each press,
 * since a laptop can have both. Where the map fills the window there is no page to scroll, and one finger moves it.
 */
export function useOneFinger(): void {
  const map = useMap();
  useEffect(
    function listenToPointer() {
      const container = map.getContainer();
      const onPointerDown = ({ pointerType }: PointerEvent) => {
        if (pointerType === 'mouse' || isAlone(container)) map.dragging.enable();
        else map.dragging.disable();
      };
      // In the capture phase, and before the touch event that Leaflet's dragging listens to.
      container.addEventListener('pointerdown', onPointerDown, { capture: true });
      return () => container.removeEventListener('pointerdown', onPointerDown, { capture: true });
    },
    [map],
  );
}
