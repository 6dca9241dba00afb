/** The Show: what each press means, and that any order, loss and doubling of messages ends with both windows at the same picture. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import {
  SLEEP_THRESHOLD,
  elapsed,
  isOffScript,
  liveOf,
  newerShow,
  numberOf,
  reduceShow,
  seenBy,
  takeOver,
  type Show,
  type ShowEvent,
} from '../../src/model/story/show';
import { cutOf, stepOf, type StepId } from '../../src/model/story/story';
import { savedShow, saveShow } from '../../src/store/show/show-session';
import { SILENCE, type ShowSync } from '../../src/store/show/show-sync';
import { programme } from '../programmes';
import { Between, begun, look, showEvents, shownIn, story, TOKEN, windowOf } from '../shows';
import { runs } from '../runs';

const after = (show: Show, ...events: readonly ShowEvent[]) =>
  events.reduce((each, event) => reduceShow(programme, story, each, event, 1000), show);
const kinds = (...names: readonly string[]) => names.map((kind) => ({ kind }) as ShowEvent);
const at = (show: Show) => story.steps.findIndex(({ id }) => id === show.step);
const elsewhere: ShowEvent = { kind: 'viewChanged', by: { kind: 'modeChosen', mode: 'quantity' } };

describe('a press', () => {
  it('goes to the next step and back, and no farther than the ends', () => {
    expect(at(after(begun(), ...kinds('next', 'next')))).toBe(2);
    expect(at(after(begun(), ...kinds('next', 'previous', 'previous', 'previous')))).toBe(0);
    const last = after(begun(), ...kinds('last'));
    expect(at(last)).toBe(story.steps.length - 1);
    expect(after(last, ...kinds('next'))).toBe(last);
  });

  it('on a detour leads back first, then on: a clicker has no other key', () => {
    for (const kind of ['next', 'previous'] as const) {
      const away = after(begun(), { kind: 'next' }, elsewhere);
      expect(isOffScript(story, liveOf(away))).toBe(true);
      const back = after(away, { kind });
      expect(back.live).toBe(story.steps[1]?.view);
      expect(isOffScript(story, liveOf(back))).toBe(false);
      expect(at(after(back, { kind }))).toBe(kind === 'next' ? 2 : 0);
    }
  });

  it('shows the map instead of a chart, and that is a detour too', () => {
    const away = after(begun(), { kind: 'picturePressed', picture: 'map' });
    expect(isOffScript(story, liveOf(away))).toBe(true);
    expect(after(away, { kind: 'picturePressed', picture: 'map' }).picture).toBeNull();
    expect(after(away, elsewhere).picture).toBeNull();
    expect(after(away, { kind: 'returned' }).picture).toBeNull();
  });

  it('freezes what the audience sees, and pushes what the speaker sees', () => {
    const frozen = after(begun(), ...kinds('next', 'freezePressed', 'next', 'next'));
    expect(seenBy('audience', frozen).step).toBe(story.steps[1]?.id);
    expect(seenBy('console', frozen).step).toBe(story.steps[3]?.id);
    const pushed = after(frozen, ...kinds('freezePressed'));
    expect(seenBy('audience', pushed)).toEqual(seenBy('console', pushed));
  });

  it('that brings another slide shows all of it again; the pointer stays where it points', () => {
    const near = after(
      begun(),
      { kind: 'next' },
      { kind: 'pointed', at: { x: 0.1, y: 0.2 } },
      { kind: 'zoomed', to: { x: 0.5, y: 0.5, scale: 1.5 } },
    );
    const presses: readonly ShowEvent[] = [
      ...kinds('next', 'previous', 'first', 'last', 'returned'),
      { kind: 'jumped', to: 5 },
      elsewhere,
      { kind: 'picturePressed', picture: 'map' },
    ];
    for (const press of presses)
      expect(after(near, press), press.kind).toMatchObject({ zoom: null, pointer: { x: 0.1, y: 0.2 } });
    for (const press of kinds('freezePressed', 'timerPressed'))
      expect(after(near, press).zoom, press.kind).toEqual(near.zoom);
  });

  it('while the screen is blank does nothing but end that', () => {
    const blank = after(begun(), { kind: 'blankPressed', as: 'black' });
    expect(after(blank, ...kinds('next', 'last', 'freezePressed'), elsewhere)).toBe(blank);
    expect(after(blank, { kind: 'blankPressed', as: 'white' }).blank).toBeNull();
  });

  it('jumps to a number as the audience reads it, and to nothing beyond', () => {
    const short = after(begun(), { kind: 'cutChosen', cut: story.cuts[0] ?? null });
    const steps = cutOf(story, short.cut);
    const second = after(short, { kind: 'jumped', to: 2 });
    expect(second.step).toBe(steps[1]?.id);
    expect(after(short, { kind: 'jumped', to: 0 }, { kind: 'jumped', to: 99 })).toBe(short);
  });

  it('changes the cut and stays where it is, and goes on from a step that the cut does not have', () => {
    const [cut = 0] = story.cuts;
    const kept = cutOf(story, cut);
    const outside = story.steps.find((each) => !kept.includes(each));
    if (!outside) throw new Error('the shortest cut has all steps');
    const there = after(begun(), { kind: 'stepChosen', step: outside.id }, { kind: 'cutChosen', cut });
    expect(there.step).toBe(outside.id);
    expect(numberOf(story, cut, outside.id)).toBeNull();
    const index = story.steps.indexOf(outside);
    const expected = kept.find((each) => story.steps.indexOf(each) > index);
    expect(after(there, ...kinds('next')).step).toBe(expected?.id);
  });

  it('is a new value only when something changes', () => {
    const show = begun();
    for (const event of [...kinds('previous', 'first', 'returned'), { kind: 'pointed', at: null } as const])
      expect(after(show, event)).toBe(show);
  });
});

describe('the clock', () => {
  const tick = (show: Show, time: number) => reduceShow(programme, story, show, { kind: 'ticked' }, time);

  it('counts what passes, and not while it is stopped', () => {
    let show = tick(begun(0), 1000);
    expect(elapsed(show.clock, 1500)).toBe(1500);
    show = reduceShow(programme, story, show, { kind: 'timerPressed' }, 2000);
    show = tick(show, 60_000);
    expect(elapsed(show.clock, 60_000)).toBe(2000);
    show = reduceShow(programme, story, show, { kind: 'timerPressed' }, 61_000);
    expect(elapsed(tick(show, 62_000).clock, 62_000)).toBe(3000);
    expect(elapsed(reduceShow(programme, story, show, { kind: 'timerReset' }, 63_000).clock, 63_000)).toBe(0);
  });

  it('does not count an hour of sleep, and does not go back when the machine’s clock does', () => {
    let show = tick(begun(0), 10_000);
    const woken = 10_000 + 3_600_000;
    expect(elapsed(show.clock, woken)).toBe(10_000);
    show = tick(show, woken);
    expect(elapsed(show.clock, woken + 500)).toBe(10_500);
    show = tick(show, woken - 7_200_000);
    expect(elapsed(show.clock, woken - 7_200_000)).toBe(10_000);
    // A hidden page is woken once a minute: that is no sleep.
    expect(SLEEP_THRESHOLD).toBeGreaterThan(60_000);
  });
});

describe('the newer of two', () => {
  const some = fc
    .tuple(fc.nat(3), fc.constantFrom('console', 'audience'), fc.nat(5))
    .map(([epoch, by, rev]): Show => ({ ...begun(), epoch, by: by as Show['by'], rev }));
  const name = ({ epoch, by, rev }: Show) => `${epoch} ${by} ${rev}`;

  test('is the same whichever order they come in', () => {
    fc.assert(
      fc.property(some, some, some, (a, b, c) => {
        expect(name(newerShow(a, b))).toBe(name(newerShow(b, a)));
        expect(name(newerShow(newerShow(a, b), c))).toBe(name(newerShow(a, newerShow(b, c))));
        expect(newerShow(a, a)).toBe(a);
      }),
    );
  });

  test('is always the one that took over', () => {
    fc.assert(
      fc.property(some, (show) => {
        const taken = takeOver(show, 'audience');
        expect(newerShow(show, taken)).toBe(taken);
      }),
    );
  });
});

describe('any sequence of presses', () => {
  test('leaves a Show that can be shown, and one press leads back to the script', () => {
    fc.assert(
      fc.property(fc.array(showEvents, { maxLength: 40 }), (events) => {
        const show = after(begun(), ...events);
        expect(stepOf(story, show.step)).not.toBeNull();
        const seen = after({ ...show, blank: null }, { kind: 'returned' });
        expect(isOffScript(story, liveOf(seen))).toBe(false);
        expect(seen.step).toBe(show.step);
      }),
      { numRuns: runs(500) },
    );
  });
});

describe('two windows', () => {
  let time = 0;
  let open: ShowSync[] = [];
  const now = () => time;
  const pass = (ms: number) => {
    time += ms;
    vi.advanceTimersByTime(ms);
  };
  const opened = (...args: Parameters<typeof windowOf>) => {
    const window = windowOf(...args);
    open.push(window);
    if (window.getState().role === 'audience')
      window.actions.roomMeasured({ width: 1920, height: 1080, density: 1, isFull: true, smallest: 36 });
    return window;
  };
  /** Two beats with everything arriving. */
  const settle = (between: Between) => {
    for (let beat = 0; beat < 2; beat += 1) {
      pass(500);
      between.deliverAll();
    }
  };

  beforeEach(() => {
    vi.useFakeTimers();
    time = 1_000_000;
    open = [];
  });
  afterEach(() => {
    open.forEach(({ close }) => close());
    vi.useRealTimers();
  });

  it('show the same as soon as a message arrives', () => {
    const between = new Between();
    const desk = opened('console', between, now);
    const room = opened('audience', between, now);
    between.deliverAll();
    expect(desk.getState().partner).toBe('there');
    desk.actions.dispatch({ kind: 'next' });
    between.deliverAll();
    expect(shownIn(room)).toEqual(shownIn(desk));
    expect(room.getState().deck?.story).toEqual(story);
    room.actions.dispatch({ kind: 'next' });
    between.deliverAll();
    expect(shownIn(room)).toEqual(shownIn(desk));
    expect(at(desk.getState().deck!.show)).toBe(2);
  });

  it('go on without the console, and the console finds the place when it is back', () => {
    const between = new Between();
    const first = opened('console', between, now);
    const room = opened('audience', between, now);
    between.deliverAll();
    first.actions.dispatch({ kind: 'next' });
    settle(between);
    const kept = first.getState();
    first.close();
    open = [room];
    room.actions.dispatch({ kind: 'next' });
    between.deliverAll();
    expect(at(room.getState().deck!.show)).toBe(1);
    pass(SILENCE);
    room.actions.dispatch({ kind: 'next' });
    room.actions.dispatch({ kind: 'next' });
    expect(at(room.getState().deck!.show)).toBe(3);
    const again = opened('console', between, now, { deck: kept.deck, partner: 'waiting' });
    settle(between);
    expect(at(again.getState().deck!.show)).toBe(3);
    expect(again.getState().deck!.show.by).toBe('console');
    expect(shownIn(room)).toEqual(shownIn(again));
  });

  it('know when the other one is gone, and when it is there again', () => {
    const between = new Between();
    const desk = opened('console', between, now);
    desk.actions.partnerCalled();
    const room = opened('audience', between, now);
    settle(between);
    expect(desk.getState().partner).toBe('there');
    room.close();
    open = [desk];
    between.deliverAll();
    expect(desk.getState().partner).toBe('lost');
    const another = opened('audience', between, now);
    settle(between);
    expect(desk.getState().partner).toBe('there');
    expect(shownIn(another)).toEqual(shownIn(desk));
  });

  it('keep the size that the room had while it has none: minimised, or not laid out yet', () => {
    const between = new Between();
    const desk = opened('console', between, now);
    const room = opened('audience', between, now);
    settle(between);
    const measured = desk.getState().room;
    expect(measured).toMatchObject({ width: 1920, height: 1080 });
    for (const [width, height] of [
      [0, 0],
      [0, 1080],
      [1920, 0],
    ] as const) {
      room.actions.roomMeasured({ width, height, density: 1, isFull: false, smallest: null });
      settle(between);
      expect(desk.getState()).toMatchObject({ partner: 'there', room: measured });
    }
  });

  it('hear nothing from anybody who does not know the secret, or says what cannot be meant', () => {
    const between = new Between();
    const desk = opened('console', between, now);
    const room = opened('audience', between, now);
    settle(between);
    const said: string[] = [];
    desk.actions.dispatch({ kind: 'next' });
    said.push(...between.under.map(({ text }) => text));
    between.deliverAll();
    const before = [shownIn(desk), shownIn(room)];
    const state = JSON.parse(said[0] ?? '{}') as { show: object; look: object };
    const forged: unknown[] = [
      null,
      42,
      {},
      state,
      () => 'a function',
      'x'.repeat(10_000_000),
      '{"kind":"state"',
      JSON.stringify({
        ...state,
        token: 'another-secret-of-some-length',
        show: { ...state.show, epoch: 99 },
      }),
      JSON.stringify({ ...state, show: { ...state.show, epoch: 99, step: 'nowhere' } }),
      JSON.stringify({ ...state, show: { ...state.show, epoch: 99, live: 'place=atlantis' } }),
      JSON.stringify({ ...state, show: { ...state.show, epoch: 99, blank: 'red' } }),
      JSON.stringify({ ...state, show: { ...state.show, epoch: -1 } }),
      JSON.stringify({ ...state, show: { ...state.show, epoch: 99 } }).replace('99', '1e400'),
      JSON.stringify({ ...state, story: '{"format":"programme-story"}', show: { ...state.show, epoch: 99 } }),
      JSON.stringify({ ...state, look: { ...state.look, lang: 'tlh' }, show: { ...state.show, epoch: 99 } }),
      JSON.stringify({ kind: 'asked', token: 'no', from: 'x', n: 1e6, event: { kind: 'last' } }),
      JSON.stringify({ kind: 'asked', token: TOKEN, from: 'x', n: 1e6, event: { kind: 'explode' } }),
      ...[
        { kind: 'pressed', thing: 'case:none' },
        { kind: 'pressed', thing: 'sheet:nuclei' },
        { kind: 'filterChosen', filter: 'product', value: 'gold' },
        { kind: 'modeChosen', mode: 'loud' },
      ].map((by) =>
        JSON.stringify({
          kind: 'asked',
          token: TOKEN,
          from: 'x',
          n: 1e6,
          event: { kind: 'viewChanged', by },
        }),
      ),
    ];
    for (const data of forged) {
      between.forge('console', data);
      between.forge('audience', data);
    }
    expect([shownIn(desk), shownIn(room)]).toEqual(before);
  });

  it('does once what is asked once, though the asking comes twice or late', () => {
    const between = new Between();
    const desk = opened('console', between, now);
    const room = opened('audience', between, now);
    settle(between);
    between.under.length = 0;
    room.actions.dispatch({ kind: 'next' });
    room.actions.dispatch({ kind: 'next' });
    const asked = between.under.filter(({ text }) => text.includes('"asked"')).map(({ text }) => text);
    expect(asked).toHaveLength(2);
    for (const text of [asked[0], asked[0], asked[1], asked[0], asked[1]]) between.forge('console', text);
    expect(at(desk.getState().deck!.show)).toBe(2);
  });

  describe('of which several are the audience’s', () => {
    const rooms = ['room 1', 'room 2', 'room 3'];
    const roomIn = (between: Between, name: string) => {
      pass(10);
      return opened('audience', between, now, { port: between.port(name), self: name });
    };

    test.each([
      [1, 0],
      [2, 1],
      [4, 3],
    ])('do not flood the machine: %i windows, of which %i are the audience’s', (_, count) => {
      const between = new Between();
      opened('console', between, now);
      for (const name of rooms.slice(0, count)) roomIn(between, name);
      settle(between);
      const before = between.sent;
      for (let beat = 0; beat < 20; beat += 1) {
        pass(500);
        between.deliverAll();
      }
      // Ten seconds: two beats a second by the console, and by the one audience's window that is left.
      expect(between.sent - before).toBeLessThanOrEqual(10 * 2 * Math.min(2, 1 + count));
      expect(between.under).toEqual([]);
    });

    it('the newest is the room; the older one yields, and the console knows', () => {
      const between = new Between();
      const desk = opened('console', between, now);
      const [first, second] = [roomIn(between, 'room 1'), roomIn(between, 'room 2')];
      settle(between);
      expect(first.getState().isOver).toBe(true);
      expect(second.getState().isOver).toBe(false);
      expect(desk.getState()).toMatchObject({ partner: 'there', yielded: 1 });
      desk.actions.dispatch({ kind: 'next' });
      settle(between);
      expect(shownIn(second)).toEqual(shownIn(desk));
      first.close();
      settle(between);
      expect(desk.getState().partner).toBe('there');
      expect(second.getState().isOver).toBe(false);
      second.close();
      settle(between);
      expect(desk.getState().partner).toBe('lost');
    });

    it('without a console the newest takes the show over from the older one', () => {
      const between = new Between();
      const desk = opened('console', between, now);
      const first = roomIn(between, 'room 1');
      settle(between);
      const { deck } = desk.getState();
      between.drop('console');
      pass(SILENCE);
      between.deliverAll();
      first.actions.dispatch({ kind: 'next' });
      expect(at(first.getState().deck!.show)).toBe(1);
      const second = roomIn(between, 'room 2');
      settle(between);
      expect(first.getState().isOver).toBe(true);
      expect(second.getState().isOver).toBe(false);
      expect(at(second.getState().deck!.show)).toBe(1);
      second.actions.dispatch({ kind: 'next' });
      expect(at(second.getState().deck!.show)).toBe(2);
      const back = opened('console', between, now, {
        deck,
        partner: 'waiting',
        port: between.port('console again'),
      });
      settle(between);
      expect(shownIn(back)).toEqual(shownIn(second));
      expect(back.getState().deck!.show.by).toBe('console');
    });
  });

  it('speak as the console speaks', () => {
    const between = new Between();
    const desk = opened('console', between, now);
    const room = opened('audience', between, now);
    settle(between);
    desk.actions.settingsChosen({ ...look, lang: 'en', theme: 'dark' });
    settle(between);
    expect(room.getState().look).toEqual({ ...look, lang: 'en', theme: 'dark' });
  });

  type Doing =
    | { readonly do: 'press'; readonly in: 'console' | 'audience'; readonly event: ShowEvent }
    | { readonly do: 'deliver' | 'double' | 'lose'; readonly at: number }
    | { readonly do: 'pass'; readonly ms: number }
    | { readonly do: 'reload'; readonly which: 'console' | 'audience' }
    | { readonly do: 'another room' };
  const doing: fc.Arbitrary<Doing> = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        do: fc.constant('press' as const),
        in: fc.constantFrom('console', 'audience'),
        event: showEvents,
      }) as fc.Arbitrary<Doing>,
    },
    {
      weight: 5,
      arbitrary: fc.record({
        do: fc.constantFrom('deliver', 'double', 'lose'),
        at: fc.nat(50),
      }) as fc.Arbitrary<Doing>,
    },
    {
      weight: 2,
      arbitrary: fc.record({ do: fc.constant('pass' as const), ms: fc.constantFrom(100, 600, 4000) }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        do: fc.constant('reload' as const),
        which: fc.constantFrom('console', 'audience'),
      }) as fc.Arbitrary<Doing>,
    },
    { weight: 1, arbitrary: fc.constant<Doing>({ do: 'another room' }) },
  );

  test(
    'come to the same picture, whatever was lost, doubled, late or loaded anew',
    { timeout: 60_000 },
    () => {
      fc.assert(
        fc.property(fc.array(doing, { maxLength: 30 }), (all) => {
          const between = new Between();
          const older: ShowSync[] = [];
          let [desk, room] = ['console', 'audience'];
          const windows = {
            console: windowOf('console', between, now),
            audience: windowOf('audience', between, now),
          };
          const measured = { width: 1, height: 1, density: 1, isFull: true, smallest: null };
          windows.audience.actions.roomMeasured(measured);
          for (const each of all) {
            if (each.do === 'press') windows[each.in].actions.dispatch(each.event);
            else if (each.do === 'pass') pass(each.ms);
            else if (each.do === 'lose') between.lose(each.at);
            else if (each.do === 'another room') {
              time += 1;
              older.push(windows.audience);
              room = `room ${older.length}`;
              windows.audience = windowOf('audience', between, now, { port: between.port(room), self: room });
              windows.audience.actions.roomMeasured(measured);
            } else if (each.do === 'reload' && each.which === 'audience') {
              time += 1;
              // The audience's window keeps nothing.
              windows.audience.close();
              windows.audience = windowOf('audience', between, now, { port: between.port(room) });
              windows.audience.actions.roomMeasured(measured);
            } else if (each.do === 'reload') {
              // The console's tab keeps its show, and says no word.
              const { deck } = windows.console.getState();
              between.drop(desk);
              windows.console.close();
              desk += ' again';
              windows.console = windowOf('console', between, now, { deck, port: between.port(desk) });
            } else between.deliver(each.at, each.do === 'double');
          }
          // Two seconds in which what is said is heard.
          settle(between);
          settle(between);
          expect(older.every(({ getState }) => getState().isOver)).toBe(true);
          expect(windows.audience.getState().isOver).toBe(false);
          expect(shownIn(windows.audience)).toEqual(shownIn(windows.console));
          expect(windows.console.getState().deck?.show.by).toBe('console');
          expect(stepOf(story, windows.console.getState().deck?.show.step as StepId)).not.toBeNull();
          for (const each of [windows.console, windows.audience, ...older]) each.close();
        }),
        { numRuns: runs(1000) },
      );
    },
  );
});

test('a show whose record is damaged comes back at its step, with an empty record', () => {
  const kept = new Map<string, string>();
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
  const show = begun();
  saveShow({ token: 'secret', ref: story.id, story, show, look, record: [], isPaired: false });
  for (const damaged of ['[{', '{}', '[{"kind":"shown"}]', 'null']) {
    kept.set('saldo.show.record', damaged);
    expect(savedShow(programme), damaged).toMatchObject({ show: { step: show.step }, record: [] });
  }
  vi.unstubAllGlobals();
});
