/** What the build called the files of its parts, by the module that each part begins with: a part that is renamed fails here, and not unseen. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

interface Chunk {
  readonly file: string;
}

const manifest = JSON.parse(
  readFileSync(fileURLToPath(new URL('../dist/.vite/manifest.json', import.meta.url)), 'utf8'),
) as Readonly<Record<string, Chunk>>;

/** The script of this part, such as `src/charts/panels.ts`: its path below the page. Throws when the build has no such part. */
export function scriptOf(module: string): string {
  const chunk = manifest[module];
  if (!chunk) throw new Error(`the build has no part that begins with ${module}`);
  return chunk.file;
}

/** Matches the addresses of this part's script, of this build and of any other. */
export function anyScriptOf(module: string): RegExp {
  const name = scriptOf(module).replace(/-[\w-]{8}\.js$/, '');
  return new RegExp(`/${name}-[\\w-]{8}\\.js(\\?again=\\d+)?$`);
}
