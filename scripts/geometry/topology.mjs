/** One topology, so that neighbours share their border line and nothing opens between them; then as few points as will do. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import { ROOT } from './source.mjs';

export function collection(features) {
  return { type: 'FeatureCollection', features };
}

/** The two collections of a map layer. */
export function layerOf(countries, regions) {
  return topology({ countries: collection(countries), regions: collection(regions) });
}

/**
 * `detailOf` says of a shape the least area (square degrees) of the triangle that a vertex makes with its neighbours; a line shared
 * by two shapes takes the finer one. A whole number of grid steps from the corner keeps coordinates short and rebuilds identical.
 */
export function compact(joined, detailOf, { grid, corner }) {
  const detail = detailOfArcs(joined, detailOf);
  const weighed = presimplify(joined);
  // Weights are divided by what each arc is allowed to lose, so that one threshold serves all.
  weighed.arcs = weighed.arcs.map((arc, i) => arc.map(([x, y, weight]) => [x, y, weight / detail[i]]));
  const simplified = simplify(weighed, 1);
  delete simplified.bbox; // optional, and measured before simplifying
  return quantize(simplified, { scale: [grid, grid], translate: corner });
}

function detailOfArcs({ arcs, objects }, detailOf) {
  const detail = arcs.map(() => Infinity);
  for (const geometry of [...objects.countries.geometries, ...objects.regions.geometries]) {
    const own = detailOf(geometry.id);
    for (const arc of geometry.arcs.flat(2)) {
      const index = arc < 0 ? ~arc : arc;
      detail[index] = Math.min(detail[index], own);
    }
  }
  return detail;
}

/** Writes the layer with what the legend says of it, and tells its size. */
export function writeLayer(file, map, credits) {
  const text = JSON.stringify({ ...map, credits }) + '\n';
  writeFileSync(join(ROOT, file), text);
  process.stdout.write(
    `${file}: ${Buffer.byteLength(text)} bytes, ${brotliCompressSync(text).length} with brotli; ` +
      `${map.objects.countries.geometries.length} countries, ${map.objects.regions.geometries.length} regions\n`,
  );
}
