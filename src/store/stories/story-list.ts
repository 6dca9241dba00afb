/** Lists the stored stories: those that can be read, those of a newer version, and how many cannot be read. */
import { isNewerStory } from '../../formats/story/story-document';
import type { Text } from '../../model/programme';
import type { Story, StoryId } from '../../model/story/story';
import type { StoryRepository } from './story-repository';

export interface Stored {
  readonly title: Text;
  readonly savedAt: number | null;
  readonly isNewer: boolean;
}
export interface StoryList {
  readonly stored: Map<StoryId, Stored>;
  /** How many cannot be read. */
  readonly damaged: number;
  readonly trash: Story | null;
}

/** Whether a newer version of the app wrote the document; false when its text is not JSON. */
export function isFromNewer(text: string): boolean {
  try {
    return isNewerStory((JSON.parse(text) as { formatVersion?: unknown } | null)?.formatVersion);
  } catch {
    return false;
  }
}

/** Null when storage fails or does not answer. `read`: null for a document that cannot be read. */
export async function listStories(
  repository: StoryRepository,
  read: (text: string) => Story | null,
): Promise<StoryList | null> {
  const found = await repository.list().catch(() => null);
  if (!found) return null;
  const stored = new Map<StoryId, Stored>();
  let damaged = 0;
  for (const { id, kept } of found.stories) {
    if (kept.kind === 'newer') stored.set(id, { title: kept.title, savedAt: kept.savedAt, isNewer: true });
    else if (kept.kind === 'good') {
      const { title, savedAt, text } = kept.record;
      const isNewer = isFromNewer(text);
      if (isNewer || read(text)) stored.set(id, { title, savedAt, isNewer });
      else damaged += 1;
    } else if (kept.kind === 'unreadable') damaged += 1;
  }
  const { trash } = found;
  return { stored, damaged, trash: trash.kind === 'good' ? read(trash.record.text) : null };
}
