/** Where stories are kept: records by key. Any of these may reject, throw or never settle; who calls them is ready for it. */

export interface StoryChange {
  readonly key: string;
  /** undefined: what is there goes away. */
  readonly record: unknown;
}

export interface StoryStorage {
  list(): Promise<readonly string[]>;
  /** In the order of the keys; undefined where there is nothing. */
  read(keys: readonly string[]): Promise<readonly unknown[]>;
  /** In one piece, whatever other tabs do: reads, and writes what `decide` makes of it. */
  change(
    keys: readonly string[],
    decide: (found: readonly unknown[]) => readonly StoryChange[],
  ): Promise<void>;
}

/** For tests, and for a while: nothing of it outlives the page. */
export function memoryStorage(records: Map<string, unknown> = new Map()): StoryStorage {
  return {
    list: async () => [...records.keys()],
    read: async (keys) => keys.map((key) => structuredClone(records.get(key))),
    async change(keys, decide) {
      for (const { key, record } of decide(keys.map((each) => structuredClone(records.get(each))))) {
        if (record === undefined) records.delete(key);
        else records.set(key, structuredClone(record));
      }
    },
  };
}
