/**
 * Repository of stories with optimistic concurrency by revision: saves to two alternating slots, reads back before it reports success,
 * and never overwrites what another tab or a newer version has saved since.
 */
import type { Story, StoryId } from '../../model/story/story';
import {
  storedIn,
  recordOf,
  sameRecord,
  signedBy,
  type StoredStory,
  type StoryRecord,
} from './story-records';
import type { StoryStorage } from './story-storage';
import { withTimeout, TimeoutError, type Scheduler } from './scheduler';

/** blocked: storage has never answered, or does not now; refused: it rejected the save, or the read-back differs. */
export type Failure = 'blocked' | 'refused';

export type Written =
  | { readonly kind: 'saved'; readonly rev: number; readonly at: number }
  /** Another tab, or a newer version of the app, has saved it since: nothing was overwritten. */
  | { readonly kind: 'elsewhere' | 'newer' }
  | { readonly kind: 'failed'; readonly why: Failure };

export interface KeptStory {
  readonly id: StoryId;
  readonly kept: StoredStory;
}

/** The stored version that a story was made from. */
export type Base = Pick<StoryRecord, 'rev' | 'savedAt'>;

/** Whether a record is later than `base`: by revision, or by time, because revisions start again after storage was cleared. */
export function isSince(record: StoryRecord, base: Base | null): boolean {
  return base === null || record.rev > base.rev || record.savedAt > base.savedAt;
}

export interface StoryRepository {
  /** The id of this tab in the records that it writes. */
  readonly by: string;
  /** Rejects when storage fails or does not answer, like all methods below except `write`. */
  list(): Promise<{ readonly stories: readonly KeptStory[]; readonly trash: StoredStory }>;
  read(id: StoryId): Promise<StoredStory>;
  /** `base`: what the story was made from; null for a new one. */
  write(story: Story, base: Base | null): Promise<Written>;
  /** Marks the stored story as this tab's in one transaction and returns it. */
  claim(id: StoryId): Promise<StoredStory>;
  /** Moves a story to the trash and replaces what was there. False when no intact story is stored. */
  discard(id: StoryId): Promise<boolean>;
  emptyTrash(): Promise<void>;
  /** Classifies an error of storage. */
  whyOf(error: unknown): Failure;
}

export interface RepositoryOptions {
  readonly storage: StoryStorage;
  /** Key prefix of this programme and document: see `spaceOf`. */
  readonly space: string;
  readonly by: string;
  readonly now: () => number;
  readonly after: Scheduler;
}

/** The key prefix of a programme and, on file://, where all pages share one storage, of a document. */
export function spaceOf(programme: string, document: string): string {
  return `${encodeURIComponent(programme)}|${encodeURIComponent(document)}|`;
}

/** Key suffixes of the two slots. */
const SLOTS = ['|a', '|b'] as const;

export function createRepository({ storage, space, by, now, after }: RepositoryOptions): StoryRepository {
  let hasAnswered = false;
  /** The revision of this tab's last attempt to save each story, so that a delayed attempt does not overwrite a later one. */
  const attempts = new Map<StoryId, number>();
  /** Signs claims with another id: after a claim that timed out, this tab has not read the record and must not overwrite it. */
  const claimant = `${by} claims`;

  async function ask<T>(question: () => Promise<T>): Promise<T> {
    const answer = await withTimeout(after, question);
    hasAnswered = true;
    return answer;
  }
  const keysOf = (id: string) => SLOTS.map((slot) => `${space}${id}${slot}`);
  // The key of the trash. Renaming it would lose what is stored there.
  const trashKey = `${space}|bin`;
  const whyOf = (error: unknown): Failure =>
    error instanceof TimeoutError || !hasAnswered ? 'blocked' : 'refused';

  /** Saves the record that `make` returns to the slot of the older generation; null = nothing is saved. Returns it with its key. */
  async function put(id: StoryId, make: (kept: StoredStory) => StoryRecord | null) {
    const keys = keysOf(id);
    let written: { key: string; record: StoryRecord } | null = null;
    await ask(() =>
      storage.change(keys, (found) => {
        const kept = storedIn(found);
        const record = make(kept);
        const key = kept.kind === 'good' && kept.slot === 0 ? keys[1] : keys[0];
        written = record && key !== undefined ? { key, record } : null;
        return written ? [written] : [];
      }),
    );
    return written as { key: string; record: StoryRecord } | null;
  }

  async function write(story: Story, base: Base | null): Promise<Written> {
    let refusal: Written | null = null;
    const at = now();
    const attempt = Math.max(base?.rev ?? 0, attempts.get(story.id) ?? 0) + 1;
    attempts.set(story.id, attempt);
    try {
      const written = await put(story.id, (kept) => {
        const there = kept.kind === 'good' ? kept.record : null;
        const isOwn = there?.by === by;
        if (kept.kind === 'newer') refusal = { kind: 'newer' };
        else if (there && !isOwn && isSince(there, base)) refusal = { kind: 'elsewhere' };
        else if (there && isOwn && there.rev >= attempt) refusal = { kind: 'failed', why: 'refused' };
        return refusal ? null : recordOf(story, attempt, by, at);
      });
      if (refusal) return refusal;
      if (!written) return { kind: 'failed', why: 'refused' };
      const [back] = await ask(() => storage.read([written.key]));
      if (!sameRecord(written.record, back)) return { kind: 'failed', why: 'refused' };
      return { kind: 'saved', rev: written.record.rev, at };
    } catch (error) {
      return { kind: 'failed', why: whyOf(error) };
    }
  }

  return {
    by,
    whyOf,
    write,
    async list() {
      const keys = (await ask(() => storage.list())).filter((key) => key.startsWith(space));
      const ids = new Set(
        keys
          .filter((key) => SLOTS.some((slot) => key.endsWith(slot)))
          .map((key) => key.slice(space.length, -2)),
      );
      const found = await ask(() => storage.read([...[...ids].flatMap(keysOf), trashKey]));
      const stories = [...ids].map((id, index) => ({
        id: id as StoryId,
        kept: storedIn(found.slice(2 * index, 2 * index + 2)),
      }));
      return { stories, trash: storedIn([found.at(-1)]) };
    },
    read: async (id) => storedIn(await ask(() => storage.read(keysOf(id)))),
    async claim(id) {
      let found: StoredStory = { kind: 'none' };
      const written = await put(id, (kept) => {
        found = kept;
        return kept.kind === 'good' ? signedBy(kept.record, claimant) : null;
      });
      if (written) attempts.set(id, Math.max(written.record.rev, attempts.get(id) ?? 0));
      return written ? { kind: 'good', record: written.record, slot: 0 } : found;
    },
    async discard(id) {
      const keys = keysOf(id);
      let isThere = false;
      await ask(() =>
        storage.change(keys, (found) => {
          const kept = storedIn(found);
          isThere = kept.kind === 'good';
          if (kept.kind !== 'good') return [];
          return [{ key: trashKey, record: kept.record }, ...keys.map((key) => ({ key, record: undefined }))];
        }),
      );
      return isThere;
    },
    async emptyTrash() {
      await ask(() => storage.change([], () => [{ key: trashKey, record: undefined }]));
    },
  };
}
