/** Key–value storage of stories. Any method may reject, throw or never settle; callers use `withTimeout`. */

export interface StoryChange {
  readonly key: string;
  /** undefined: deletes the key. */
  readonly record: unknown;
}

export interface StoryStorage {
  list(): Promise<readonly string[]>;
  /** In the order of the keys; undefined for a key without a record. */
  read(keys: readonly string[]): Promise<readonly unknown[]>;
  /** Atomic read–modify–write, also across tabs: reads the keys and applies the changes that `decide` returns. */
  change(
    keys: readonly string[],
    decide: (found: readonly unknown[]) => readonly StoryChange[],
  ): Promise<void>;
}

/** In memory, for tests. */
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
