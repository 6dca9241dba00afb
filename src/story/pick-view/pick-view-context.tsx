/** React context: what the pick-view bar at the foot of the page is for. The header, the menu and the editor open it. */
import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import type { StepId } from '../../model/story/story';
import type { View } from '../../model/view/view';
import { useDashboard, useDashboardState } from '../../store/page/dashboard-hooks';
import { viewOf } from '../../store/page/dashboard-state';

/** A View on its way into a story, or the choice of another View for a step (its number from 1). */
export type PickView =
  | { readonly kind: 'adding'; readonly view: View }
  | { readonly kind: 'choosing'; readonly step: StepId; readonly number: number };

/** Null: there is no bar. */
type PickViewState = readonly [PickView | null, (pickView: PickView | null) => void];

const PickViewContext = createContext<PickViewState | null>(null);

/** Leaving the page closes the bar. */
export function PickViewProvider({ children }: { children: ReactNode }) {
  const isOnPage = useDashboardState(({ session }) => session.screen === 'page');
  const state = useState<PickView | null>(null);
  const [, setPickView] = state;
  useEffect(() => {
    if (!isOnPage) setPickView(null);
  }, [isOnPage, setPickView]);
  return <PickViewContext value={state}>{children}</PickViewContext>;
}

export function usePickView(): PickViewState {
  const state = useContext(PickViewContext);
  if (!state) throw new Error('outside of PickViewProvider');
  return state;
}

/** Adds what the page shows to a story, as a step. */
export function useAddStep(): () => void {
  const { getState } = useDashboard();
  const [, setPickView] = usePickView();
  return () => setPickView({ kind: 'adding', view: viewOf(getState()) });
}
