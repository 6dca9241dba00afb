import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CaseId, EventId, IndicatorId, PlaceId } from '../../src/model/programme';
import { casesOf, isChoosable } from '../../src/model/territory';
import {
  chooseCase,
  chooseEvent,
  chooseIndicator,
  chooseMode,
  choosePlace,
  chosenMarks,
  goUp,
  initialView,
  placeOf,
  releaseIndicator,
  sameView,
  shownBy,
  type View,
} from '../../src/model/view';
import { choosable, wayTo, type ProgrammeFile } from '../document';
import { invented, inventedFile, programme, programmeFile } from '../programmes';

type Action = (view: View) => View;
const places = programme.places.filter(({ id }) => isChoosable(programme, id)).map(({ id }) => id);
const indicators = programme.indicators.map(({ id }) => id);
const cases = programme.cases.map(({ id }) => id);
const events = programme.events.map(({ id }) => id);

/** What anybody can do to a View, by name, so that a failing sequence can be read. */
const actions: Record<string, Action> = Object.fromEntries<Action>([
  ...places.map((id): [string, Action] => [`place ${id}`, (view) => choosePlace(programme, view, id)]),
  ...indicators.map((id): [string, Action] => [`indicator ${id}`, (view) => chooseIndicator(view, id)]),
  ...cases.map((id): [string, Action] => [`case ${id}`, (view) => chooseCase(programme, view, id)]),
  ...events.map((id): [string, Action] => [`event ${id}`, (view) => chooseEvent(programme, view, id)]),
  ['whole', (view) => choosePlace(programme, view, null)],
  ['up', (view) => goUp(programme, view)],
  ['release', releaseIndicator],
  ['quantity', (view) => chooseMode(view, 'quantity')],
  ['index', (view) => chooseMode(view, 'index')],
]);
const sequence = fc.array(fc.constantFrom(...Object.keys(actions)), { maxLength: 12 });
const after = (names: readonly string[], from: View = initialView) =>
  names.reduce((view, name) => actions[name]?.(view) ?? view, from);
const viewAfterAnything = sequence.map((names) => after(names));

const indicator = 'nuclei' as IndicatorId;
const study = 'honey' as CaseId;
const fair = 'expoalimentaria' as EventId;
const place = (id: string) => id as PlaceId;

describe('whatever is clicked', () => {
  test('the focus is something chosen, and is there when anything is', () => {
    fc.assert(
      fc.property(viewAfterAnything, (view) => {
        const chosen = [view.place, view.indicator, view.case, view.event].some((each) => each !== null);
        expect(view.focus !== null).toBe(chosen);
        if (view.focus !== null) expect(view[view.focus]).not.toBeNull();
      }),
    );
  });

  test('the page speaks of one thing: the case is of the place and of the event', () => {
    fc.assert(
      fc.property(viewAfterAnything, (view) => {
        const chosen = programme.cases.find(({ id }) => id === view.case);
        if (!chosen) return;
        expect(casesOf(programme, placeOf(programme, view))).toContain(chosen);
        if (view.event !== null) expect(chosen.events).toContain(view.event);
      }),
    );
  });

  test('the whole is no choice', () => {
    fc.assert(
      fc.property(viewAfterAnything, (view) => {
        expect(view.place).not.toBe(programme.territory);
      }),
    );
  });

  test('going up ends at the whole, with nothing chosen and the mode kept', () => {
    fc.assert(
      fc.property(viewAfterAnything, (view) => {
        let steps = 0;
        let next = view;
        while (goUp(programme, next) !== next && steps < 20) {
          next = goUp(programme, next);
          steps += 1;
        }
        expect(steps).toBeLessThanOrEqual(7);
        expect(next).toEqual({ ...initialView, mode: view.mode });
      }),
    );
  });

  test('choosing the same indicator, case or event twice lets it go', () => {
    fc.assert(
      fc.property(viewAfterAnything, (view) => {
        const once = { ...view, indicator: null, case: null, event: null, focus: null };
        expect(chooseIndicator(chooseIndicator(once, indicator), indicator).indicator).toBeNull();
        expect(chooseCase(programme, chooseCase(programme, once, study), study).case).toBeNull();
        expect(chooseEvent(programme, chooseEvent(programme, once, fair), fair).event).toBeNull();
      }),
    );
  });

  test('a View is never changed in place', () => {
    fc.assert(
      fc.property(sequence, (names) => {
        names.reduce(
          (view, name) => Object.freeze(actions[name]?.(view) ?? view),
          Object.freeze(initialView),
        );
      }),
    );
  });

  test('exactly one mark is hot when anything is chosen', () => {
    fc.assert(
      fc.property(viewAfterAnything, (view) => {
        const hot = [...chosenMarks(view).values()].filter((mark) => mark === 'hot');
        expect(hot).toHaveLength(view.focus === null ? 0 : 1);
        if (view.focus !== null)
          expect(chosenMarks(view).get(`${view.focus}:${view[view.focus]}`)).toBe('hot');
      }),
    );
  });
});

