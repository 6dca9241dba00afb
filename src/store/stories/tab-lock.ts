/**
 * Leader election over Web Locks and BroadcastChannel: of the tabs that have a story open one saves it, and the others are notified
 * of its saves.
 */
import type { StoryId } from '../../model/story/story';
import { ANSWER_TIMEOUT, type Scheduler } from './scheduler';

export interface StoryTabs {
  /**
   * Requests the lock of a story. Resolves to its release function, or to null when another tab has it. `take` steals the lock; the
   * tab that had it is told by its `onLost`. Never rejects: without Web Locks every tab gets the lock, and only the repository's
   * optimistic concurrency prevents overwriting.
   */
  claim(id: StoryId, how: 'if-free' | 'take', onLost: () => void): Promise<(() => void) | null>;
  /** Notifies other tabs that a story was saved or deleted. */
  tell(id: StoryId): void;
  /** Calls `hear` at each notification from another tab. Returns the function that stops it. */
  listen(hear: (id: StoryId) => void): () => void;
}

/** For a single tab: each claim succeeds. */
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

/** `locks` or `channel` null: claims succeed, or nobody is notified. */
export function browserTabs({ space, after, locks, channel }: TabsOptions): StoryTabs {
  const post = channel?.postMessage.bind(channel);
  return {
    claim: (id, how, onLost) =>
      new Promise((resolve) => {
        if (!locks) return resolve(() => {});
        let isHeld = false;
        let isDropped = false;
        const callOff = after(ANSWER_TIMEOUT, () => {
          // Treated as if there were no Web Locks; a lock that comes too late is released.
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
        // The channel is closed; other tabs compare with storage when they are visible again.
      }
    },
    listen(hear) {
      const onMessage = ({ data }: MessageEvent) => {
        // On file:// any page can use the same channel, so a message only leads to a comparison with storage.
        if (data?.space === space && typeof data.story === 'string') hear(data.story as StoryId);
      };
      channel?.addEventListener('message', onMessage);
      return () => channel?.removeEventListener('message', onMessage);
    },
  };
}
