/** How components reach a running show. */
import { createContext, useContext, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { Show } from '../../model/story/show';
import type { Story } from '../../model/story/story';
import type { Showing, ShowingActions, ShowingState } from './show-sync';

const ShowingContext = createContext<Showing | null>(null);

export function ShowingProvider({ showing, children }: { showing: Showing; children: ReactNode }) {
  return <ShowingContext value={showing}>{children}</ShowingContext>;
}

function useContextShowing(): Showing {
  const showing = useContext(ShowingContext);
  if (!showing) throw new Error('outside of ShowingProvider');
  return showing;
}

/** A selector must return the same reference for the same state. */
export function useShowing<T>(selector: (state: ShowingState) => T): T {
  return useStore(useContextShowing(), selector);
}

/** A part of the Show; `otherwise` where there is none yet. Its clock is looked at twice a second, the rest changes with what is pressed. */
export function useShow<T>(select: (show: Show, story: Story) => T, otherwise: T): T {
  return useShowing(({ deck }) => (deck ? select(deck.show, deck.story) : otherwise));
}

/** Where there must be a deck: everywhere but in an audience's window that has not heard yet. */
export function useStory(): Story {
  const story = useShowing(({ deck }) => deck?.story ?? null);
  if (!story) throw new Error('nothing is shown yet');
  return story;
}

export function useShowingActions(): ShowingActions {
  return useContextShowing().actions;
}

/** The present state, for what happens on a press and not on a draw. */
export function useShowingNow(): () => ShowingState {
  return useContextShowing().getState;
}
