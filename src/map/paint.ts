/** Puts the scene on a Leaflet map: every path once, in the order in which they lie over each other. */
import type { Position } from 'geojson';
import * as L from 'leaflet';
import type { PlaceId } from '../model/programme';
import { markerSizes, nearestOf } from './markers';
import styles from './paint.module.css';
import type { Drawn, Scene, Spot } from './scene';

export interface Clicks {
  outline(drawn: Drawn): void;
  spot(place: PlaceId): void;
}

const ORDER = ['context', 'member', 'region', 'holder', 'zone', 'site'] as const;
/** Of the invisible circle that a pointer can hit; a finger needs more. */
const HIT = { fine: 12, coarse: 22 };
/** Leaflet's own colours would be attributes; ours are classes, so that dark needs no drawing. */
const plain = { noClip: true, bubblingMouseEvents: false } as const;

/** Draws everything. Returns what takes it away again. */
export function paint(map: L.Map, scene: Scene, clicks: Clicks): () => void {
  const paths = L.layerGroup();
  const add = (path: L.Path, ref: string | null) => {
    path.on('add', () => {
      const element = path.getElement();
      if (ref !== null) element?.setAttribute('data-ref', ref);
      element?.setAttribute('aria-hidden', 'true');
    });
    paths.addLayer(path);
  };
  const line = (coordinates: Position[][], className: string) =>
    add(
      L.polyline(L.GeoJSON.coordsToLatLngs(coordinates, 1), { ...plain, className, interactive: false }),
      null,
    );

  for (const kind of ORDER) {
    for (const drawn of scene.outlines.filter((each) => each.kind === kind)) {
      const shape = shapeOf(drawn, {
        className: `${styles.shape} ${styles[kind]}`,
        interactive: kind !== 'context',
      });
      shape.on('click', () => clicks.outline(drawn));
      add(shape, drawn.place && `place:${drawn.place}`);
    }
    if (kind === 'holder') line(scene.regionLines.coordinates, `${styles.line} ${styles.regionLine}`);
  }
  line(scene.contextLines.coordinates, `${styles.line} ${styles.contextLine}`);
  line(scene.memberLines.coordinates, `${styles.line} ${styles.memberLine}`);
  for (const drawn of scene.outlines) {
    if (drawn.place === null) continue;
    for (const ring of [styles.casing, styles.ring])
      add(
        shapeOf(drawn, { className: `${styles.line} ${ring}`, interactive: false }),
        `place:${drawn.place}`,
      );
  }
  const undoSpots = paintSpots(map, scene.spots, add, clicks);
  paths.addTo(map);
  return () => {
    undoSpots();
    paths.remove();
  };
}

function shapeOf({ outline: { geometry } }: Drawn, options: L.PathOptions): L.Polygon {
  const latLngs =
    geometry.type === 'Polygon'
      ? L.GeoJSON.coordsToLatLngs(geometry.coordinates, 1)
      : L.GeoJSON.coordsToLatLngs(geometry.coordinates, 2);
  return L.polygon(latLngs, { ...plain, ...options });
}

/** Per spot a rim, a dot, and on top the circle that takes the pointer; their sizes follow the zoom. */
function paintSpots(
  map: L.Map,
  spots: readonly Spot[],
  add: (path: L.Path, ref: string) => void,
  clicks: Clicks,
) {
  const circle = (spot: Spot, className: string | undefined, interactive: boolean) => {
    const options = { ...plain, className: className ?? '', interactive, radius: 1 };
    const made = L.circleMarker([spot.at[1], spot.at[0]], options);
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
      dots[i]?.setRadius(Math.max(1.5, radius - (quiet ? 1 : 3)));
      hits[i]?.setRadius(coarse.matches ? HIT.coarse : HIT.fine);
      hits[i]?.getElement()?.classList.toggle(styles.quiet ?? '', quiet);
      rims[i]?.getElement()?.setAttribute('data-quiet', String(quiet));
    }
  };
  for (const hit of hits)
    hit.on('click', (event: L.LeafletMouseEvent) => {
      const meant = spots[nearestOf(points(), event.containerPoint)];
      if (meant) clicks.spot(meant.place);
    });
  map.on('zoomend viewreset', resize);
  hits.at(-1)?.once('add', resize);
  return () => map.off('zoomend viewreset', resize);
}
