import * as L from 'leaflet';

/** A control, as Leaflet makes its own: a press, a drag or the wheel on this element inside of the map never reaches the map. */
export function makeControl(element: HTMLElement | null): void {
  if (!element) return;
  L.DomEvent.disableClickPropagation(element);
  L.DomEvent.disableScrollPropagation(element);
}
