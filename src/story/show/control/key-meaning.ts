/** What a key means while presenting, by where the focus is and what has been pressed before. Pure. */
import { commands, type CommandId } from './commands';

export type KeyMeaning =
  | { readonly kind: 'command'; readonly id: CommandId }
  /** A digit of a step's number, which Enter ends. */
  | { readonly kind: 'digit'; readonly digit: string }
  | { readonly kind: 'jump'; readonly to: number }
  /** Nothing happens, and nobody else hears it. */
  | { readonly kind: 'swallowed' };

export interface Pressed {
  readonly key: string;
  readonly shift: boolean;
  /** Ctrl, Meta or Alt. */
  readonly command: boolean;
  /** What has the focus: something to write in, what uses the arrows itself, another control, or nothing of these. */
  readonly on: 'field' | 'arrows' | 'control' | 'nothing';
  /** The digits pressed so far. */
  readonly digits: string;
  readonly isBlank: boolean;
  /** The browser itself takes Escape to leave full screen. */
  readonly isFull: boolean;
}

const byKey = new Map<string, CommandId>(
  commands.flatMap(({ id, keys }) => keys.map((key): [string, CommandId] => [key, id])),
);

/** A clicker's keys, and the browser's own for help: they mean the same wherever the focus is. */
const everywhere = new Set(['PageDown', 'PageUp', 'F1']);
/** Left to what moves by them. */
const moving = new Set(['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'Home', 'End']);
/** Left to a control, which they press. */
const pressing = new Set(['Enter', ' ', 'Shift+ ']);

const command = (id: CommandId): KeyMeaning => ({ kind: 'command', id });
const swallowed: KeyMeaning = { kind: 'swallowed' };

function idOf(key: string): CommandId | null {
  return byKey.get(key) ?? byKey.get(key.toLowerCase()) ?? null;
}

/** Null: the key means nothing here, and is left to whom it belongs. */
export function keyMeaning({ key, shift, on, digits, ...pressed }: Pressed): KeyMeaning | null {
  if (pressed.command) return null;
  const name = shift && key === ' ' ? 'Shift+ ' : key;
  const id = idOf(name);
  if (pressed.isBlank) return whileBlank(id);
  if (id !== null && everywhere.has(key)) return command(id);
  if (on === 'field') return null;
  if (key === 'Escape' && pressed.isFull) return swallowed;
  if (key === 'Enter' && digits !== '') return { kind: 'jump', to: Number(digits) };
  if (moving.has(key) && on === 'arrows') return null;
  if (pressing.has(name) && on !== 'nothing') return null;
  // 0 alone leads back to the script.
  if (/^\d$/.test(key) && !(key === '0' && digits === '')) return { kind: 'digit', digit: key };
  return id && command(id);
}

/** Only what ends it is heard; nothing else may happen behind a blank screen. */
function whileBlank(id: CommandId | null): KeyMeaning {
  if (id === 'black' || id === 'white') return command(id);
  return id === 'up' ? command('black') : swallowed;
}
