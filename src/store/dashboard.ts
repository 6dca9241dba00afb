/**
 * The store: one truth for all views. Made by a factory, so that tests and a second window have their own.
 * Actions are named for what happened; each calls a pure View → View function of the model.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Lang } from '../i18n/message-table';
import type { NumberStyle } from '../i18n/numbers';
import type { FigureRef } from '../model/figure';
import { advance, begin, redo, undo, type History } from '../model/history';
import type { CaseId, EventId, IndicatorId, PlaceId, Programme } from '../model/programme';
import type { Report } from '../model/report';
import { choicesAt } from '../model/territory';
import * as change from '../model/view';
import { initialView, sameView, type Mode, type View } from '../model/view';

export interface Preferences {
  readonly lang: Lang;
  readonly numbers: NumberStyle;
}

/** At most one dialog is open: two cannot be said. */
export type Dialog = { readonly kind: 'passport'; readonly figure: FigureRef };

/** What a click on an outline without a place of its own led to. */
export type MapAnswer =
  | { readonly kind: 'offer'; readonly boundary: string; readonly places: readonly PlaceId[] }
  | { readonly kind: 'nothing-here'; readonly name: string };

/** What the last change of the View means for the browser's history. */
export type Entry = 'push' | 'replace' | 'none';

export interface DashboardState {
  readonly programme: Programme;
  readonly history: History<View>;
  /** What is saved on this machine. */
  readonly preferences: Preferences;
  /** What the link asked for: it holds for this session and is never saved. */
  readonly linked: Partial<Preferences>;
  readonly session: {
    readonly dialog: Dialog | null;
    readonly mapAnswer: MapAnswer | null;
    /** What the link held that could not be used. */
    readonly linkReports: readonly Report[];
    /** Said once to screen readers after undo and redo. */
    readonly said: 'undone' | 'redone' | null;
    /** The thing under the pointer or focus, such as `place:piura`. */
    readonly pointedAt: string | null;
  };
  readonly entry: Entry;
}

export interface DashboardActions {
  placeClicked(id: PlaceId | null): void;
  /** An outline of the map layer was clicked; `name` is its own, in case no place lies there. */
  outlineClicked(boundary: string, name: string): void;
  levelLeft(): void;
  indicatorClicked(id: IndicatorId): void;
  /** The indicator's detail was closed. */
  indicatorReleased(): void;
  caseClicked(id: CaseId): void;
  eventClicked(id: EventId): void;
  modeChosen(mode: Mode): void;
  undoPressed(): void;
  redoPressed(): void;
  /** A link was opened, or the browser's Back and Forward led to one. */
  linkOpened(view: View, linked: Partial<Preferences>, reports: readonly Report[]): void;
  languageChosen(lang: Lang): void;
  passportOpened(figure: FigureRef): void;
  dialogClosed(): void;
  mapAnswerClosed(): void;
  linkReportsDismissed(): void;
  pointedAt(ref: string | null): void;
}

export type Dashboard = StoreApi<DashboardState> & { readonly actions: DashboardActions };

/** A second click on what is chosen goes up; sooner than this it is the other half of a double click. Milliseconds. */
const DOUBLE_CLICK = 400;

export interface DashboardOptions {
  readonly programme: Programme;
  readonly preferences: Preferences;
  /** Milliseconds, only for differences: `performance.now`, or a test's own. */
  readonly clock: () => number;
}

/** A store at the programme's beginning: the whole, nothing chosen. */
export function createDashboard({ programme, preferences, clock }: DashboardOptions): Dashboard {
  const store = createStore<DashboardState>(() => ({
    programme,
    history: begin(initialView),
    preferences,
    linked: {},
    session: { dialog: null, mapAnswer: null, linkReports: [], said: null, pointedAt: null },
    entry: 'none',
  }));

  const { getState, setState } = store;
  const session = (changes: Partial<DashboardState['session']>) =>
    setState({ session: { ...getState().session, ...changes } });
  const settle = (history: History<View>, entry: Entry, changes: Partial<DashboardState['session']> = {}) =>
    setState({ history, entry, session: { ...getState().session, mapAnswer: null, said: null, ...changes } });
  const apply = (step: (view: View) => View, entry: Entry = 'push') => {
    const { history } = getState();
    const next = advance(history, step(history.present), sameView);
    if (next !== history) settle(next, entry);
    else if (getState().session.mapAnswer) session({ mapAnswer: null });
  };

  let lastPlace: { id: PlaceId | null; at: number } | null = null;

  const actions: DashboardActions = {
    placeClicked(id) {
      const at = clock();
      const place = id === programme.territory ? null : id;
      const doubled = lastPlace?.id === place && at - lastPlace.at < DOUBLE_CLICK;
      lastPlace = { id: place, at };
      if (doubled) return;
      apply((view) =>
        view.place === place && view.focus === 'place'
          ? change.goUp(programme, view)
          : change.choosePlace(programme, view, place),
      );
    },
    outlineClicked(boundary, name) {
      const places = choicesAt(programme, boundary);
      const [only] = places;
      if (only === undefined) session({ mapAnswer: { kind: 'nothing-here', name } });
      else if (places.length === 1) actions.placeClicked(only);
      else session({ mapAnswer: { kind: 'offer', boundary, places } });
    },
    levelLeft() {
      if (getState().session.mapAnswer) session({ mapAnswer: null });
      else apply((view) => change.goUp(programme, view));
    },
    indicatorClicked: (id) => apply((view) => change.chooseIndicator(view, id)),
    indicatorReleased: () => apply(change.releaseIndicator),
    caseClicked: (id) => apply((view) => change.chooseCase(programme, view, id)),
    eventClicked: (id) => apply((view) => change.chooseEvent(programme, view, id)),
    modeChosen: (mode) => apply((view) => change.chooseMode(view, mode), 'replace'),
    undoPressed() {
      const { history } = getState();
      const previous = undo(history);
      if (previous !== history) settle(previous, 'replace', { said: 'undone' });
    },
    redoPressed() {
      const { history } = getState();
      const next = redo(history);
      if (next !== history) settle(next, 'replace', { said: 'redone' });
    },
    linkOpened(view, linked, linkReports) {
      const history = advance(getState().history, view, sameView);
      setState({ history, linked, entry: 'none' });
      session({ linkReports, mapAnswer: null, said: null });
    },
    languageChosen(lang) {
      const { preferences: saved, linked } = getState();
      setState({ preferences: { ...saved, lang }, linked: { ...linked, lang: undefined }, entry: 'replace' });
    },
    passportOpened: (figure) => session({ dialog: { kind: 'passport', figure } }),
    dialogClosed: () => session({ dialog: null }),
    mapAnswerClosed: () => session({ mapAnswer: null }),
    linkReportsDismissed: () => session({ linkReports: [] }),
    pointedAt(ref) {
      if (getState().session.pointedAt !== ref) session({ pointedAt: ref });
    },
  };
  return Object.assign(store, { actions });
}

/** The preferences in force: what the link asked for, else what is saved. */
export function preferencesInForce(state: DashboardState): Preferences {
  return {
    lang: state.linked.lang ?? state.preferences.lang,
    numbers: state.linked.numbers ?? state.preferences.numbers,
  };
}

export function viewOf(state: DashboardState): View {
  return state.history.present;
}
