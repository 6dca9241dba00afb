import { useEffect, useState } from 'react';
import type { StoryEntry } from '../store/stories/stories-state';
import { useStories, useStoriesNow, useStoryActions } from '../store/stories/stories-hooks';

/** The own story that was saved last, else the first story; null when there is none. */
export function storyToOpen(entries: readonly StoryEntry[]): StoryEntry | null {
  const own = entries.filter(({ origin }) => origin === 'own');
  return own.toSorted((a, b) => (b.savedAt ?? 0) - (a.savedAt ?? 0))[0] ?? entries[0] ?? null;
}

/** Opens a story when none is open. looking: it is not known yet whether there is one. */
export function useOpenStory(): 'looking' | 'done' {
  const now = useStoriesNow();
  const { listed, storyOpened } = useStoryActions();
  const isOpen = useStories(({ history }) => history !== null);
  const [isDone, setDone] = useState(false);
  useEffect(
    function openOne() {
      let isWanted = true;
      const look = async () => {
        await listed();
        const entry = storyToOpen(now().entries);
        if (isWanted && now().history === null && entry) await storyOpened(entry.id);
      };
      void look().finally(() => isWanted && setDone(true));
      return () => {
        isWanted = false;
      };
    },
    [now, listed, storyOpened],
  );
  return isDone || isOpen ? 'done' : 'looking';
}
