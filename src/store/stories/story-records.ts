/**
 * Stored records of a story: two slots with alternating generations, each record with a checksum that reveals damage. A save replaces
 * the older generation, so that the newer one survives a failed save.
 */
import { isNewerStory, storyDocument } from '../../formats/story/story-document';
import { STORY_VERSION } from '../../formats/story/story-schema';
import type { Text } from '../../model/programme';
import type { Story, StoryId } from '../../model/story/story';

export interface StoryRecord {
  /** The story format that it was written in. */
  readonly version: string;
  readonly id: StoryId;
  /** Revision: grows with each save, by any tab. */
  readonly rev: number;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  /** The id of the tab that wrote it. */
  readonly by: string;
  readonly title: Text;
  /** The story document. */
  readonly text: string;
  /** Checksum of all fields above. */
  readonly sum: string;
}

/** What the two slots of a story have together (tagged union). */
export type StoredStory =
  | { readonly kind: 'none' }
  | { readonly kind: 'good'; readonly record: StoryRecord; readonly slot: 0 | 1 }
  /** A newer version of the app wrote it: it is never overwritten. */
  | {
      readonly kind: 'newer';
      readonly version: string;
      readonly title: Text;
      readonly text: string;
      readonly savedAt: number | null;
    }
  | { readonly kind: 'unreadable' };

/** Checksum: the cyrb53 hash, 53 bits. Not cryptographic. */
function sumOf(text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}

function sealed(record: Omit<StoryRecord, 'sum'>): StoryRecord {
  const { version, id, rev, savedAt, by, title, text } = record;
  return { ...record, sum: sumOf(JSON.stringify([version, id, rev, savedAt, by, title, text])) };
}

/** `by`: the id of this tab; `savedAt`: milliseconds since 1970. */
export function recordOf(story: Story, rev: number, by: string, savedAt: number): StoryRecord {
  const text = JSON.stringify(storyDocument(story));
  return sealed({ version: STORY_VERSION, id: story.id, rev, savedAt, by, title: story.title, text });
}

/** The same record with another writer and the next revision. */
export function signedBy(record: StoryRecord, by: string): StoryRecord {
  const { sum: _old, ...rest } = record;
  return sealed({ ...rest, rev: record.rev + 1, by });
}

type One = Exclude<StoredStory, { kind: 'good' }> | { kind: 'good'; record: StoryRecord };

function examined(found: unknown): One {
  if (found === undefined) return { kind: 'none' };
  if (typeof found !== 'object' || found === null) return { kind: 'unreadable' };
  const { version, id, rev, savedAt, by, title, text, sum } = found as Record<string, unknown>;
  if (isNewerStory(version))
    return {
      kind: 'newer',
      version: String(version),
      title: typeof title === 'object' && title !== null ? (title as Text) : {},
      text: typeof text === 'string' ? text : '',
      savedAt: typeof savedAt === 'number' ? savedAt : null,
    };
  const record = { version, id, rev, savedAt, by, title, text } as Omit<StoryRecord, 'sum'>;
  const isWhole =
    typeof text === 'string' && typeof rev === 'number' && sealed(record).sum === sum && Number.isFinite(rev);
  return isWhole ? { kind: 'good', record: sealed(record) } : { kind: 'unreadable' };
}

/** A record of a newer version if there is one, else the intact record with the highest revision. */
export function storedIn(generations: readonly unknown[]): StoredStory {
  const each = generations.map(examined);
  const newer = each.find(({ kind }) => kind === 'newer');
  if (newer?.kind === 'newer') return newer;
  const good = each.flatMap((one, slot) =>
    one.kind === 'good' ? [{ kind: 'good' as const, record: one.record, slot: slot as 0 | 1 }] : [],
  );
  const [latest] = good.sort((a, b) => b.record.rev - a.record.rev);
  return (
    latest ?? (each.some(({ kind }) => kind === 'unreadable') ? { kind: 'unreadable' } : { kind: 'none' })
  );
}

/** Read-back: whether what was found in storage is intact and equal to the record. */
export function sameRecord(record: StoryRecord, found: unknown): boolean {
  const one = examined(found);
  return one.kind === 'good' && one.record.sum === record.sum && one.record.text === record.text;
}
