/** Maps a key press in a show to its meaning, by focus, digits typed before, and state of the show. Pure. */
import { commands, type CommandId } from './commands';

export type KeyMeaning =
  | { readonly kind: 'command'; readonly id: CommandId }
  /** A digit of a step's number, which Enter completes. */
  | { readonly kind: 'digit'; readonly digit: string }
  /** Nothing happens, and no other listener gets the event. */
  | { readonly kind: 'swallowed' };

export interface Pressed {
  readonly key: string;
  readonly shift: boolean;
  /** Ctrl, Meta or Alt. */
  readonly command: boolean;
  /** What has the focus: a text field, something that uses the arrow keys itself, another control, or none of these. */
  readonly on: 'field' | 'arrows' | 'control' | 'nothing';
  /** The digits pressed so far. */
  readonly digits: string;
  readonly isBlank: boolean;
  /** In full screen the browser itself uses Escape to leave it. */
  readonly isFull: boolean;
}

const byKey = new Map<string, CommandId>(
  commands.flatMap(({ id, keys }) => keys.map((key): [string, CommandId] => [key, id])),
);

/** Keys of clickers and the browser's help key: they mean the same wherever the focus is. */
const everywhere = new Set(['PageDown', 'PageUp', 'F1']);
/** Left to focused elements that use them to move. */
const moving = new Set(['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'Home', 'End']);
/** Left to a focused control, which these keys press. */
const pressing = new Set(['Enter', ' ', 'Shift+ ']);

const command = (id: CommandId): KeyMeaning => ({ kind: 'command', id });
const swallowed: KeyMeaning = { kind: 'swallowed' };

function idOf(key: string): CommandId | null {
  return byKey.get(key) ?? byKey.get(key.toLowerCase()) ?? null;
}

/** Null: no meaning here; the event is left to the focused element and the browser. */
export function keyMeaning({ key, shift, on, digits, ...pressed }: Pressed): KeyMeaning | null {
  if (pressed.command) return null;
  const name = shift && key === ' ' ? 'Shift+ ' : key;
  const id = idOf(name);
  if (pressed.isBlank) return whileBlank(id);
  if (id !== null && everywhere.has(key)) return command(id);
  if (on === 'field') return null;
  if (key === 'Escape' && pressed.isFull) return swallowed;
  if (key === 'Enter' && digits !== '') return command('jump');
  if (moving.has(key) && on === 'arrows') return null;
  if (pressing.has(name) && on !== 'nothing') return null;
  // 0 without digits before it is a command: back to the script.
  if (/^\d$/.test(key) && !(key === '0' && digits === '')) return { kind: 'digit', digit: key };
  return id && command(id);
}

/** While the screen is blank only keys that end that have a meaning, so that nothing happens behind it. */
function whileBlank(id: CommandId | null): KeyMeaning {
  if (id === 'black' || id === 'white') return command(id);
  return id === 'up' ? command('black') : swallowed;
}
