import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlaceId } from '../../src/model/programme';
import { casesOf } from '../../src/model/territory';
import type { ThingRef } from '../../src/model/view/filter';
import { reduceView, type ViewEvent } from '../../src/model/view/reduce-view';
import { chosenMarks, initialView, placeOf, sameView, shownBy, type View } from '../../src/model/view/view';
import { choosable, wayTo, type ProgrammeFile } from '../document';
import { invented, inventedFile, programme, programmeFile } from '../programmes';
import { viewAfter, viewEvents, views } from '../views';

const place = (id: string) => id as PlaceId;
const pressed = (thing: string): ViewEvent => ({ kind: 'pressed', thing: thing as ThingRef });
const levelLeft: ViewEvent = { kind: 'levelLeft' };
/** What is pressed one after the other; "up" goes a level up. */
const after = (...things: readonly string[]) =>
  viewAfter(things.map((thing) => (thing === 'up' ? levelLeft : pressed(thing))));

describe('whatever is clicked', () => {
  test('the focus is something chosen, and is there when anything is', () => {
    fc.assert(
      fc.property(views, (view) => {
        const chosen = [view.place, view.indicator, view.case, view.event].some((each) => each !== null);
        expect(view.focus !== null).toBe(chosen);
        if (view.focus !== null) expect(view[view.focus]).not.toBeNull();
      }),
    );
  });

  test('the page speaks of one thing: the case is of the place and of the event', () => {
    fc.assert(
      fc.property(views, (view) => {
        const chosen = programme.cases.find(({ id }) => id === view.case);
        if (!chosen) return;
        expect(casesOf(programme, placeOf(programme, view))).toContain(chosen);
        if (view.event !== null) expect(chosen.events).toContain(view.event);
      }),
    );
  });

  test('the whole is no choice', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(view.place).not.toBe(programme.territory);
      }),
    );
  });

  test('going up ends at the whole, with nothing chosen and the mode kept', () => {
    fc.assert(
      fc.property(views, (view) => {
        let steps = 0;
        let next = view;
        while (reduceView(programme, next, levelLeft) !== next && steps < 20) {
          next = reduceView(programme, next, levelLeft);
          steps += 1;
        }
        expect(steps).toBeLessThanOrEqual(7);
        const { mode, sort, unit, product, year, country } = view;
        expect(next).toEqual({ ...initialView, mode, sort, unit, product, year, country });
      }),
    );
  });

  test('pressing the same indicator, case or event twice lets it go', () => {
    fc.assert(
      fc.property(views, (view) => {
        const once = { ...view, indicator: null, case: null, event: null, focus: null };
        const twice = (thing: string) => viewAfter([pressed(thing), pressed(thing)], once);
        expect(twice('indicator:nuclei').indicator).toBeNull();
        expect(twice('case:honey').case).toBeNull();
        expect(twice('event:expoalimentaria').event).toBeNull();
      }),
    );
  });

  test('a View is never changed in place', () => {
    fc.assert(
      fc.property(fc.array(viewEvents, { maxLength: 12 }), (events) => {
        events.reduce(
          (view, event) => Object.freeze(reduceView(programme, view, event)),
          Object.freeze(initialView),
        );
      }),
    );
  });

  test('exactly one mark is hot when anything is chosen', () => {
    fc.assert(
      fc.property(views, (view) => {
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
    const view = after('place:chanchamayo', 'indicator:nuclei', 'case:honey');
    expect(view).toMatchObject({ place: 'chanchamayo', indicator: 'nuclei', case: 'honey', focus: 'case' });
    expect(shownBy(view)).toBe('place:chanchamayo indicator:nuclei case:honey');
  });

  test('a place lets go of a case that is not its own, and keeps one that is', () => {
    expect(after('case:honey', 'place:puno').case).toBeNull();
    expect(after('case:honey', 'place:lambayeque').case).toBe('honey');
    expect(after('case:honey', 'place:pe').case).toBe('honey');
  });

  test('a case from elsewhere lets go of the place', () => {
    expect(after('place:puno', 'case:honey').place).toBeNull();
    expect(after('place:puno', 'case:textiles-puno').place).toBe('puno');
  });

  test('a fair keeps the place and the case that go with it', () => {
    expect(after('place:lambayeque', 'case:honey', 'event:expoalimentaria')).toMatchObject({
      place: 'lambayeque',
      case: 'honey',
      event: 'expoalimentaria',
      focus: 'event',
    });
    expect(after('place:puno', 'case:textiles-puno', 'event:sial')).toMatchObject({
      place: null,
      case: null,
    });
  });

  test('an indicator outside the focus comes into focus before it is let go', () => {
    const view = after('indicator:nuclei', 'place:puno');
    expect(viewAfter([pressed('indicator:nuclei')], view)).toMatchObject({
      indicator: 'nuclei',
      focus: 'indicator',
    });
    const released: ViewEvent = { kind: 'indicatorReleased' };
    expect(viewAfter([released], view)).toMatchObject({ indicator: null, focus: 'place' });
    expect(viewAfter([released])).toBe(initialView);
  });

  test('what the programme does not have changes nothing', () => {
    for (const kind of ['place', 'indicator', 'case', 'event']) expect(after(`${kind}:x`)).toBe(initialView);
  });

  test('what is asked for by name stays chosen when it is asked for again', () => {
    fc.assert(
      fc.property(views, viewEvents, (view, event) => {
        if (event.kind !== 'chosen') return;
        const once = viewAfter([event], view);
        expect(viewAfter([event], once)).toEqual(once);
      }),
    );
  });

  test('the whole is chosen by its name', () => {
    expect(after('place:puno', `place:${programme.territory}`)).toEqual(initialView);
  });

  test('a place pressed again gives way to the one above it', () => {
    expect(after('place:huaraz', 'place:huaraz')).toMatchObject({ place: 'pe', focus: 'place' });
  });

  test('the mode it is already in changes nothing', () => {
    expect(viewAfter([{ kind: 'modeChosen', mode: 'index' }])).toBe(initialView);
  });
});

describe('going up', () => {
  test('a case is let go first, then the place gives way to the one above it', () => {
    const names = ['place:chanchamayo', 'case:honey'];
    expect(after(...names, 'up')).toMatchObject({ place: 'chanchamayo', case: null, focus: 'place' });
    expect(after(...names, 'up', 'up')).toMatchObject({ place: 'pe', focus: 'place' });
    expect(after(...names, 'up', 'up', 'up')).toEqual(initialView);
  });

  test('an indicator stays while the place gives way', () => {
    expect(after('indicator:nuclei', 'place:bo', 'up')).toMatchObject({
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
      const start = viewAfter([pressed(`place:${id}`)], initialView, read);
      for (let view = start, last: View | null = null; view !== last;) {
        went.push(placeOf(read, view));
        last = view;
        view = reduceView(read, view, levelLeft);
      }
      expect(went).toEqual(wayTo(doc, id).toReversed());
    }
  });

  test('above the whole there is nothing', () => {
    expect(after('up')).toBe(initialView);
  });
});

test('Views are the same when every part is', () => {
  fc.assert(
    fc.property(views, views, (a, b) => {
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
