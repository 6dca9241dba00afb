import * as L from 'leaflet';

/**
 * Makes an element inside of the map a control, like Leaflet's own: clicks, drags and the wheel on it do not reach the map. Null is
 * ignored, so that this can be a ref callback.
 */
export function makeControl(element: HTMLElement | null): void {
  if (!element) return;
  L.DomEvent.disableClickPropagation(element);
  L.DomEvent.disableScrollPropagation(element);
}
