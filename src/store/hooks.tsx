/** How components reach the store: through these hooks, never through the store itself. */
import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { makeWords, type Words } from '../i18n/words';
import type { Programme } from '../model/programme';
import type { View } from '../model/view';
import type { Dashboard } from './dashboard';
import { preferencesInForce, viewOf, type DashboardActions, type DashboardState } from './state';

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

/** The words of the language and number style in force. */
export function useWords(): Words {
  const lang = useDashboardState((state) => preferencesInForce(state).lang);
  const numbers = useDashboardState((state) => preferencesInForce(state).numbers);
  return useMemo(() => makeWords(lang, numbers), [lang, numbers]);
}
