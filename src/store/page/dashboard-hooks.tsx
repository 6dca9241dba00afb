/** React hooks for the page's store; Pictures use picture/context.tsx instead. */
import { createContext, useCallback, useContext, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { copyText } from './copying';
import type { Dashboard } from './dashboard';
import type { DashboardActions, DashboardState } from './dashboard-state';

const DashboardContext = createContext<Dashboard | null>(null);

export function DashboardProvider({ dashboard, children }: { dashboard: Dashboard; children: ReactNode }) {
  return <DashboardContext value={dashboard}>{children}</DashboardContext>;
}

export function useDashboard(): Dashboard {
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

/** Copies a text to the clipboard; resolves to whether that worked. */
export function useCopyText(): (text: string) => Promise<boolean> {
  const dashboard = useDashboard();
  return useCallback((text) => copyText(dashboard, text), [dashboard]);
}
