/** How components reach the store: through these hooks, never through the store itself. */
import { createContext, useCallback, useContext, useMemo, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { makeWords, type Words } from '../i18n/words';
import type { Programme } from '../model/programme';
import type { View } from '../model/view';
import { copyingFor, copyText, type Copying } from './copying';
import type { Dashboard } from './dashboard';
import { preferencesInForce, viewOf, type Asked, type DashboardActions, type DashboardState } from './state';
import { shareAddress, type ShareAddress } from './url';

const DashboardContext = createContext<Dashboard | null>(null);

export function DashboardProvider({ dashboard, children }: { dashboard: Dashboard; children: ReactNode }) {
  return <DashboardContext value={dashboard}>{children}</DashboardContext>;
}

function useDashboard(): Dashboard {
  const dashboard = useContext(DashboardContext);
  if (!dashboard) throw new Error('outside of DashboardProvider');
  return dashboard;
}

/** A selector must return the same reference for the same state: derive with the model's memoised functions. */
export function useDashboardState<T>(selector: (state: DashboardState) => T): T {
  return useStore(useDashboard(), selector);
}

export function useActions(): DashboardActions {
  return useDashboard().actions;
}

export function useView(): View {
  return useDashboardState(viewOf);
}

export function useProgramme(): Programme {
  return useDashboardState((state) => state.programme);
}

/** Makes what a copy button needs of a claim and where it stands. */
export function useCopying(): Copying {
  const dashboard = useDashboard();
  const words = useWords();
  return useMemo(() => copyingFor(dashboard, words), [dashboard, words]);
}

/** Puts a text on the clipboard and tells what came of it. */
export function useCopyText(): (text: string) => Promise<boolean> {
  const dashboard = useDashboard();
  return useCallback((text) => copyText(dashboard, text), [dashboard]);
}

/** The link of what is shown. */
export function useShareAddress(): ShareAddress {
  const { getState } = useDashboard();
  useView();
  useWords();
  // Of the state only View, language and number style are in a link, and these draw anew.
  return shareAddress(getState());
}

/** Gives the link of any View, with a story where one is given. */
export function useViewAddress(): (view: View, story?: Asked | null) => ShareAddress {
  const { getState } = useDashboard();
  useWords();
  // Beside the View only language and number style are in a link, and these draw anew.
  return (view, story = null) => shareAddress(getState(), story, view);
}

/** The words of the language and number style in force. */
export function useWords(): Words {
  const lang = useDashboardState((state) => preferencesInForce(state).lang);
  const numbers = useDashboardState((state) => preferencesInForce(state).numbers);
  return useMemo(() => makeWords(lang, numbers), [lang, numbers]);
}
