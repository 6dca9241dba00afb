/** React hooks for a running show. */
import { createContext, useContext, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { Show } from '../../model/story/show';
import type { Story } from '../../model/story/story';
import type { ShowSync, ShowSyncActions, ShowSyncState } from './show-sync';

const ShowContext = createContext<ShowSync | null>(null);

export function ShowProvider({ showSync, children }: { showSync: ShowSync; children: ReactNode }) {
  return <ShowContext value={showSync}>{children}</ShowContext>;
}

function useContextShowSync(): ShowSync {
  const showing = useContext(ShowContext);
  if (!showing) throw new Error('outside of ShowProvider');
  return showing;
}

/** A selector must return the same reference for the same state. */
export function useShowSync<T>(selector: (state: ShowSyncState) => T): T {
  return useStore(useContextShowSync(), selector);
}

/** A value of the Show; `otherwise` before there is one. The clock changes twice a second, everything else with events. */
export function useShow<T>(select: (show: Show, story: Story) => T, otherwise: T): T {
  return useShowSync(({ deck }) => (deck ? select(deck.show, deck.story) : otherwise));
}

/** Throws in an audience's window that has not received the state yet. */
export function useStory(): Story {
  const story = useShowSync(({ deck }) => deck?.story ?? null);
  if (!story) throw new Error('nothing is shown yet');
  return story;
}

/** Width ÷ height of the audience's window; 16/9 until its size is known. */
export function useRoomRatio(): number {
  return useShowSync(({ room }) => (room ? room.width / room.height : 16 / 9));
}

export function useShowActions(): ShowSyncActions {
  return useContextShowSync().actions;
}

/** A getter of the current state for event handlers; it does not subscribe. */
export function useShowNow(): () => ShowSyncState {
  return useContextShowSync().getState;
}
