/** How components reach a running show. */
import { createContext, useContext, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { Show } from '../../model/story/show';
import type { Story } from '../../model/story/story';
import type { ShowSync, ShowSyncActions, ShowSyncState } from './show-sync';

const ShowContext = createContext<ShowSync | null>(null);

export function ShowProvider({ showing, children }: { showing: ShowSync; children: ReactNode }) {
  return <ShowContext value={showing}>{children}</ShowContext>;
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

/** A part of the Show; `otherwise` where there is none yet. Its clock is looked at twice a second, the rest changes with what is pressed. */
export function useShow<T>(select: (show: Show, story: Story) => T, otherwise: T): T {
  return useShowSync(({ deck }) => (deck ? select(deck.show, deck.story) : otherwise));
}

/** Where there must be a deck: everywhere but in an audience's window that has not heard yet. */
export function useStory(): Story {
  const story = useShowSync(({ deck }) => deck?.story ?? null);
  if (!story) throw new Error('nothing is shown yet');
  return story;
}

/** Width by height of the audience's window; of a projector until there is one. */
export function useRoomRatio(): number {
  return useShowSync(({ room }) => (room ? room.width / room.height : 16 / 9));
}

export function useShowActions(): ShowSyncActions {
  return useContextShowSync().actions;
}

/** The present state, for what happens on a press and not on a draw. */
export function useShowNow(): () => ShowSyncState {
  return useContextShowSync().getState;
}
