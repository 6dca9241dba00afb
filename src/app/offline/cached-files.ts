/** What lies in the browser's caches, against the list of what must. */

/** A file of the list, as the build wrote it. */
interface Listed {
  readonly url: string;
  readonly revision: string | null;
  readonly size: number;
}

export const FILE_LIST = 'offline.json';

/** Where pages of the version before find what they fetch late. */
const BEFORE = 'saldo-before';

/** The address under which the worker keeps a file. */
function keyOf({ url, revision }: Listed, scope: string): string {
  const key = new URL(url, scope);
  if (revision !== null) key.searchParams.set('__WB_REVISION__', revision);
  return key.href;
}

async function keptCache(scope: string): Promise<Cache | null> {
  const name = (await caches.keys()).find((each) => each.includes('-precache-') && each.endsWith(scope));
  return name === undefined ? null : caches.open(name);
}

/** Whole: an answer that is none, is empty or was cut off does not count. */
async function isWhole(response: Response | undefined, size: number): Promise<boolean> {
  return response !== undefined && response.ok && size > 0 && (await response.blob()).size === size;
}

/** The files of the list that are not there. Rejects when the list itself cannot be had. */
export async function missingFiles(scope: string): Promise<readonly Listed[]> {
  const cache = await keptCache(scope);
  const list = (await (await fetch(new URL(FILE_LIST, scope))).json()) as readonly Listed[];
  if (list.length === 0) throw new Error(`${FILE_LIST} is empty`);
  const found = await Promise.all(
    list.map(async (file) => isWhole(await cache?.match(keyOf(file, scope)), file.size)),
  );
  return list.filter((_, index) => !found[index]);
}

/** Fetches what is missing, past every cache, and keeps it where the worker looks. */
export async function fetchAgain(scope: string): Promise<void> {
  const cache = await keptCache(scope);
  for (const file of await missingFiles(scope)) {
    const key = keyOf(file, scope);
    // The worker answers with what it keeps, however bad; what it does not keep it takes from the network.
    await cache?.delete(key);
    const response = await fetch(key, { cache: 'reload' });
    if (await isWhole(response.clone(), file.size)) await cache?.put(key, response);
  }
}

/** Puts the scripts and styles of this version aside: other pages may still be open with it when the newer one takes over. */
export async function putAside(scope: string): Promise<void> {
  const cache = await keptCache(scope);
  await caches.delete(BEFORE);
  const before = await caches.open(BEFORE);
  for (const request of (await cache?.keys()) ?? []) {
    const response = request.url.includes('/assets/') && (await cache?.match(request));
    if (response) await before.put(request, response);
  }
}
