/** The inset: the whole territory with its neighbours as paths of a small SVG. Pure; needs no browser, so that it can be drawn static. */
import type { PlaceId, Programme } from '../../model/programme';
import { territoryBox } from '../camera/extents';
import { boundingBox, holds, overlaps, project, type Point, type Rect, type Size } from '../layer/projection';
import { countriesOf, type Drawn, type OutlineKind, type Scene } from '../layer/scene';

export interface InsetShape {
  readonly id: string;
  readonly kind: OutlineKind;
  readonly place: PlaceId | null;
  /** The `d` of its path. */
  readonly path: string;
}

export interface InsetDrawing {
  readonly size: Size;
  readonly shapes: readonly InsetShape[];
  /** From map units to pixels of the inset. */
  readonly toInset: (point: Point) => Point;
}

/** In stacking order; regions that are no places are left out. */
const ORDER: readonly OutlineKind[] = ['context', 'member', 'holder', 'zone', 'site'];
/** Space around the territory, in pixels. */
const EDGE = 6;
/** Points of a line nearer than this to the last one are left out, and polygons smaller than this. Pixels. */
const FINE = 0.7;
/** Shapes are cut this far outside of the sheet, so that the cut is not seen. Pixels. */
const BEYOND = 4;

/** The whole territory in a frame of this size; null when nothing of it is drawn. */
export function drawInset(programme: Programme, scene: Scene, size: Size): InsetDrawing | null {
  const box = territoryBox(programme, scene);
  if (!box) return null;
  const scale = Math.min(
    (size.width - 2 * EDGE) / Math.max(box.width, 1e-6),
    (size.height - 2 * EDGE) / Math.max(box.height, 1e-6),
  );
  const left = (size.width - box.width * scale) / 2;
  const top = (size.height - box.height * scale) / 2;
  const toInset = ({ x, y }: Point) => ({ x: left + (x - box.x) * scale, y: top + (y - box.y) * scale });
  const sheet = { x: 0, y: 0, ...size };
  const shapes = ORDER.flatMap((kind) => scene.outlines.filter((each) => each.kind === kind)).flatMap(
    (drawn): InsetShape[] => {
      const path = pathOf(drawn, toInset, sheet);
      return path === '' ? [] : [{ id: drawn.outline.id, kind: drawn.kind, place: drawn.place, path }];
    },
  );
  return { size, shapes, toInset };
}

/** Outer rings as a path; those outside of the sheet and the smallest are left out. */
function pathOf({ outline }: Drawn, toInset: (point: Point) => Point, sheet: Rect): string {
  const { geometry } = outline;
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons
    .map(([ring = []]) => ring.map(([lon, lat]) => toInset(project([lon!, lat!]))))
    .filter((ring) => {
      const box = boundingBox(ring);
      return box.width + box.height > 2 * FINE && overlaps(box, sheet);
    })
    .map((ring) => clipped(ring, grown(sheet, BEYOND)))
    .filter((ring) => ring.length > 2)
    .map(
      (ring) =>
        `M${thinned(ring)
          .map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`)
          .join('L')}Z`,
    )
    .join('');
}

function grown({ x, y, width, height }: Rect, by: number): Rect {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

/** Sutherland–Hodgman clipping: the part of a ring inside of the box. A neighbour is large, and little of it is seen. */
function clipped(ring: readonly Point[], { x, y, width, height }: Rect): readonly Point[] {
  const edges = [
    { axis: 'x', at: x, sign: 1 },
    { axis: 'x', at: x + width, sign: -1 },
    { axis: 'y', at: y, sign: 1 },
    { axis: 'y', at: y + height, sign: -1 },
  ] as const;
  return edges.reduce<readonly Point[]>((points, { axis, at, sign }) => {
    const isInside = (point: Point) => (point[axis] - at) * sign >= 0;
    return points.flatMap((point, i) => {
      const before = points[(i + points.length - 1) % points.length]!;
      if (isInside(point) === isInside(before)) return isInside(point) ? [point] : [];
      const share = (at - before[axis]) / (point[axis] - before[axis]);
      const cut = { x: before.x + (point.x - before.x) * share, y: before.y + (point.y - before.y) * share };
      return isInside(point) ? [cut, point] : [cut];
    });
  }, ring);
}

/** Vertex thinning by distance: what is nearer to the last point than a fraction of a pixel cannot be seen. */
function thinned(ring: readonly Point[]): readonly Point[] {
  let last: Point | null = null;
  return ring.filter((point) => {
    if (last !== null && Math.hypot(point.x - last.x, point.y - last.y) < FINE) return false;
    last = point;
    return true;
  });
}

export interface InsetName extends Point {
  readonly place: PlaceId;
  readonly text: string;
}

/** Space between two names, in pixels. */
const GAP = 2;

/**
 * Greedy label placement: the names of the countries, the largest country first, each at the first of its label points where it is inside
 * of the sheet and touches no other; a name that fits nowhere is left out.
 */
export function namesOnInset(
  programme: Programme,
  scene: Scene,
  { size, toInset }: InsetDrawing,
  nameOf: (place: PlaceId) => string,
  measure: (text: string) => Size,
): readonly InsetName[] {
  const sheet = { x: 1, y: 1, width: size.width - 2, height: size.height - 2 };
  const taken: Rect[] = [];
  const area = ({ ring }: Drawn) => boundingBox(ring).width * boundingBox(ring).height;
  const countries = countriesOf(programme)
    .flatMap((place) => scene.outlines.find((each) => each.place === place) ?? [])
    .toSorted((a, b) => area(b) - area(a));
  return countries.flatMap((drawn): InsetName[] => {
    if (drawn.place === null) return [];
    const text = nameOf(drawn.place);
    const { width, height } = measure(text);
    const boxAt = ({ x, y }: Point) => ({ x: x - width / 2, y: y - height / 2, width, height });
    const at = drawn.candidates
      .map(toInset)
      .find((point) => holds(sheet, boxAt(point)) && !taken.some((box) => overlaps(box, boxAt(point), GAP)));
    if (!at) return [];
    taken.push(boxAt(at));
    return [{ place: drawn.place, text, x: at.x, y: at.y }];
  });
}

/** The part of the inset that a box of the map covers, at least a few pixels wide and inside of the frame. */
export function insetView({ size, toInset }: InsetDrawing, seen: Rect): Rect {
  const [from, to] = [toInset(seen), toInset({ x: seen.x + seen.width, y: seen.y + seen.height })];
  const between = (value: number, most: number) => Math.max(1, Math.min(value, most - 1));
  const [x, y] = [between(from.x, size.width), between(from.y, size.height)];
  return {
    x,
    y,
    width: Math.max(2, between(to.x, size.width) - x),
    height: Math.max(2, between(to.y, size.height) - y),
  };
}

/** Size of the drawing on a map of this size, in pixels at the browser's usual font size; null where it would take too much of the map. */
export function insetSize({ width, height }: Size): Size | null {
  if (height < 220 || (width < 480 && height < 400)) return null;
  if (width < 480 || height < 400) return { width: 92, height: 78 };
  if (width < 560 || height < 640) return { width: 122, height: 154 };
  return { width: 160, height: 202 };
}
