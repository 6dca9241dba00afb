/** What a key means while presenting, and that all that tells of keys tells the same. */
import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { show as messages } from '../../src/i18n/messages/show';
import { showHelp } from '../../src/i18n/messages/show-help';
import { commandOf, commands, helpRows, keyCap, type ShowHost } from '../../src/story/show/control/commands';
import { keyMeaning, type Pressed } from '../../src/story/show/control/key-meaning';

/** What a key does: which part of the window is asked, and for what; 'digit' or 'swallowed'; null where it is left alone. */
function press(key: string, changes: Partial<Pressed> = {}): unknown[] | null {
  const meaning = keyMeaning({
    key,
    shift: false,
    command: false,
    on: 'nothing',
    digits: '',
    isBlank: false,
    isFull: false,
    ...changes,
  });
  if (meaning === null) return null;
  if (meaning.kind !== 'command') return Object.values(meaning);
  const asked: unknown[] = [];
  const host = new Proxy({} as ShowHost, {
    get: (_, name) => (what?: unknown) => void asked.push(name, ...(what === undefined ? [] : [what])),
  });
  commandOf(meaning.id).run(host, changes.digits ?? '');
  return asked;
}
const event = (kind: string, more: object = {}) => ['dispatch', { kind, ...more }];

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
    ['f', ['toggleFullScreen']],
    ['s', ['openAudienceWindow']],
    ['o', ['toggleSheet', 'overview']],
    ['O', ['toggleSheet', 'overview']],
    ['m', event('picturePressed', { picture: 'map' })],
    ['/', ['toggleSheet', 'search']],
    ['l', ['togglePointer']],
    ['z', ['zoomIn']],
    ['+', ['zoomIn']],
    ['-', ['zoomOut']],
    ['q', ['noteQuestion']],
    ['?', ['toggleSheet', 'help']],
    ['F1', ['toggleSheet', 'help']],
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
    expect(press('1')).toEqual(['digit', '1']);
    expect(press('0', { digits: '1' })).toEqual(['digit', '0']);
    expect(press('Enter', { digits: '10' })).toEqual(event('jumped', { to: 10 }));
    expect(press('0')).toEqual(event('returned'));
    expect(press('r')).toEqual(event('returned'));
  });

  it('ends a blank screen, and nothing else is heard then', () => {
    for (const key of ['.', 'b', 'w', ',', 'Escape'])
      expect(press(key, { isBlank: true }), key).toMatchObject(['dispatch', { kind: 'blankPressed' }]);
    for (const key of ['PageDown', 'm', 'o', '?', '/', 'F1', 'Enter', '1', 'f', 'c'])
      expect(press(key, { isBlank: true }), key).toEqual(['swallowed']);
  });

  it('Escape is the browser’s in full screen, else one level up', () => {
    expect(press('Escape', { isFull: true })).toEqual(['swallowed']);
    expect(press('Escape')).toEqual(['leaveLevel']);
  });

  it('that means nothing is left alone', () => {
    for (const key of ['Tab', 'Shift', 'a', 'F5', 'F12', '__proto__', 'constructor', 'toString'])
      expect(press(key), key).toBeNull();
  });
});

describe('the commands', () => {
  it('share no key', () => {
    const keys = commands.flatMap((command) => command.keys as readonly string[]);
    expect(keys.length).toBeGreaterThan(30);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('are told in the README as in the help sheet', () => {
    const told = helpRows.map(({ help, keys }) => [
      keys.map((key) => keyCap(key, (name) => messages[name].en)).join(', '),
      showHelp[help].en,
    ]);
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const table = readme.slice(readme.indexOf('### Presenting')).split('\n\n')[2] ?? '';
    const rows = table
      .split('\n')
      .slice(2)
      .map((row) =>
        row
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      );
    expect(rows).toEqual(told);
  });
});
