/** StoryStorage on IndexedDB, in a database of its own that is opened at the first access. */
import { createStore, promisifyRequest, type UseStore } from 'idb-keyval';
import type { StoryStorage } from './story-storage';

export const STORY_DATABASE = 'saldo-stories';
export const STORY_TABLE = 'records';

export function storyDatabase(name: string = STORY_DATABASE): StoryStorage {
  let open: UseStore | null = null;
  /** Runs `work` in a transaction. Reopens the database and retries once, because the browser can close an open connection. */
  async function within<T>(
    mode: IDBTransactionMode,
    work: (records: IDBObjectStore) => Promise<T>,
  ): Promise<T> {
    if (typeof indexedDB === 'undefined') throw new Error('no IndexedDB');
    const had = open;
    try {
      return await (open ??= createStore(name, STORY_TABLE))(mode, work);
    } catch (error) {
      open = null;
      if (had === null) throw error;
      return (open = createStore(name, STORY_TABLE))(mode, work);
    }
  }
  const found = (records: IDBObjectStore, keys: readonly string[]) =>
    Promise.all(keys.map((key) => promisifyRequest<unknown>(records.get(key))));

  return {
    list: () =>
      within('readonly', async (records) => {
        const keys = await promisifyRequest(records.getAllKeys());
        return keys.filter((key): key is string => typeof key === 'string');
      }),
    read: (keys) => within('readonly', (records) => found(records, keys)),
    change: (keys, decide) =>
      within('readwrite', async (records) => {
        const done = promisifyRequest(records.transaction);
        // `done` is awaited last; until then its rejection would count as unhandled.
        done.catch(() => {});
        const changes = decide(await found(records, keys));
        for (const { key, record } of changes) {
          if (record === undefined) records.delete(key);
          else records.put(record, key);
        }
        await done;
      }),
  };
}
