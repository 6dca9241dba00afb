/** What keys, clocks and checks of a show mean, without a browser. */
import { describe, expect, it } from 'vitest';
import { asked, recorded, times, worded } from '../../src/model/record';
import { reduceShow } from '../../src/model/show';
import { cutOf, lengthOf } from '../../src/model/story';
import { checksOf, clickerKey, ratioName, type RoomFacts } from '../../src/story/room/checks';
import { commandOf, type Pressed } from '../../src/story/show/commands';
import { clockText, paceOf } from '../../src/story/show/pace';
import { zoomedIn, zoomedOut } from '../../src/story/show/zoom';
import { begun, story } from '../shows';

const press = (key: string, changes: Partial<Pressed> = {}) =>
  commandOf({
    key,
    shift: false,
    command: false,
    on: 'nothing',
    digits: '',
    isBlank: false,
    isFull: false,
    ...changes,
  });
const event = (kind: string, more: object = {}) => ({ do: 'show', event: { kind, ...more } });

describe('a key', () => {
  it('steps on and back', () => {
    for (const key of ['PageDown', 'ArrowRight', 'ArrowDown', ' ', 'n', 'N', 'Enter'])
      expect(press(key), key).toEqual(event('next'));
    for (const key of ['PageUp', 'ArrowLeft', 'ArrowUp', 'Backspace', 'p'])
      expect(press(key), key).toEqual(event('previous'));
    expect(press(' ', { shift: true })).toEqual(event('previous'));
  });

  it('of a clicker steps wherever the focus is; others belong to what has it', () => {
    for (const on of ['field', 'arrows', 'control'] as const)
      expect(press('PageDown', { on })).toEqual(event('next'));
    expect(press('ArrowDown', { on: 'arrows' })).toBeNull();
    expect(press('ArrowDown', { on: 'control' })).toEqual(event('next'));
    for (const key of ['Enter', ' ']) expect(press(key, { on: 'control' })).toBeNull();
    for (const key of ['b', 'n', 'ArrowDown', '1', 'Escape', ' '])
      expect(press(key, { on: 'field' })).toBeNull();
  });

  it('with Ctrl, Meta or Alt is the browser’s', () => {
    for (const key of ['PageDown', 'f', 'z', 'b', 'ArrowLeft'])
      expect(press(key, { command: true })).toBeNull();
  });

  it('is a digit of a number that Enter ends; 0 alone leads back to the script', () => {
    expect(press('1')).toEqual({ do: 'digit', digit: '1' });
    expect(press('0', { digits: '1' })).toEqual({ do: 'digit', digit: '0' });
    expect(press('Enter', { digits: '10' })).toEqual(event('jumped', { to: 10 }));
    expect(press('0')).toEqual(event('returned'));
    expect(press('r')).toEqual(event('returned'));
  });

  it('ends a blank screen, and nothing else is heard then', () => {
    for (const key of ['.', 'b', 'w', ',', 'Escape'])
      expect(press(key, { isBlank: true })).toMatchObject({ event: { kind: 'blankPressed' } });
    for (const key of ['PageDown', 'm', 'o', '?', 'Enter', '1', 'f'])
      expect(press(key, { isBlank: true }), key).toEqual({ do: 'nothing' });
  });

  it('Escape is the browser’s in full screen, else one level up', () => {
    expect(press('Escape', { isFull: true })).toEqual({ do: 'nothing' });
    expect(press('Escape')).toEqual({ do: 'up' });
  });

  it('that means nothing is left alone', () => {
    for (const key of ['Tab', 'Shift', 'a', 'F5', 'F12', '__proto__', 'constructor', 'toString'])
      expect(press(key), key).toBeNull();
  });
});

