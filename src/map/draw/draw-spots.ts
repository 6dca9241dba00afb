/** Draws the spots as markers, and the hit areas of these and of outlines that are too small to be hit. */
import * as L from 'leaflet';
import type { PlaceId } from '../../model/programme';
import { hitCells, markerSizes, meantBy } from './markers';
import styles from './draw-layers.module.css';
import { boundingBox, unproject, type Point } from '../layer/projection';
import type { Scene, Spot } from '../layer/scene';

/** Radius of a hit area in pixels: a target of 24 px for a mouse, 44 px for a finger. */
const HIT = { fine: 12, coarse: 22 };
const plain = { bubblingMouseEvents: false } as const;

/** A circle marker with four corners. Leaflet has no such path; like its own, it gives the renderer the path's text. */
const SquareMarker = L.CircleMarker.extend({
  _updatePath(this: {
    _point: Point;
    _radius: number;
    _renderer: { _setPath(path: object, d: string): void };
  }) {
    const { x, y } = this._point;
    const side = 1.5 * this._radius;
    this._renderer._setPath(this, `M${x - side / 2},${y - side / 2}h${side}v${side}h${-side}z`);
  },
}) as unknown as typeof L.CircleMarker;

/** What can be hit at one point: a spot, or an outline at its label point. */
interface Target {
  readonly place: PlaceId;
  readonly at: L.LatLng;
  /** The outline's box in map units; null for a spot. */
  readonly extent: { readonly width: number; readonly height: number } | null;
}

export interface DrawnSpots {
  /** Sizes markers and hit areas for the map's zoom, once the paths are on the map. */
  resize(): void;
  /** Places that a finger at this point of the map (pixels of its container) can mean, the nearest first. */
  near(at: Point): readonly PlaceId[];
  /** Stops the resizing; removing the paths is up to the owner of `add` and `take`. */
  undo(): void;
}

/** Adds the markers and hit areas, and sizes them anew after each zoom. */
export function drawSpots(
  map: L.Map,
  { spots, outlines }: Scene,
  add: (path: L.Path, ref: string) => void,
  take: (path: L.Path) => void,
  press: (place: PlaceId, event: L.LeafletMouseEvent) => void,
): DrawnSpots {
  const marker = (spot: Spot, className: string | undefined) => {
    const Marker = spot.isZone ? L.CircleMarker : SquareMarker;
    const made = new Marker(latLng(spot.at), {
      ...plain,
      radius: 1,
      className: className ?? '',
      interactive: false,
    });
    made.on('add', () => made.getElement()?.setAttribute('data-kind', spot.isZone ? 'zone' : 'site'));
    add(made, `place:${spot.place}`);
    return made;
  };
  const rims = spots.map((spot) => marker(spot, styles.rim));
  const dots = spots.map((spot) => marker(spot, styles.dot));

  const targets: readonly Target[] = [
    ...spots.map(({ place, at }) => ({ place, at: latLng(at), extent: null })),
    ...outlines.flatMap(({ kind, place, candidates: [at], ring }) =>
      place && at && kind !== 'site' ? [{ place, at: latLng(unproject(at)), extent: boundingBox(ring) }] : [],
    ),
  ];
  /** The hit areas that are on the map, by the index of their target. */
  const hits = new Map<number, L.Polygon>();
  const hitFor = ({ place }: Target) => {
    const hit = L.polygon([], { ...plain, noClip: true, className: styles.hit ?? '' });
    hit.on('click', (event: L.LeafletMouseEvent) => press(place, event));
    add(hit, `place:${place}`);
    return hit;
  };

  const coarse = matchMedia('(pointer: coarse)');
  /** Spots, and outlines that are smaller than a hit area at this zoom. */
  const needed = (radius: number) => {
    const scale = map.options.crs!.scale(map.getZoom());
    const isSmall = ({ extent }: Target) =>
      extent === null || Math.min(extent.width, extent.height) * scale < 2 * radius;
    return targets.flatMap((target, index) => (isSmall(target) ? [{ ...target, index }] : []));
  };
  const resize = () => {
    const sizes = markerSizes(spots.map(({ at }) => map.latLngToLayerPoint(latLng(at))));
    for (const [i, radius] of sizes.entries()) {
      rims[i]?.setRadius(radius);
      dots[i]?.setRadius(Math.max(1.5, radius - 3));
    }
    const radius = coarse.matches ? HIT.coarse : HIT.fine;
    const small = needed(radius);
    const cells = hitCells(
      small.map(({ at }) => map.latLngToLayerPoint(at)),
      radius,
    );
    const kept = new Set(small.map(({ index }) => index));
    for (const [index, hit] of hits) {
      if (kept.has(index)) continue;
      take(hit);
      hits.delete(index);
    }
    for (const [i, target] of small.entries()) {
      const hit = hits.get(target.index) ?? hitFor(target);
      hits.set(target.index, hit);
      hit.setLatLngs(cells[i]!.map(({ x, y }) => map.layerPointToLatLng([x, y])));
    }
  };
  map.on('zoomend viewreset', resize);
  coarse.addEventListener('change', resize);
  return {
    resize,
    near: (at) => {
      const small = needed(HIT.coarse);
      const points = small.map((target) => map.latLngToContainerPoint(target.at));
      return [...new Set(meantBy(points, at, HIT.coarse).map((i) => small[i]!.place))];
    },
    undo: () => {
      map.off('zoomend viewreset', resize);
      coarse.removeEventListener('change', resize);
    },
  };
}

function latLng([lon, lat]: readonly [number, number]): L.LatLng {
  return L.latLng(lat, lon);
}
