/** React hooks for the store of stories. */
import { createContext, useContext, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { Stories } from './stories';
import type { StoriesActions, StoriesState } from './stories-state';

const StoriesContext = createContext<Stories | null>(null);

export function StoriesProvider({ stories, children }: { stories: Stories; children: ReactNode }) {
  return <StoriesContext value={stories}>{children}</StoriesContext>;
}

function useStoriesStore(): Stories {
  const stories = useContext(StoriesContext);
  if (!stories) throw new Error('outside of StoriesProvider');
  return stories;
}

/** A selector must return the same reference for the same state. */
export function useStories<T>(selector: (state: StoriesState) => T): T {
  return useStore(useStoriesStore(), selector);
}

/** A getter of the current state for event handlers and asynchronous code; it does not subscribe. */
export function useStoriesNow(): () => StoriesState {
  return useStoriesStore().getState;
}

export function useStoryActions(): StoriesActions {
  return useStoriesStore().actions;
}
