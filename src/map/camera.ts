/** The camera: finds the framing of the places in focus and moves the map there. No other module moves the map by itself. */
import type * as L from 'leaflet';
import type { PlaceId, Programme } from '../model/programme';
import { placeById } from '../model/territory';
import type { Medium } from '../picture/context';
import { framing, opened, type Framing, type Padding } from './framing';
import { smallColumn } from './labels/naming';
import { project, type Point, type Rect } from './layer/projection';
import { drawnParts, countriesOf, outlineIdOf, pointOf, type Scene } from './layer/scene';

/** The map's own events, besides Leaflet's. */
declare module 'leaflet' {
  interface LeafletEventHandlerFnMap {
    /** Fired instead of `moveend` when the map is already where it should be. */
    rest?: LeafletEventHandlerFn;
    /** Asks the map to move back to what the View shows. */
    reframe?: LeafletEventHandlerFn;
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

/**
 * The points to frame for a drawn place, in map units: its outline, else the outline around its spot, else its own point. Empty without
 * any.
 */
function pointsOf(programme: Programme, scene: Scene, part: PlaceId): readonly Point[] {
  const own = outlineIdOf(placeById(programme, part));
  const drawn = scene.outlines.find(({ outline }) => outline.id === own);
  const holder = scene.spots.find((spot) => spot.place === part)?.holder;
  const at = pointOf(programme, part);
  return drawn?.extent ?? holder?.extent ?? (at ? [project(at)] : []);
}

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
    partsOf(ids).flatMap((part) => pointsOf(programme, scene, part));
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
  const column = isNamed ? COLUMN : EDGES.left;
  const small = isWhole ? smallColumn(countriesOf(programme).length, width) : 0;
  const left = medium === 'locator' ? Math.max(EDGES.left, small) : column;
  const extent = isLarge ? opened(shape, 0, 0) : opened(shape, NEIGHBOURS / parts.length, LEAST_EXTENT);
  return framing(thinned(shape), extent, { width, height }, overlays, { ...EDGES, left });
}

/** Moves the map to the framing, as a flight with `motion`, else at once. Fires `rest` instead when the map is there already. */
export function moveTo(map: L.Map, { center: [lon, lat], zoom }: Framing, motion: boolean): void {
  const from = map.getCenter();
  const still =
    Math.abs(from.lng - lon) + Math.abs(from.lat - lat) < 1e-4 && Math.abs(map.getZoom() - zoom) < 1e-3;
  if (still) map.fire('rest');
  else if (motion) map.flyTo([lat, lon], zoom, { duration: SECONDS });
  else map.setView([lat, lon], zoom, { animate: false });
}
