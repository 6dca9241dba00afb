/** Creates the store of stories with the APIs of the browser: IndexedDB, and Web Locks and BroadcastChannel where they exist. */
import { loadBuiltInStories } from '../../formats/story/built-in-stories';
import type { Programme } from '../../model/programme';
import type { StoryReport } from '../../model/story/story-report';
import { createStories, type Stories } from './stories';
import { storyDatabase } from './story-database';
import { spaceOf } from './story-repository';
import { browserTabs } from './tab-lock';
import { timeoutScheduler } from './scheduler';
import { documentName } from '../page/url';

export interface StoriesOpened {
  readonly stories: Stories;
  /** On the built-in stories. */
  readonly reports: readonly StoryReport[];
}

/** 80 random bits as 16 letters and digits. `randomUUID` exists in secure contexts only. */
function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => (byte % 32).toString(32)).join('');
}

function channelFor(space: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(`saldo-stories ${space}`);
  } catch {
    return null;
  }
}

/** Never rejects. */
export async function openStories(programme: Programme): Promise<StoriesOpened> {
  const { stories: builtIn, reports } = await loadBuiltInStories(programme);
  const document = documentName();
  const space = spaceOf(programme.id, document);
  const stories = createStories({
    programme,
    builtIn,
    document,
    storage: storyDatabase(),
    newId,
    now: () => Date.now(),
    after: timeoutScheduler,
    tabs: browserTabs({
      space,
      after: timeoutScheduler,
      locks: navigator.locks ?? null,
      channel: channelFor(space),
    }),
    persist: async () => navigator.storage?.persist?.(),
  });
  bindPage(stories);
  return { stories, reports };
}

/** Saves unsaved edits when the page is hidden or left, and compares with storage when it is visible or focused again. */
function bindPage({ actions }: Stories): void {
  document.addEventListener('visibilitychange', () => {
    void (document.visibilityState === 'hidden' ? actions.flushed() : actions.pageSeen());
  });
  window.addEventListener('pagehide', () => void actions.flushed());
  window.addEventListener('focus', () => void actions.pageSeen());
}
