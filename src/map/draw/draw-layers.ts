/** Draws the scene on a Leaflet map: every path once, in stacking order. */
import type { Position } from 'geojson';
import * as L from 'leaflet';
import type { PlaceId } from '../../model/programme';
import { drawSpots, type DrawnSpots } from './draw-spots';
import styles from './draw-layers.module.css';
import { unproject } from '../layer/projection';
import type { Drawn, Scene } from '../layer/scene';

export interface Clicks {
  outline(drawn: Drawn, event: L.LeafletMouseEvent): void;
  spot(place: PlaceId, event: L.LeafletMouseEvent): void;
}

const ORDER = ['context', 'member', 'region', 'holder', 'zone', 'site'] as const;
/** noClip, so that a flight shows whole shapes. Colours come from CSS classes, so that a dark scheme needs no redraw. */
const plain = { noClip: true, bubblingMouseEvents: false } as const;

export interface Drawing {
  readonly near: DrawnSpots['near'];
  undo(): void;
}

/** Adds all paths of the scene to the map. `undo` takes them away. */
export function drawLayers(map: L.Map, scene: Scene, clicks: Clicks): Drawing {
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
    add(L.polyline(coordinates.map(latLngs), { ...plain, className, interactive: false }), null);

  for (const kind of ORDER) {
    for (const drawn of scene.outlines.filter((each) => each.kind === kind)) {
      const shape = shapeOf(drawn, {
        className: `${styles.shape} ${styles[kind]}`,
        interactive: kind !== 'context',
      });
      shape.on('click', (event: L.LeafletMouseEvent) => clicks.outline(drawn, event));
      if (kind === 'holder')
        shape.on('add', () => shape.getElement()?.setAttribute('data-holder', drawn.outline.id));
      add(shape, drawn.place && `place:${drawn.place}`);
    }
    if (kind === 'holder') line(scene.regionLines.coordinates, `${styles.line} ${styles.regionLine}`);
  }
  line(scene.contextLines.coordinates, `${styles.line} ${styles.contextLine}`);
  line(scene.memberLines.coordinates, `${styles.line} ${styles.memberLine}`);
  for (const drawn of scene.outlines) {
    if (drawn.place === null) continue;
    const reach = drawn.kind === 'member' ? styles.wide : styles.close;
    for (const ring of [styles.casing, styles.ring])
      add(ringOf(drawn, `${styles.line} ${ring} ${reach}`), `place:${drawn.place}`);
  }
  const take = (path: L.Path) => paths.removeLayer(path);
  const spots = drawSpots(map, scene, add, take, clicks.spot);
  paths.addTo(map);
  spots.resize();
  return {
    near: spots.near,
    undo: () => {
      spots.undo();
      paths.remove();
    },
  };
}

/** GeoJSON positions are longitude first, Leaflet's are latitude first. */
function latLngs(line: readonly (readonly number[])[]): L.LatLng[] {
  return line.map(([lon = Number.NaN, lat = Number.NaN]) => L.latLng(lat, lon));
}

function shapeOf({ outline: { geometry } }: Drawn, options: L.PathOptions): L.Polygon {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return L.polygon(
    polygons.map((rings) => rings.map(latLngs)),
    { ...plain, ...options },
  );
}

/** The outline of the largest polygon only: a small island would be all outline. */
function ringOf({ ring }: Drawn, className: string): L.Polygon {
  return L.polygon(latLngs(ring.map(unproject)), { ...plain, className, interactive: false });
}