describe('pace', () => {
  const steps = cutOf(story, 3);
  it('is on time within a step’s own stretch, ahead before it, behind after it', () => {
    const [first, second] = steps;
    if (!first || !second) throw new Error('a cut of one step');
    expect(paceOf(steps, second.id, first.seconds)).toBeNull();
    expect(paceOf(steps, second.id, first.seconds - 10)).toEqual({ kind: 'ahead', seconds: 10 });
    expect(paceOf(steps, second.id, first.seconds + second.seconds + 7)).toEqual({
      kind: 'behind',
      seconds: 7,
    });
  });
  it('the cuts of the built-in story fit their minutes', () => {
    for (const minutes of [3, 10, 20])
      expect(lengthOf(cutOf(story, minutes))).toBeLessThanOrEqual(minutes * 60);
  });
  it('is written as a clock', () => {
    expect([0, 59, 60, 462, 4062, -5].map(clockText)).toEqual([
      '00:00',
      '00:59',
      '01:00',
      '07:42',
      '1:07:42',
      '00:00',
    ]);
  });
});

describe('zoom', () => {
  it('goes in around its spot, to an end, and out again', () => {
    const once = zoomedIn(null, { x: 0.2, y: 0.8 });
    expect(once).toEqual({ x: 0.2, y: 0.8, scale: 1.5 });
    let zoom = once;
    for (let at = 0; at < 10; at += 1) zoom = zoomedIn(zoom, { x: 0.9, y: 0.9 });
    expect(zoom).toEqual({ x: 0.2, y: 0.8, scale: 4 });
    expect(zoomedOut(once)).toBeNull();
    expect(zoomedOut(null)).toBeNull();
  });
});

describe('the record', () => {
  it('counts each step’s time, with its detours, and keeps what was asked', () => {
    const start = begun();
    let record = recorded([], story, null, start, 0);
    const next = reduceShow(story, start, { kind: 'next' }, 0);
    record = recorded(record, story, start, next, 4000);
    const away = reduceShow(story, next, { kind: 'picturePressed', picture: 'map' }, 0);
    record = recorded(record, story, next, away, 6000);
    record = asked(record, away, 7000);
    record = worded(record, 3, '¿Y Puno?');
    const back = reduceShow(story, away, { kind: 'first' }, 0);
    record = recorded(record, story, away, back, 9000);
    expect(record.map(({ kind }) => kind)).toEqual(['step', 'step', 'detour', 'question', 'step']);
    expect([...times(record)]).toEqual([
      [start.step, 4000],
      [next.step, 5000],
    ]);
    expect(recorded(record, story, back, back, 10_000)).toBe(record);
  });
});

describe('the room check', () => {
  const facts: RoomFacts = {
    width: 1920,
    height: 1080,
    parts: 'ready',
    offline: 'ready',
    wake: 'held',
    isFullScreenAllowed: true,
    hasSecondScreen: true,
    clicker: [],
  };
  const states = (changes: Partial<RoomFacts> = {}) =>
    Object.fromEntries(checksOf({ ...facts, ...changes }).map(({ name, state }) => [name, state]));

  it('finds nothing in a good room', () => {
    expect(new Set(Object.values(states()))).toEqual(new Set(['ok']));
  });
  it('finds what has gone wrong on stages', () => {
    expect(states({ width: 800, height: 600 })['screen']).toBe('look');
    expect(states({ width: 2560, height: 1080 })['screen']).toBe('look');
    expect(states({ width: 768, height: 1024 })['text']).toBe('look');
    expect(states({ parts: 'failed' })['parts']).toBe('look');
    expect(states({ offline: 'partial' })['offline']).toBe('look');
    expect(states({ wake: 'missing' })['wake']).toBe('look');
    expect(states({ isFullScreenAllowed: false })['full-screen']).toBe('look');
    expect(states({ hasSecondScreen: false })['second']).toBe('look');
    expect(states({ hasSecondScreen: null })['second']).toBe('open');
  });
  it('names ratios and a clicker’s buttons', () => {
    expect([
      ratioName(1024, 768),
      ratioName(1920, 1080),
      ratioName(1920, 1200),
      ratioName(1000, 1000),
    ]).toEqual(['4:3', '16:9', '16:10', '1.00:1']);
    expect(['PageDown', 'PageUp', '.', 'F5', 'x'].map(clickerKey)).toEqual([
      'next',
      'previous',
      'blank',
      'start',
      null,
    ]);
  });
});
