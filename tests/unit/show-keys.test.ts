/** What a key means while presenting. */
import { describe, expect, it, test } from 'vitest';
import { commandOf, type Pressed } from '../../src/story/show/control/commands';

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
    expect(press('Home')).toEqual(event('first'));
    expect(press('End')).toEqual(event('last'));
  });

  test.each([
    ['c', event('freezePressed')],
    ['t', event('timerPressed')],
    ['T', event('timerReset')],
    ['.', event('blankPressed', { as: 'black' })],
    ['b', event('blankPressed', { as: 'black' })],
    [',', event('blankPressed', { as: 'white' })],
    ['w', event('blankPressed', { as: 'white' })],
    ['f', { do: 'full-screen' }],
    ['s', { do: 'audience-window' }],
    ['o', { do: 'overview' }],
    ['O', { do: 'overview' }],
    ['m', { do: 'map' }],
    ['/', { do: 'search' }],
    ['l', { do: 'laser' }],
    ['z', { do: 'zoom-in' }],
    ['+', { do: 'zoom-in' }],
    ['-', { do: 'zoom-out' }],
    ['q', { do: 'question' }],
    ['?', { do: 'help' }],
    ['F1', { do: 'help' }],
  ])('%s does its own thing', (key, command) => {
    expect(press(key)).toEqual(command);
  });

  it('of a clicker steps wherever the focus is; others belong to what has it', () => {
    for (const on of ['field', 'arrows', 'control'] as const) {
      expect(press('PageDown', { on })).toEqual(event('next'));
      expect(press('PageUp', { on })).toEqual(event('previous'));
    }
    for (const key of ['ArrowDown', 'ArrowRight', 'Home', 'End'])
      expect(press(key, { on: 'arrows' }), key).toBeNull();
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
      expect(press(key, { isBlank: true }), key).toMatchObject({ event: { kind: 'blankPressed' } });
    for (const key of ['PageDown', 'm', 'o', '?', '/', 'F1', 'Enter', '1', 'f', 'c'])
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
