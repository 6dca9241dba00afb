import { beforeEach, describe, expect, it } from 'vitest';
import type { CaseId, EventId, IndicatorId, PlaceId } from '../../src/model/programme';
import { casesOf } from '../../src/model/territory';
import { figuresOf } from '../../src/model/figures/territory-figures';
import { pressed, type ViewEvent } from '../../src/model/view/reduce-view';
import { initialView } from '../../src/model/view/view';
import { createDashboard, type Dashboard } from '../../src/store/page/dashboard';
import { defaultPreferences, preferencesInForce, viewOf } from '../../src/store/page/dashboard-state';
import { programme } from '../programmes';

const place = (id: string) => id as PlaceId;

let dashboard: Dashboard;
const view = () => viewOf(dashboard.getState());

beforeEach(() => {
  dashboard = createDashboard({ programme, preferences: defaultPreferences });
});

describe('undo', () => {
  it('takes back every kind of change, one at a time, and redo brings them again', () => {
    const { actions, dispatch } = dashboard;
    const events: readonly ViewEvent[] = [
      pressed('place', place('piura')),
      pressed('indicator', 'nuclei' as IndicatorId),
      pressed('case', 'cacao-piura' as CaseId),
      pressed('event', 'sial' as EventId),
      { kind: 'modeChosen', mode: 'quantity' },
      { kind: 'levelLeft' },
    ];
    const seen = [view(), ...events.map((event) => (dispatch(event), view()))];
    for (const expected of seen.slice(0, -1).toReversed()) {
      actions.undoPressed();
      expect(view()).toEqual(expected);
    }
    for (const expected of seen.slice(1)) {
      actions.redoPressed();
      expect(view()).toEqual(expected);
    }
  });

  it('is a step for a link that was opened', () => {
    dashboard.dispatch(pressed('place', place('piura')));
    dashboard.actions.linkOpened({ ...initialView, place: place('cusco'), focus: 'place' }, {}, []);
    dashboard.actions.undoPressed();
    expect(view().place).toBe('piura');
  });
});

describe('the page opened at a step’s View', () => {
  it('begins undo anew where that is another View, and keeps it where it is the same', () => {
    dashboard.dispatch(pressed('place', place('piura')));
    dashboard.actions.pageOpenedAt({ ...view() });
    dashboard.actions.undoPressed();
    expect(view()).toEqual(initialView);
    dashboard.actions.pageOpenedAt({ ...initialView, place: place('cusco'), focus: 'place' });
    dashboard.actions.undoPressed();
    expect(view().place).toBe('cusco');
  });
});

describe('a language', () => {
  it('of a link holds for the session and is not saved', () => {
    dashboard.actions.linkOpened(initialView, { lang: 'en' }, []);
    expect(preferencesInForce(dashboard.getState()).lang).toBe('en');
    expect(dashboard.getState().preferences.lang).toBe('es');
    dashboard.actions.languageChosen('es');
    expect(preferencesInForce(dashboard.getState()).lang).toBe('es');
  });
});

describe('derived data', () => {
  it('is the same reference for the same question', () => {
    expect(casesOf(programme, place('pe'))).toBe(casesOf(programme, place('pe')));
    expect(figuresOf(programme, place('pe'))).toBe(figuresOf(programme, place('pe')));
  });
  it('pointing at something changes nothing but the session', () => {
    const { history } = dashboard.getState();
    dashboard.actions.pointedAt('place:piura');
    expect(dashboard.getState().history).toBe(history);
  });
});
