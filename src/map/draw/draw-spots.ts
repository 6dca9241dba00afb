/** Draws the places without an outline as circle markers: a rim, a dot, and on top an invisible circle as hit area. */
import * as L from 'leaflet';
import type { PlaceId } from '../../model/programme';
import { markerSizes, nearestOf } from './markers';
import styles from './draw-layers.module.css';
import type { Spot } from '../layer/scene';

/** Radius of the hit area in pixels: a target of 24 px for a mouse, 44 px for a finger. */
const HIT = { fine: 12, coarse: 22 };
const plain = { bubblingMouseEvents: false, radius: 1 } as const;

/**
 * Adds the markers and resizes them after each zoom. Returns the function that stops the resizing; removing the paths is up to the owner of
 * `add`.
 */
export function drawSpots(
  map: L.Map,
  spots: readonly Spot[],
  add: (path: L.Path, ref: string) => void,
  press: (place: PlaceId) => void,
): () => void {
  const circle = (spot: Spot, className: string | undefined, interactive: boolean) => {
    const made = L.circleMarker([spot.at[1], spot.at[0]], {
      ...plain,
      className: className ?? '',
      interactive,
    });
    add(made, `place:${spot.place}`);
    return made;
  };
  const rims = spots.map((spot) => circle(spot, styles.rim, false));
  const dots = spots.map((spot) => circle(spot, styles.dot, false));
  const hits = spots.map((spot) => circle(spot, styles.hit, true));
  const coarse = matchMedia('(pointer: coarse)');
  const points = () => spots.map((spot) => map.latLngToContainerPoint([spot.at[1], spot.at[0]]));

  const resize = () => {
    for (const [i, { radius, quiet }] of markerSizes(points()).entries()) {
      rims[i]?.setRadius(radius);
      dots[i]?.setRadius(Math.max(1.5, radius - (quiet ? 1.5 : 3)));
      hits[i]?.setRadius(coarse.matches ? HIT.coarse : HIT.fine);
      for (const path of [rims[i], hits[i]]) path?.getElement()?.setAttribute('data-quiet', String(quiet));
    }
  };
  for (const hit of hits) {
    hit.on('click', (event: L.LeafletMouseEvent) => {
      const meant = spots[nearestOf(points(), event.containerPoint)];
      if (meant) press(meant.place);
    });
  }
  map.on('zoomend viewreset', resize);
  hits.at(-1)?.once('add', resize);
  return () => {
    map.off('zoomend viewreset', resize);
  };
}
