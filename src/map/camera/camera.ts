/** The camera: finds the framing of the places in focus and moves the map there. No other module moves the map by itself. */
import * as L from 'leaflet';
import type { PlaceId, Programme } from '../../model/programme';
import type { Medium } from '../../picture/context';
import { extentOf, pointsSought, territoryBox } from './extents';
import { framing, opened, type Framing, type Padding } from './framing';
import { placesIn } from './home';
import type { Sight } from './in-sight';
import { greatestZoom, panBounds } from './limits';
import { smallColumn } from '../labels/naming';
import { columnWidthOn, overlaysOn } from '../overlays/overlays';
import type { LonLat } from '../layer/layer-check';
import { unproject, type Point, type Rect } from '../layer/projection';
import { drawnParts, countriesOf, type Scene } from '../layer/scene';

/** The map's own events, besides Leaflet's. */
declare module 'leaflet' {
  interface LeafletEventHandlerFnMap {
    /** Fired instead of `moveend` when the map is already where it should be. */
    rest?: LeafletEventHandlerFn;
    /** Asks the map to show the chosen place when that is out of sight, else to go home: see home.ts. */
    home?: LeafletEventHandlerFn;
    /** Asks the map to show the whole territory. */
    whole?: LeafletEventHandlerFn;
  }
}

/** Duration of a flight. */
const SECONDS = 0.32;
/** At most this many points of a shape are tested against the overlays. */
const SAMPLE = 300;
/** Least extent shown of a place or a few places, in map units (world = 1; about 2.4°), so that its surroundings are seen. */
const LEAST_EXTENT = 2.4 / 360;
/** Share of its own extent that is shown around a place; divided by the number of places. */
const NEIGHBOURS = 0.9;
/** More places than this are framed like a country, without surroundings. */
const FEW = 3;
/** Padding of the framing, in pixels. */
const EDGES: Padding = { left: 14, top: 14, right: 14, bottom: 14 };
/** Padding at the left for a column of names of zones. Pixels. */
const COLUMN = 116;

function thinned(points: readonly Point[]): readonly Point[] {
  const every = Math.max(1, Math.ceil(points.length / SAMPLE));
  return points.filter((_, i) => i % every === 0);
}

/**
 * The framing that shows these places clear of the overlays (boxes in pixels of the map); the whole territory when none of them is drawn.
 * Null when the map is too small or nothing of the programme is drawn.
 */
export function framingOf(
  map: L.Map,
  programme: Programme,
  scene: Scene,
  places: readonly PlaceId[],
  overlays: readonly Rect[],
  medium: Medium,
): Framing | null {
  const partsOf = (ids: readonly PlaceId[]) => ids.flatMap((id) => drawnParts(programme, id));
  const shapeOf = (ids: readonly PlaceId[]) =>
    partsOf(ids).flatMap((part) => extentOf(programme, scene, part));
  const found = shapeOf(places);
  const shape = found.length > 0 ? found : shapeOf([programme.territory]);
  if (shape.length === 0) return null;
  const parts = partsOf(places);
  const isCountry = parts.some((part) =>
    scene.outlines.some((each) => each.kind === 'member' && each.place === part),
  );
  const isLarge = isCountry || parts.length > FEW;
  const holdsZones = scene.outlines.some(
    ({ kind, place, country }) =>
      kind === 'zone' && [place, country].some((id) => id !== null && parts.includes(id)),
  );
  const isWhole = places.includes(programme.territory) && countriesOf(programme).length > 1;
  const isNamed = (isLarge ? holdsZones || scene.spots.length > 0 : parts.length > 1) && !isWhole;
  const { x: width, y: height } = map.getSize();
  const column = columnWidthOn(map.getContainer()) + (isNamed ? COLUMN : EDGES.left);
  const small = isWhole ? smallColumn(countriesOf(programme).length, width) : 0;
  const left = medium === 'locator' ? Math.max(EDGES.left, small) : column;
  const extent = isLarge ? opened(shape, 0, 0) : opened(shape, NEIGHBOURS / parts.length, LEAST_EXTENT);
  // On the page a country may lie under what stands on the map, as long as its places do not.
  const inner =
    medium === 'page' && isCountry && !isWhole
      ? shapeOf(places.flatMap((id) => placesIn(programme, id)))
      : [];
  const clear = inner.length > 0 ? inner : shape;
  return framing(thinned(clear), extent, { width, height }, overlays, { ...EDGES, left });
}