describe('choosing', () => {
  test('place, indicator and case can be chosen at once; the last is in focus', () => {
    const view = after(['place chanchamayo', 'indicator nuclei', 'case honey']);
    expect(view).toMatchObject({ place: 'chanchamayo', indicator: 'nuclei', case: 'honey', focus: 'case' });
    expect(shownBy(view)).toBe('place:chanchamayo indicator:nuclei case:honey');
  });

  test('a place lets go of a case that is not its own, and keeps one that is', () => {
    expect(after(['case honey', 'place puno']).case).toBeNull();
    expect(after(['case honey', 'place lambayeque']).case).toBe('honey');
    expect(after(['case honey', 'place pe']).case).toBe('honey');
  });

  test('a case from elsewhere lets go of the place', () => {
    expect(after(['place puno', 'case honey']).place).toBeNull();
    expect(after(['place puno', 'case textiles-puno']).place).toBe('puno');
  });

  test('a fair keeps the place and the case that go with it', () => {
    expect(after(['place lambayeque', 'case honey', 'event expoalimentaria'])).toMatchObject({
      place: 'lambayeque',
      case: 'honey',
      event: 'expoalimentaria',
      focus: 'event',
    });
    expect(after(['place puno', 'case textiles-puno', 'event sial'])).toMatchObject({
      place: null,
      case: null,
    });
  });

  test('an indicator outside the focus comes into focus before it is let go', () => {
    const view = after(['indicator nuclei', 'place puno']);
    expect(chooseIndicator(view, indicator)).toMatchObject({ indicator: 'nuclei', focus: 'indicator' });
    expect(releaseIndicator(view)).toMatchObject({ indicator: null, focus: 'place' });
    expect(releaseIndicator(initialView)).toBe(initialView);
  });

  test('a case that is none changes nothing', () => {
    expect(chooseCase(programme, initialView, 'x' as CaseId)).toBe(initialView);
  });

  test('the mode it is already in changes nothing', () => {
    expect(chooseMode(initialView, 'index')).toBe(initialView);
  });
});

describe('going up', () => {
  test('a case is let go first, then the place gives way to the one above it', () => {
    const names = ['place chanchamayo', 'case honey'];
    expect(after([...names, 'up'])).toMatchObject({ place: 'chanchamayo', case: null, focus: 'place' });
    expect(after([...names, 'up', 'up'])).toMatchObject({ place: 'pe', focus: 'place' });
    expect(after([...names, 'up', 'up', 'up'])).toEqual(initialView);
  });

  test('an indicator stays while the place gives way', () => {
    expect(after(['indicator nuclei', 'place bo', 'up'])).toMatchObject({
      place: null,
      indicator: 'nuclei',
      focus: 'indicator',
    });
  });

  test.each([
    ['the built-in programme', programme, programmeFile],
    ['an invented programme', invented, inventedFile],
  ])('%s: every place goes up by those that the document sets above it', (_, read, file) => {
    const doc = JSON.parse(file) as ProgrammeFile;
    for (const id of choosable(doc)) {
      const went = [];
      const start = choosePlace(read, initialView, place(id));
      for (let view = start, last: View | null = null; view !== last;) {
        went.push(placeOf(read, view));
        last = view;
        view = goUp(read, view);
      }
      expect(went).toEqual(wayTo(doc, id).toReversed());
    }
  });

  test('above the whole there is nothing', () => {
    expect(goUp(programme, initialView)).toBe(initialView);
  });
});

test('Views are the same when every part is', () => {
  fc.assert(
    fc.property(viewAfterAnything, viewAfterAnything, (a, b) => {
      expect(sameView(a, { ...a })).toBe(true);
      expect(sameView(a, b)).toBe(JSON.stringify(a) === JSON.stringify({ ...a, ...b }));
    }),
  );
});

test('the whole is where nothing is chosen', () => {
  expect(placeOf(programme, initialView)).toBe('andean');
  expect(placeOf(programme, { ...initialView, place: place('puno') })).toBe('puno');
  expect(shownBy(initialView)).toBe('programme');
});
