import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import { isAlone } from '../full-window';

/** Zoom levels per pixel of wheel movement, the most per event, and pixels per unit for wheels that do not report pixels. */
const SPEED = 0.01;
const MOST = 0.75;
const LINE = 16;

/**
 * Wheel zoom only with Ctrl or ⌘ held, or by pinching on a touchpad (reported as Ctrl and wheel). The plain wheel scrolls the page, unless
 * the map fills the window.
 */
export function useWheelZoom(): void {
  const map = useMap();
  useEffect(
    function listenToWheel() {
      const container = map.getContainer();
      const onWheel = (event: WheelEvent) => {
        if (!event.ctrlKey && !event.metaKey && !isAlone(container)) return;
        // Otherwise the browser would zoom the page; this is why the listener cannot be passive.
        event.preventDefault();
        const pixels = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : LINE);
        const by = Math.max(-MOST, Math.min(MOST, -pixels * SPEED));
        const { left, top } = container.getBoundingClientRect();
        const zoom = Math.max(map.getMinZoom(), Math.min(map.getMaxZoom(), map.getZoom() + by));
        const at = map.containerPointToLatLng([event.clientX - left, event.clientY - top]);
        map.setZoomAround(at, zoom, { animate: false });
      };
      container.addEventListener('wheel', onWheel, { passive: false });
      return () => container.removeEventListener('wheel', onWheel);
    },
    [map],
  );
}
