import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { advance, createHistory, redo, undo, type History } from '../../src/model/view/history';
import { filterChosen, type ViewEvent } from '../../src/model/view/reduce-view';
import { initialView, sameView, type View } from '../../src/model/view/view';
import { historyMode } from '../../src/store/page/url';
import { viewAfter } from '../views';

const same = (a: number, b: number) => a === b;
const step = fc.oneof(
  fc.nat(5).map((value) => ({ name: 'advance' as const, value })),
  fc.constant({ name: 'undo' as const }),
  fc.constant({ name: 'redo' as const }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

function take(history: History<number>, each: Step): History<number> {
  if (each.name === 'advance') return advance(history, each.value, same);
  return each.name === 'undo' ? undo(history) : redo(history);
}
const anyHistory = fc.array(step, { maxLength: 40 }).map((steps) => steps.reduce(take, createHistory(0)));

test('undo takes back what was done', () => {
  fc.assert(
    fc.property(anyHistory, fc.nat(5), (history, value) => {
      fc.pre(value !== history.present);
      const back = undo(advance(history, value, same));
      expect([back.past, back.present, back.future]).toEqual([history.past, history.present, [value]]);
    }),
  );
});

test('redo takes back undo, and undo redo', () => {
  fc.assert(
    fc.property(anyHistory, (history) => {
      if (history.past.length > 0) expect(redo(undo(history))).toEqual(history);
      if (history.future.length > 0) expect(undo(redo(history))).toEqual(history);
    }),
  );
});

test('any sequence does what a plain list with a cursor does', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      let list = [0];
      let cursor = 0;
      for (const each of steps) {
        if (each.name === 'undo') cursor = Math.max(0, cursor - 1);
        else if (each.name === 'redo') cursor = Math.min(list.length - 1, cursor + 1);
        else if (each.value !== list[cursor]) {
          list = [...list.slice(0, cursor + 1), each.value];
          cursor += 1;
        }
      }
      const { past, present, future } = steps.reduce(take, createHistory(0));
      expect([...past, present, ...future]).toEqual(list);
      expect(past.length).toBe(cursor);
    }),
  );
});

test('a step without effect, and an end, give the same History', () => {
  const history = advance(createHistory(1), 2, same);
  expect(advance(history, 2, same)).toBe(history);
  expect(redo(history)).toBe(history);
  expect(undo(createHistory(1))).toEqual(createHistory(1));
});

test('it does not grow for ever', () => {
  const long = Array.from({ length: 1000 }, (_, index) => index).reduce(
    (history, value) => advance(history, value, same),
    createHistory(-1),
  );
  expect(long.past.length).toBeLessThanOrEqual(200);
  expect(undo(long).present).toBe(998);
});

describe('the browser’s history', () => {
  const mode = (before: View, ...events: readonly ViewEvent[]) => {
    const first = createHistory(before);
    const second = advance(first, viewAfter(events, before), sameView);
    return { first, second, of: historyMode(first, second) };
  };

  it('has an entry for what is chosen, none for how it is shown', () => {
    expect(mode(initialView, { kind: 'pressed', thing: 'place:puno' }).of).toBe('push');
    expect(mode(initialView, { kind: 'chosen', thing: 'indicator:nuclei' }).of).toBe('push');
    const both = viewAfter([
      { kind: 'pressed', thing: 'indicator:nuclei' },
      { kind: 'pressed', thing: 'place:puno' },
    ]);
    expect(mode(both, { kind: 'pressed', thing: 'indicator:nuclei' }).of).toBe('push');
    expect(mode(both, { kind: 'levelLeft' }).of).toBe('push');
    expect(mode(both, { kind: 'modeChosen', mode: 'quantity' }).of).toBe('replace');
    expect(mode(both, { kind: 'sortChosen', sort: 'name' }).of).toBe('replace');
    expect(mode(both, filterChosen('year', '2012')).of).toBe('replace');
  });

  it('has none for what is undone or done again', () => {
    const { first, second } = mode(initialView, { kind: 'pressed', thing: 'place:puno' });
    const undone = undo(second);
    expect(undone.present).toBe(first.present);
    expect(historyMode(second, undone)).toBe('replace');
    expect(historyMode(undone, redo(undone))).toBe('replace');
    // After undo, something else is chosen.
    const other = advance(undone, viewAfter([{ kind: 'pressed', thing: 'place:cusco' }]), sameView);
    expect(historyMode(undone, other)).toBe('push');
  });
});
