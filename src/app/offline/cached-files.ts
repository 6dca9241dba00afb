/** Precache check: compares the browser's cache with the build's list of files (`offline.json`). */

/** A file of that list. `size`: bytes; `revision`: null where the address itself names the version. */
interface Listed {
  readonly url: string;
  readonly revision: string | null;
  readonly size: number;
}

export const FILE_LIST = 'offline.json';

/** Cache with the files of the previous version, for pages that still run it and fetch code later. */
const BEFORE = 'saldo-before';

/** The key of a file in Workbox's precache: its address, with the revision as a query parameter. */
function keyOf({ url, revision }: Listed, scope: string): string {
  const key = new URL(url, scope);
  if (revision !== null) key.searchParams.set('__WB_REVISION__', revision);
  return key.href;
}

async function keptCache(scope: string): Promise<Cache | null> {
  const name = (await caches.keys()).find((each) => each.includes('-precache-') && each.endsWith(scope));
  return name === undefined ? null : caches.open(name);
}

/** False for a response that is missing, failed or empty, or whose size in bytes is not the listed one. */
async function isWhole(response: Response | undefined, size: number): Promise<boolean> {
  return response !== undefined && response.ok && size > 0 && (await response.blob()).size === size;
}

/** The listed files that are not in the cache, or not complete. Rejects when the list cannot be fetched or is empty. */
export async function missingFiles(scope: string): Promise<readonly Listed[]> {
  const cache = await keptCache(scope);
  const list = (await (await fetch(new URL(FILE_LIST, scope))).json()) as readonly Listed[];
  if (list.length === 0) throw new Error(`${FILE_LIST} is empty`);
  const found = await Promise.all(
    list.map(async (file) => isWhole(await cache?.match(keyOf(file, scope)), file.size)),
  );
  return list.filter((_, index) => !found[index]);
}

/** Fetches the missing files past the HTTP cache and puts them into the precache. Rejects as `missingFiles` does. */
export async function fetchAgain(scope: string): Promise<void> {
  const cache = await keptCache(scope);
  for (const file of await missingFiles(scope)) {
    const key = keyOf(file, scope);
    // The worker answers with the cached entry even if that is damaged; without an entry it fetches from the network.
    await cache?.delete(key);
    const response = await fetch(key, { cache: 'reload' });
    if (await isWhole(response.clone(), file.size)) await cache?.put(key, response);
  }
}

/** Copies this version's code and styles to a second cache: pages that still run it can fetch parts after an update took over. */
export async function putAside(scope: string): Promise<void> {
  const cache = await keptCache(scope);
  await caches.delete(BEFORE);
  const before = await caches.open(BEFORE);
  for (const request of (await cache?.keys()) ?? []) {
    const response = request.url.includes('/assets/') && (await cache?.match(request));
    if (response) await before.put(request, response);
  }
}
