/**
 * The store: one truth for all views. Made by a factory, so that tests and a second window have their own.
 * Actions are named for what happened; each calls a pure View → View function of the model.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ThingRef } from '../model/filter';
import { advance, begin, redo, undo, type History } from '../model/history';
import type { CaseId, EventId, IndicatorId, PlaceId, Programme } from '../model/programme';
import { choicesAt } from '../model/territory';
import * as change from '../model/view';
import { initialView, sameView, type View } from '../model/view';
import {
  under,
  type DashboardActions,
  type DashboardState,
  type Entry,
  type Preferences,
  type Session,
} from './state';

export type Dashboard = StoreApi<DashboardState> & { readonly actions: DashboardActions };

/** A second click on what is chosen goes up; sooner than this it is the other half of a double click. Milliseconds. */
const DOUBLE_CLICK = 400;
/** So many things found are remembered. */
const RECENT = 6;

export interface DashboardOptions {
  readonly programme: Programme;
  readonly preferences: Preferences;
  /** Milliseconds, only for differences: `performance.now`, or a test's own. */
  readonly clock: () => number;
}

const quiet: Session = {
  dialog: null,
  mapAnswer: null,
  linkReports: [],
  asked: null,
  said: null,
  pointedAt: null,
  offline: 'unknown',
  hasUpdate: false,
  isForgetful: false,
  screen: 'page',
  foot: null,
  step: null,
  print: null,
};

/** A store at the programme's beginning: the whole, nothing chosen. */
export function createDashboard({ programme, preferences, clock }: DashboardOptions): Dashboard {
  const store = createStore<DashboardState>(() => ({
    programme,
    history: begin(initialView),
    preferences,
    linked: {},
    session: quiet,
    entry: 'none',
  }));

  const { getState, setState } = store;
  const session = (changes: Partial<Session>) => setState({ session: { ...getState().session, ...changes } });
  const settle = (history: History<View>, entry: Entry, changes: Partial<Session> = {}) =>
    setState({ history, entry, session: { ...getState().session, mapAnswer: null, said: null, ...changes } });
  const apply = (step: (view: View) => View, entry: Entry = 'push') => {
    const { history } = getState();
    const next = advance(history, step(history.present), sameView);
    if (next !== history) settle(next, entry);
    else if (getState().session.mapAnswer) session({ mapAnswer: null });
  };
  /** What is chosen by hand overrides what the link asked for. */
  const prefer = (changes: Partial<Preferences>) => {
    const { preferences: saved, linked } = getState();
    const kept = Object.fromEntries(Object.entries(linked).filter(([key]) => !(key in changes)));
    setState({ preferences: { ...saved, ...changes }, linked: kept, entry: 'replace' });
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
    sortChosen: (sort) => apply((view) => change.chooseSort(view, sort), 'replace'),
    filterChosen: (kind, value) => apply((view) => change.chooseFilter(view, kind, value), 'replace'),
    filtersCleared: () => apply(change.clearFilters, 'replace'),
    found(ref) {
      const { recent } = getState().preferences;
      prefer({ recent: [ref, ...recent.filter((each) => each !== ref)].slice(0, RECENT) });
      session({ dialog: null });
      apply((view) => chosenByName(programme, view, ref));
    },
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
    linkOpened(view, linked, linkReports, asked = null) {
      const history = advance(getState().history, view, sameView);
      setState({ history, linked, entry: 'none' });
      session({ linkReports, asked, mapAnswer: null, said: null });
    },
    storyAsked(asked) {
      setState({ entry: 'replace', session: { ...getState().session, asked } });
    },
    languageChosen: (lang) => prefer({ lang }),
    numbersChosen: (numbers) => prefer({ numbers }),
    themeChosen: (theme) => prefer({ theme }),
    welcomeDismissed: () => prefer({ welcomed: true }),
    passportOpened(figure) {
      const { dialog } = getState().session;
      // A figure in a passport takes that one's place.
      const from = dialog?.kind === 'passport' ? dialog.from : dialog?.kind === 'copy' ? undefined : dialog;
      session({ dialog: { kind: 'passport', figure, ...(from && { from }) } });
    },
    dialogOpened: (kind) => session({ dialog: { kind } }),
    dialogClosed: () => session({ dialog: under(getState().session.dialog) }),
    mapAnswerClosed: () => session({ mapAnswer: null }),
    linkReportsDismissed: () => session({ linkReports: [] }),
    pointedAt(ref) {
      if (getState().session.pointedAt !== ref) session({ pointedAt: ref });
    },
    copyPressed: () => session({ said: null }),
    handCopyOffered(text) {
      const { dialog } = getState().session;
      if (dialog?.kind !== 'copy')
        session({ dialog: { kind: 'copy', text, ...(dialog && { from: dialog }) } });
    },
    copied: (done) => session({ said: done ? 'copied' : 'not-copied' }),
    offlineChanged: (offline) => session({ offline }),
    updateFound: () => session({ hasUpdate: true }),
    storageRefused: () => session({ isForgetful: true }),
    printChanged: (print) => session({ print }),
    stepEntered(view) {
      if (sameView(getState().history.present, view)) return;
      setState({ history: begin(view), entry: 'none' });
      if (getState().session.mapAnswer) session({ mapAnswer: null });
    },
    screenOpened: (screen) => session({ screen, foot: null, dialog: null, mapAnswer: null, said: null }),
    stepWanted: () => session({ foot: { kind: 'adding', view: getState().history.present } }),
    stepTurnedTo: (step) => session({ step }),
    viewWanted(step, number, view) {
      actions.stepEntered(view);
      actions.screenOpened('page');
      session({ step, foot: { kind: 'choosing', step, number } });
    },
    footDismissed: () => session({ foot: null }),
  };
  return Object.assign(store, { actions });
}

/** Chooses a thing by its reference. Unlike a second click, finding what is chosen already does not let it go. */
function chosenByName(programme: Programme, view: View, ref: ThingRef): View {
  const at = ref.indexOf(':');
  const [kind, id] = [ref.slice(0, at), ref.slice(at + 1)];
  if (kind === view.focus && view[kind] === id) return view;
  if (kind === 'place') return change.choosePlace(programme, view, id as PlaceId);
  if (kind === 'indicator') return change.chooseIndicator(view, id as IndicatorId);
  if (kind === 'case') return change.chooseCase(programme, view, id as CaseId);
  return change.chooseEvent(programme, view, id as EventId);
}
