/**
 * Leader election among tabs, over Web Locks and a BroadcastChannel: of those that have a story open one writes, and the others hear of
 * what it saves.
 */
import type { StoryId } from '../../model/story/story';
import { ANSWER_TIMEOUT, type Scheduler } from './story-time';

export interface StoryTabs {
  /**
   * Asks to write a story. Gives what lets it go again, or null when another tab has it. `take` gets it in any case; the tab that had it
   * is told by its `onLost`. Never rejects: where tabs cannot know of each other everybody may write, and revisions keep them apart.
   */
  claim(id: StoryId, how: 'if-free' | 'take', onLost: () => void): Promise<(() => void) | null>;
  /** Something about a story was stored. */
  tell(id: StoryId): void;
  /** Hears what other tabs tell. Returns what stops it. */
  listen(hear: (id: StoryId) => void): () => void;
}

/** No other tab is known of. */
export const noOtherTabs: StoryTabs = {
  claim: async () => () => {},
  tell: () => {},
  listen: () => () => {},
};

export interface TabsOptions {
  readonly space: string;
  readonly after: Scheduler;
  /** Null where the browser has none. */
  readonly locks: Pick<LockManager, 'request'> | null;
  readonly channel: Pick<BroadcastChannel, 'postMessage' | 'addEventListener' | 'removeEventListener'> | null;
}

/** Tabs of one browser, by Web Locks and a BroadcastChannel. */
export function browserTabs({ space, after, locks, channel }: TabsOptions): StoryTabs {
  const post = channel?.postMessage.bind(channel);
  return {
    claim: (id, how, onLost) =>
      new Promise((resolve) => {
        if (!locks) return resolve(() => {});
        let isHeld = false;
        let isDropped = false;
        const callOff = after(ANSWER_TIMEOUT, () => {
          // Locks that do not answer are none; one that comes too late is let go.
          isDropped = true;
          resolve(() => {});
        });
        const hold = (lock: Lock | null) => {
          callOff();
          if (lock === null) resolve(null);
          if (lock === null || isDropped) return undefined;
          isHeld = true;
          return new Promise<void>((release) => {
            resolve(() => {
              isHeld = false;
              release();
            });
          });
        };
        const options = how === 'take' ? { steal: true } : { ifAvailable: true };
        (async () => locks.request(`${space}${id}`, options, hold))().catch(() => {
          callOff();
          if (isHeld) onLost();
          else resolve(() => {});
        });
      }),
    tell(id) {
      try {
        post?.({ space, story: id });
      } catch {
        // A channel that is closed: the others find out when they are looked at.
      }
    },
    listen(hear) {
      const onMessage = ({ data }: MessageEvent) => {
        // On a disk any page may use the same channel. What it says is only a reason to look at what is stored.
        if (data?.space === space && typeof data.story === 'string') hear(data.story as StoryId);
      };
      channel?.addEventListener('message', onMessage);
      return () => channel?.removeEventListener('message', onMessage);
    },
  };
}
