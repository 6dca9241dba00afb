/** React context: the state of the pick-view bar at the bottom of the page. Header, menu and editor open it. */
import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import type { StepId } from '../../model/story/story';
import type { View } from '../../model/view/view';
import { useDashboard, useDashboardState } from '../../store/page/dashboard-hooks';
import { viewOf } from '../../store/page/dashboard-state';

/** adding: a View is being added to a story; choosing: another View is being chosen for a step (`number` counts from 1). */
export type PickView =
  | { readonly kind: 'adding'; readonly view: View }
  | { readonly kind: 'choosing'; readonly step: StepId; readonly number: number };

/** The state and its setter; null = no bar. */
type PickViewState = readonly [PickView | null, (pickView: PickView | null) => void];

const PickViewContext = createContext<PickViewState | null>(null);

/** Holds the state. The bar closes when another screen replaces the page. */
export function PickViewProvider({ children }: { children: ReactNode }) {
  const isOnPage = useDashboardState(({ session }) => session.screen === 'page');
  const state = useState<PickView | null>(null);
  const [, setPickView] = state;
  useEffect(() => {
    if (!isOnPage) setPickView(null);
  }, [isOnPage, setPickView]);
  return <PickViewContext value={state}>{children}</PickViewContext>;
}

/** Throws outside of a PickViewProvider. */
export function usePickView(): PickViewState {
  const state = useContext(PickViewContext);
  if (!state) throw new Error('outside of PickViewProvider');
  return state;
}

/** Returns a function that adds the View of the page to a story, as a step. */
export function useAddStep(): () => void {
  const { getState } = useDashboard();
  const [, setPickView] = usePickView();
  return () => setPickView({ kind: 'adding', view: viewOf(getState()) });
}
