/** How far the map can be moved and zoomed: to the whole territory, and as near as its places ask for. Pure. */
import { project, type Point, type Rect, type Size } from '../layer/projection';
import { TILE, type Framing } from './framing';

/** Greatest zoom at all: outlines and points are not known more precisely. */
const NEAREST = 12;
/** Two neighbouring points are told apart at this distance, in pixels: each then has a target for a finger. */
const APART = 44;
/** Of the longer side of the territory, added around it. */
const MARGIN = 0.03;

/** What the map shows with this framing, in map units. */
export function viewOfFraming({ center, zoom }: Framing, size: Size): Rect {
  const scale = TILE * 2 ** zoom;
  const { x, y } = project(center);
  const [width, height] = [size.width / scale, size.height / scale];
  return { x: x - width / 2, y: y - height / 2, width, height };
}

/** The smallest box that holds all of these. There must be at least one. */
export function unionOf(boxes: readonly Rect[]): Rect {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}

/** The box that the map cannot be moved out of: the territory with a margin, and all that a framing itself shows. Map units. */
export function panBounds(territory: Rect, framings: readonly Framing[], size: Size): Rect {
  const by = MARGIN * Math.max(territory.width, territory.height);
  const around = {
    x: territory.x - by,
    y: territory.y - by,
    width: territory.width + 2 * by,
    height: territory.height + 2 * by,
  };
  return unionOf([around, ...framings.map((each) => viewOfFraming(each, size))]);
}

/**
 * The greatest zoom: the one at which `extent` (map units) fills the map's smaller side, or more if the nearest two of the points can only
 * be told apart from nearer.
 */
export function greatestZoom(points: readonly Point[], extent: number, { width, height }: Size): number {
  const zoomFor = (units: number, pixels: number) => Math.log2(pixels / units / TILE);
  const near = nearest(points);
  const apart = Number.isFinite(near) ? zoomFor(near, APART) : 0;
  return Math.min(NEAREST, Math.max(zoomFor(extent, Math.min(width, height)), apart));
}

/** Closest pair by a sweep along x: the least distance between two points that are not the same; Infinity without any. */
function nearest(points: readonly Point[]): number {
  const sorted = points.toSorted((a, b) => a.x - b.x);
  let least = Infinity;
  for (const [i, a] of sorted.entries())
    for (let j = i + 1; j < sorted.length && sorted[j]!.x - a.x < least; j++) {
      const far = Math.hypot(sorted[j]!.x - a.x, sorted[j]!.y - a.y);
      if (far > 0) least = Math.min(least, far);
    }
  return least;
}

/**
 * What zooming in goes toward: the point nearest to the middle of the map, so that it cannot end on blank land; the middle itself when no
 * point is on the map. All in pixels.
 */
export function zoomTarget(points: readonly Point[], { width, height }: Size): Point {
  const middle = { x: width / 2, y: height / 2 };
  const far = (point: Point) => Math.hypot(point.x - middle.x, point.y - middle.y);
  const isOn = ({ x, y }: Point) => x > 0 && y > 0 && x < width && y < height;
  const [first] = points.filter(isOn).toSorted((a, b) => far(a) - far(b));
  return first ?? middle;
}
