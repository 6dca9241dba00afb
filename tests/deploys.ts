/** Servers of a test's own, on copies of the built app that it may damage, replace or take away. */
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '../scripts/serve.mjs';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const written = new Set(['.html', '.js', '.css', '.json', '.webmanifest']);

export interface Host {
  readonly url: string;
  /** What is served; a test may change it. */
  readonly dir: string;
  /** A newer version takes the place of what is served, as a deployment does: nothing of the old one is left. */
  deployNext(): void;
  /** The machine at the other end is gone. */
  stop(): Promise<void>;
  /** Ends the server and leaves nothing behind. */
  close(): Promise<void>;
}

function textFiles(dir: string): readonly string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => written.has(extname(name)) && !name.startsWith('.vite'))
    .map((name) => join(dir, name));
}

/** Another build of the same app: every script has another name, and what names them another revision. */
function makeNext(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
  const scripts = readdirSync(join(to, 'assets')).filter((name) => name.endsWith('.js'));
  const another = (name: string) =>
    name.replace(/-[\w-]{8}\.js$/, `-${createHash('sha256').update(name).digest('hex').slice(0, 8)}.js`);
  const names = scripts.map((name) => [name, another(name)] as const);
  const list = JSON.parse(readFileSync(join(to, 'offline.json'), 'utf8')) as {
    url: string;
    revision: string | null;
  }[];
  const page = list.find(({ url }) => url === 'index.html')?.revision ?? '';
  const own = /url:"offline\.json",revision:"(\w+)"/.exec(readFileSync(join(to, 'sw.js'), 'utf8'))?.[1] ?? '';
  const turned = (revision: string) => [...revision].toReversed().join('');
  for (const file of textFiles(to)) {
    const before = readFileSync(file, 'utf8');
    const renamed = names.reduce((text, [name, next]) => text.replaceAll(name, next), before);
    writeFileSync(file, renamed.replaceAll(page, turned(page)).replaceAll(own, turned(own)));
  }
  for (const [name, next] of names) renameSync(join(to, 'assets', name), join(to, 'assets', next));
}

/** Serves a copy of the built app at an address of its own. */
export async function host(): Promise<Host> {
  const folder = mkdtempSync(join(tmpdir(), 'saldo-host-'));
  const dir = join(folder, 'served');
  // Without the compressed twins, which would say what was there before a change.
  cpSync(dist, dir, { recursive: true, filter: (name) => !basename(name).endsWith('.br') });
  const { url, close } = await serve({ dir });
  let isUp = true;
  const stop = async () => {
    if (isUp) await close();
    isUp = false;
  };
  return {
    url,
    dir,
    deployNext() {
      makeNext(dir, join(folder, 'next'));
      rmSync(dir, { recursive: true });
      renameSync(join(folder, 'next'), dir);
    },
    stop,
    async close() {
      await stop();
      rmSync(folder, { recursive: true });
    },
  };
}
