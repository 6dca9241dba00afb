/** The files that the page opens by itself: the programme that index.html names, and the map layer and stories that it names. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './ensure.mjs';

/** Paths inside `public`, as the app asks for them: `first` before the first picture, `late` when they are wanted. */
function filesOf(html) {
  const programme = /name="programme" content="([^"]+)"/.exec(html)?.[1];
  if (!programme) return { first: [], late: [] };
  const beside = (file) => new URL(file, `http://host/${programme}`).pathname.slice(1);
  const document = JSON.parse(readFileSync(join(root, 'public', programme), 'utf8'));
  const { mapLayer, stories } = document.programme;
  return {
    first: mapLayer ? [programme, beside(mapLayer)] : [programme],
    late: (stories ?? []).map(beside),
  };
}

const page = () => readFileSync(join(root, 'index.html'), 'utf8');

/** All that the page opens by itself. */
export function builtInFiles(html = page()) {
  const { first, late } = filesOf(html);
  return [...first, ...late];
}

/** What of it the first picture waits for. */
export function firstFiles(html = page()) {
  return filesOf(html).first;
}
