/**
 * The page's zustand store, made by a factory so that each test has its own. `dispatch` reduces a ViewEvent and keeps the View before
 * it for undo; actions change everything else.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { advance, createHistory, redo, undo, type History } from '../../model/view/history';
import { reduceView, type ViewEvent } from '../../model/view/reduce-view';
import { initialView, sameView, type View } from '../../model/view/view';
import {
  under,
  type DashboardActions,
  type DashboardState,
  type Preferences,
  type Session,
} from './dashboard-state';

export type Dashboard = StoreApi<DashboardState> & {
  readonly dispatch: (event: ViewEvent) => void;
  readonly actions: DashboardActions;
};

/** How many search results are remembered. */
const RECENT = 6;

type InitialState = Pick<DashboardState, 'programme' | 'preferences'>;

/** A store with the initial View: the whole programme, nothing chosen. */
export function createDashboard({ programme, preferences }: InitialState): Dashboard {
  const store = createStore<DashboardState>(() => ({
    programme,
    history: createHistory(initialView),
    preferences,
    linked: {},
    session: {
      dialog: null,
      linkReports: [],
      linkedStory: null,
      announcement: null,
      pointedAt: null,
      screen: 'page',
    },
    device: { offline: 'unknown', hasUpdate: false, isForgetful: false },
  }));

  const { getState, setState } = store;
  const session = (changes: Partial<Session>) => setState({ session: { ...getState().session, ...changes } });
  const go = (history: History<View>, announcement: Session['announcement']) => {
    if (history !== getState().history)
      setState({ history, session: { ...getState().session, announcement } });
  };
  const dispatch = (event: ViewEvent) => {
    const { history, preferences: known } = getState();
    const next = advance(history, reduceView(programme, history.present, event), sameView);
    // The hint of a first visit goes with the first choice.
    if (next !== history && !known.welcomed) setState({ preferences: { ...known, welcomed: true } });
    go(next, null);
  };
  /** Saves preferences chosen by the user and removes the link's values for them, which would override them. */
  const prefer = (changes: Partial<Preferences>) => {
    const { preferences: saved, linked } = getState();
    const kept = Object.fromEntries(Object.entries(linked).filter(([key]) => !(key in changes)));
    setState({ preferences: { ...saved, ...changes }, linked: kept });
  };

  const actions: DashboardActions = {
    found(thing) {
      const { recent } = getState().preferences;
      prefer({ recent: [thing, ...recent.filter((each) => each !== thing)].slice(0, RECENT) });
      session({ dialog: null });
      dispatch({ kind: 'chosen', thing });
    },
    undoPressed: () => go(undo(getState().history), 'undone'),
    redoPressed: () => go(redo(getState().history), 'redone'),
    linkOpened(view, linked, linkReports, linkedStory = null) {
      const history = advance(getState().history, view, sameView);
      setState({
        history,
        linked,
        session: { ...getState().session, linkReports, linkedStory, announcement: null },
      });
    },
    storyAsked: (linkedStory) => session({ linkedStory }),
    languageChosen: (lang) => prefer({ lang }),
    numbersChosen: (numbers) => prefer({ numbers }),
    themeChosen: (theme) => prefer({ theme }),
    passportOpened(figure) {
      const { dialog } = getState().session;
      // A passport opened from a passport replaces it and keeps its `from`.
      const from = dialog?.kind === 'passport' ? dialog.from : dialog?.kind === 'copy' ? undefined : dialog;
      session({ dialog: { kind: 'passport', figure, ...(from && { from }) } });
    },
    dialogOpened: (kind) => session({ dialog: { kind } }),
    dialogClosed: () => session({ dialog: under(getState().session.dialog) }),
    linkReportsDismissed: () => session({ linkReports: [] }),
    pointedAt(ref) {
      if (getState().session.pointedAt !== ref) session({ pointedAt: ref });
    },
    copyPressed: () => session({ announcement: null }),
    handCopyOffered(text) {
      const { dialog } = getState().session;
      if (dialog?.kind !== 'copy')
        session({ dialog: { kind: 'copy', text, ...(dialog && { from: dialog }) } });
    },
    copied: (done) => session({ announcement: done ? 'copied' : 'not-copied' }),
    deviceChanged: (changes) => setState({ device: { ...getState().device, ...changes } }),
    screenOpened: (screen) => session({ screen, dialog: null, announcement: null }),
    pageOpenedAt(view) {
      // Undo begins anew only where the View is another.
      if (!sameView(getState().history.present, view)) setState({ history: createHistory(view) });
      actions.screenOpened('page');
    },
  };
  return Object.assign(store, { dispatch, actions });
}
