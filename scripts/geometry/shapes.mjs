/** What the map needs to know about a shape, in degrees: rings, bounds, and where its name goes. */
import { feature } from 'topojson-client';

/**
 * Writes bounds and label point into the properties of every shape. Measured on the finished shapes, so that they fit what is drawn.
 */
export function describe(map) {
  for (const { geometries } of Object.values(map.objects)) {
    for (const geometry of geometries) {
      // Only the largest polygon counts: Galápagos or San Andrés would pull the view out to sea.
      const polygon = largestPolygon(feature(map, geometry).geometry);
      geometry.properties = {
        ...geometry.properties,
        bbox: boundsOf(polygon).map(round),
        label: visualCentre(polygon),
      };
    }
  }
  return map;
}

export function largestPolygon(geometry) {
  return polygonsOf(geometry).reduce((a, b) => (ringArea(b[0]) > ringArea(a[0]) ? b : a));
}

export function boundsOf([outer]) {
  const lons = outer.map(([lon]) => lon);
  const lats = outer.map(([, lat]) => lat);
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

/**
 * The point furthest from any edge, where a label has most room; a centroid can fall outside a bent shape.
 * Searched on a grid that closes in on its best point: not proven optimal, but well within a pixel of it.
 */
function visualCentre(polygon) {
  const [west, south, east, north] = boundsOf(polygon);
  const stretch = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const flat = polygon.map((ring) => ring.map(([lon, lat]) => [lon * stretch, lat]));
  const steps = 40;
  let best = { x: 0, y: 0, room: -Infinity };
  let centre = [((west + east) / 2) * stretch, (south + north) / 2];
  let reach = [((east - west) / 2) * stretch, (north - south) / 2];
  for (let pass = 0; pass < 5; pass++) {
    for (let i = 0; i <= steps; i++) {
      for (let j = 0; j <= steps; j++) {
        const x = centre[0] + reach[0] * ((2 * i) / steps - 1);
        const y = centre[1] + reach[1] * ((2 * j) / steps - 1);
        const room = distanceInside(flat, x, y);
        if (room > best.room) best = { x, y, room };
      }
    }
    centre = [best.x, best.y];
    reach = reach.map((r) => (3 * r) / steps);
  }
  return [round(best.x / stretch), round(best.y)];
}

/** Distance to the nearest edge, negative outside. */
function distanceInside(polygon, x, y) {
  let inside = false;
  let nearest = Infinity;
  for (const ring of polygon) {
    for (let i = 1; i < ring.length; i++) {
      const [ax, ay] = ring[i - 1];
      const [bx, by] = ring[i];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
      nearest = Math.min(nearest, squaredDistanceToSegment(x, y, ax, ay, bx, by));
    }
  }
  return (inside ? 1 : -1) * Math.sqrt(nearest);
}

function squaredDistanceToSegment(x, y, ax, ay, bx, by) {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return (x - ax - along * dx) ** 2 + (y - ay - along * dy) ** 2;
}

export function polygonsOf({ type, coordinates }) {
  return type === 'MultiPolygon' ? coordinates : [coordinates];
}

export function ringArea(ring) {
  let twice = 0;
  for (let i = 1; i < ring.length; i++) {
    twice += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
  }
  return Math.abs(twice / 2);
}

function round(degrees) {
  return Number(degrees.toFixed(3));
}
