import { beforeEach, describe, expect, it } from 'vitest';
import type { CaseId, EventId, IndicatorId, PlaceId } from '../../src/model/programme';
import { casesOf } from '../../src/model/territory';
import { figuresOf } from '../../src/model/shown';
import { initialView } from '../../src/model/view';
import { createDashboard, type Dashboard } from '../../src/store/dashboard';
import { defaultPreferences, preferencesInForce, viewOf } from '../../src/store/state';
import { programme } from '../programmes';

const place = (id: string) => id as PlaceId;

let now = 0;
let dashboard: Dashboard;
const view = () => viewOf(dashboard.getState());

beforeEach(() => {
  now = 0;
  dashboard = createDashboard({ programme, preferences: defaultPreferences, clock: () => now });
});

describe('a place clicked', () => {
  it('is chosen; clicked again later it gives way to the one above', () => {
    dashboard.actions.placeClicked(place('huaraz'));
    expect(view()).toMatchObject({ place: 'huaraz', focus: 'place' });
    now = 400;
    dashboard.actions.placeClicked(place('huaraz'));
    expect(view().place).toBe('pe');
  });

  it('twice within 400 ms is one choice', () => {
    dashboard.actions.placeClicked(place('huaraz'));
    now = 399;
    dashboard.actions.placeClicked(place('huaraz'));
    expect(view().place).toBe('huaraz');
  });

  it('as the whole is no place', () => {
    dashboard.actions.placeClicked(place('puno'));
    dashboard.actions.placeClicked(programme.territory);
    expect(view()).toEqual(initialView);
  });
});

describe('an outline clicked', () => {
  const answer = () => dashboard.getState().session.mapAnswer;

  it('chooses the one zone inside it', () => {
    dashboard.actions.outlineClicked('PE-ANC', 'Áncash');
    expect(view().place).toBe('huaraz');
  });
  it('offers several, and chooses none', () => {
    dashboard.actions.outlineClicked('PE-JUN', 'Junín');
    expect(view()).toEqual(initialView);
    expect(answer()).toMatchObject({ kind: 'offer', places: ['chanchamayo', 'huancayo'] });
  });
  it('says when nothing is named there, and the View stays', () => {
    dashboard.actions.outlineClicked('PE-LOR', 'Loreto');
    expect(view()).toEqual(initialView);
    expect(answer()).toEqual({ kind: 'nothing-here', name: 'Loreto' });
  });
  it('has its answer closed by Escape before anything else', () => {
    dashboard.actions.placeClicked(place('pe'));
    dashboard.actions.outlineClicked('PE-LOR', 'Loreto');
    dashboard.actions.levelLeft();
    expect(answer()).toBeNull();
    expect(view().place).toBe('pe');
  });
});

describe('undo', () => {
  it('takes back every kind of change, one at a time, and redo brings them again', () => {
    const { actions } = dashboard;
    const steps = [
      () => actions.placeClicked(place('piura')),
      () => actions.indicatorClicked('nuclei' as IndicatorId),
      () => actions.caseClicked('cacao-piura' as CaseId),
      () => actions.eventClicked('sial' as EventId),
      () => actions.modeChosen('quantity'),
      () => actions.levelLeft(),
    ];
    const seen = [view(), ...steps.map((step) => (step(), view()))];
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
    dashboard.actions.placeClicked(place('piura'));
    dashboard.actions.linkOpened({ ...initialView, place: place('cusco'), focus: 'place' }, {}, []);
    dashboard.actions.undoPressed();
    expect(view().place).toBe('piura');
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
