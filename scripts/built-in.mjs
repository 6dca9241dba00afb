/** The files that the page opens by itself: the programme that index.html names, and the map layer that it names. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './ensure.mjs';

/** Paths inside `public`, as the app asks for them. */
export function builtInFiles(html = readFileSync(join(root, 'index.html'), 'utf8')) {
  const programme = /name="programme" content="([^"]+)"/.exec(html)?.[1];
  if (!programme) return [];
  const { mapLayer } = JSON.parse(readFileSync(join(root, 'public', programme), 'utf8')).programme;
  return mapLayer
    ? [programme, new URL(mapLayer, `http://host/${programme}`).pathname.slice(1)]
    : [programme];
}
