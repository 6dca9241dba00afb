/** Moves the map to what is looked at. The only place that moves it by itself. */
import type * as L from 'leaflet';
import type { PlaceId, Programme } from '../model/programme';
import { placeById } from '../model/territory';
import type { Medium } from '../picture/context';
import { framing, opened, type Framing, type Padding } from './framing';
import { smallColumn } from './labels/naming';
import { project, type Point, type Rect } from './layer/projection';
import { drawnParts, outlinesOfMembers, outlineIdOf, pointOf, type Scene } from './layer/scene';

/** The map's own events beside Leaflet's. */
declare module 'leaflet' {
  interface LeafletEventHandlerFnMap {
    /** The map already stood where it should: nothing moved, so that there is no `moveend`. */
    rest?: LeafletEventHandlerFn;
    /** Somebody asks to go back to where the View looks. */
    reframe?: LeafletEventHandlerFn;
  }
}

const SECONDS = 0.32;
/** So many points of a shape are enough to see whether something lies over it. */
const SAMPLE = 300;
/** A place smaller than this, in parts of the world's width (about 2.4°), is seen with its neighbours. */
const LEAST_EXTENT = 2.4 / 360;
/** So much more than its own extent is shown of a small place. */
const NEIGHBOURS = 0.9;
/** More places than this are shown together like a country. */
const FEW = 3;
const EDGES: Padding = { left: 14, top: 14, right: 14, bottom: 14 };
/** Room at the left for the names of zones. */
const COLUMN = 116;

/** The points that draw the parts of a place; a spot by the outline that surrounds it. */
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

/** Where the map must stand to show these places. Null when it has no size, or nothing of the programme is drawn. */
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
  const isWhole = places.includes(programme.territory) && outlinesOfMembers(programme).length > 1;
  const isNamed = (isLarge ? holdsZones || scene.spots.length > 0 : parts.length > 1) && !isWhole;
  const { x: width, y: height } = map.getSize();
  const column = isNamed ? COLUMN : EDGES.left;
  const small = isWhole ? smallColumn(outlinesOfMembers(programme).length, width) : 0;
  const left = medium === 'locator' ? Math.max(EDGES.left, small) : column;
  const extent = isLarge ? opened(shape, 0, 0) : opened(shape, NEIGHBOURS / parts.length, LEAST_EXTENT);
  return framing(thinned(shape), extent, { width, height }, overlays, { ...EDGES, left });
}

/** Goes there, in one movement or at once; `rest` follows when there is nowhere to go. */
export function moveTo(map: L.Map, { center: [lon, lat], zoom }: Framing, motion: boolean): void {
  const from = map.getCenter();
  const still =
    Math.abs(from.lng - lon) + Math.abs(from.lat - lat) < 1e-4 && Math.abs(map.getZoom() - zoom) < 1e-3;
  if (still) map.fire('rest');
  else if (motion) map.flyTo([lat, lon], zoom, { duration: SECONDS });
  else map.setView([lat, lon], zoom, { animate: false });
}