/** Where the map stands now. */
export function standOf(map: L.Map): Framing {
  const { lng, lat } = map.getCenter();
  return { center: [lng, lat], zoom: map.getZoom() };
}

/** What one sees of the map where it stands, or of one that stood as `at` says. */
export function sightOf(map: L.Map, at: Framing = standOf(map)): Sight {
  const { x: width, y: height } = map.getSize();
  const onScreen = ([lon, lat]: LonLat) => map.project([lat, lon], at.zoom);
  const middle = onScreen(at.center);
  return {
    size: { width, height },
    overlays: overlaysOn(map.getContainer()),
    toScreen: (point) => {
      const { x, y } = onScreen(unproject(point)).subtract(middle);
      return { x: x + width / 2, y: y + height / 2 };
    },
  };
}

/** The map can be moved anywhere until it has something to show. */
export const EVERYWHERE = L.latLngBounds([-90, -540], [90, 540]);

/** Lifts the bounds of the map while its size or framing changes. */
export function liftBounds(map: L.Map): void {
  map.options.maxBounds = EVERYWHERE;
}

/**
 * Bounds pan and zoom to the whole territory and to what `to` shows, without moving the map. Leaflet reads these options whenever it moves;
 * its own setters would move the map at once.
 */
export function setLimits(map: L.Map, programme: Programme, scene: Scene, to: Framing): void {
  const { x: width, y: height } = map.getSize();
  const size = { width, height };
  const whole = framingOf(
    map,
    programme,
    scene,
    [programme.territory],
    overlaysOn(map.getContainer()),
    'page',
  );
  const territory = territoryBox(programme, scene);
  if (!whole || !territory) return;
  const { x, y, width: wide, height: high } = panBounds(territory, [whole, to], size);
  const [west, north] = unproject({ x, y });
  const [east, south] = unproject({ x: x + wide, y: y + high });
  const greatest = greatestZoom(pointsSought(programme, scene, [programme.territory]), LEAST_EXTENT, size);
  map.options.maxBounds = L.latLngBounds([south, west], [north, east]);
  map.options.minZoom = Math.min(whole.zoom, to.zoom);
  map.options.maxZoom = Math.max(greatest, to.zoom);
}

/** Pixels: Leaflet keeps the middle of the map in whole pixels. */
const STILL = 1.5;

/** Whether the map stands as this framing says. */
export function standsAt(map: L.Map, { center: [lon, lat], zoom }: Framing): boolean {
  const far = map.project(map.getCenter(), zoom).distanceTo(map.project([lat, lon], zoom));
  return far < STILL && Math.abs(map.getZoom() - zoom) < 1e-3;
}

/**
 * Moves the map to the framing, as a flight with `motion`, else at once. A flight that is under way ends (`isFlying`). Fires `rest` instead
 * when the map stands there already.
 */
export function moveTo(map: L.Map, to: Framing, { motion, isFlying }: MoveOptions): void {
  const [lon, lat] = to.center;
  const isThere = standsAt(map, to);
  if (isThere && !isFlying) map.fire('rest');
  else if (motion && !isThere) map.flyTo([lat, lon], to.zoom, { duration: SECONDS });
  else map.setView([lat, lon], to.zoom, { animate: false });
}

interface MoveOptions {
  readonly motion: boolean;
  readonly isFlying: boolean;
}
