/** What a key means while presenting. Pure. Keys as clickers send them and as speakers know them: see presenting in the help sheet. */
import type { ShowEvent } from '../../../model/story/show';

/** What a window does by itself; everything else is an event of the Show. */
export type Deed =
  | 'full-screen'
  | 'audience-window'
  | 'overview'
  | 'map'
  | 'search'
  | 'help'
  | 'laser'
  | 'zoom-in'
  | 'zoom-out'
  | 'question'
  | 'up'
  | 'end'
  | 'nothing';

export type Command =
  | { readonly do: 'show'; readonly event: ShowEvent }
  | { readonly do: Deed }
  /** A digit of a step's number, which Enter ends. */
  | { readonly do: 'digit'; readonly digit: string };

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

const show = (event: ShowEvent): Command => ({ do: 'show', event });
const next = show({ kind: 'next' });
const previous = show({ kind: 'previous' });
const black = show({ kind: 'blankPressed', as: 'black' });
const white = show({ kind: 'blankPressed', as: 'white' });

/** A clicker's keys: they mean the same wherever the focus is. */
const always: Readonly<Record<string, Command>> = {
  PageDown: next,
  PageUp: previous,
  F1: { do: 'help' },
};

/** These belong to what has the focus, when it uses them. */
const shared: Readonly<Record<string, Command>> = {
  ArrowRight: next,
  ArrowDown: next,
  ArrowLeft: previous,
  ArrowUp: previous,
  Home: show({ kind: 'first' }),
  End: show({ kind: 'last' }),
};

const letters: Readonly<Record<string, Command>> = {
  n: next,
  p: previous,
  backspace: previous,
  '.': black,
  b: black,
  ',': white,
  w: white,
  c: show({ kind: 'freezePressed' }),
  r: show({ kind: 'returned' }),
  t: show({ kind: 'timerPressed' }),
  f: { do: 'full-screen' },
  s: { do: 'audience-window' },
  o: { do: 'overview' },
  m: { do: 'map' },
  '/': { do: 'search' },
  l: { do: 'laser' },
  z: { do: 'zoom-in' },
  '+': { do: 'zoom-in' },
  '-': { do: 'zoom-out' },
  q: { do: 'question' },
  '?': { do: 'help' },
};

/** Null: the key means nothing here, and is left to whom it belongs. */
export function commandOf(pressed: Pressed): Command | null {
  const { key, on, digits } = pressed;
  if (pressed.command) return null;
  if (pressed.isBlank) return whileBlank(key);
  if (Object.hasOwn(always, key)) return always[key] ?? null;
  if (on === 'field') return null;
  if (Object.hasOwn(shared, key)) return on === 'arrows' ? null : (shared[key] ?? null);
  if (key === 'Escape') return { do: pressed.isFull ? 'nothing' : 'up' };
  if (key === 'Enter' && digits !== '') return show({ kind: 'jumped', to: Number(digits) });
  if (key === 'Enter' || key === ' ') {
    if (on !== 'nothing') return null;
    return key === ' ' && pressed.shift ? previous : next;
  }
  if (key === '0' && digits === '') return show({ kind: 'returned' });
  if (/^\d$/.test(key)) return { do: 'digit', digit: key };
  if (key === 'T') return show({ kind: 'timerReset' });
  const letter = key.toLowerCase();
  return Object.hasOwn(letters, letter) ? (letters[letter] ?? null) : null;
}

/** Only what ends it is heard; nothing else may happen behind a blank screen. */
function whileBlank(key: string): Command {
  const letter = key.toLowerCase();
  if (letter === 'b' || letter === '.') return black;
  if (letter === 'w' || letter === ',') return white;
  return key === 'Escape' ? black : { do: 'nothing' };
}
