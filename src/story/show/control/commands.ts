/**
 * Command pattern: each command of a show is one object that declares its keys, its button, its row in the help sheet and in the README,
 * and its action. The keys are those that clickers send and other presentation programs use.
 */
import type { show as messages } from '../../../i18n/messages/show';
import type { showHelp } from '../../../i18n/messages/show-help';
import { isOffScript, liveOf, type Show, type ShowEvent } from '../../../model/story/show';
import type { Story } from '../../../model/story/story';

/** Dialogs over the show. */
export type Sheet = 'overview' | 'help' | 'search';

/** What the commands call in a window. A window ignores what it does not have. */
export interface ShowHost {
  readonly dispatch: (event: ShowEvent) => void;
  readonly toggleSheet: (sheet: Sheet) => void;
  readonly toggleFullScreen: () => void;
  readonly togglePointer: () => void;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly openAudienceWindow: () => void;
  readonly noteQuestion: () => void;
  /** Closes what was opened last: a sheet, the laser pointer, the zoom, else the show. */
  readonly leaveLevel: () => void;
}

export interface CommandState {
  readonly show: Show;
  readonly story: Story;
  readonly isPointing: boolean;
  /** Whether there is no audience's window beside this one. */
  readonly isAlone: boolean;
}

type Label = keyof typeof messages;

export interface ShowCommand {
  readonly id: string;
  /** Values of `KeyboardEvent.key`, letters in lower case unless Shift is meant. The first one is shown on the button. */
  readonly keys: readonly string[];
  /** Commands in a row with the same message share a row of the help sheet; null = not listed. */
  readonly help: keyof typeof showHelp | null;
  /** The keys that the help sheet lists, where they differ from `keys`. */
  readonly told?: readonly string[];
  /** The label of its button; without one there is no button. */
  readonly label?: Label | ((state: CommandState) => Label);
  /** Whether its button is shown; by default it is. */
  readonly isOffered?: (state: CommandState) => boolean;
  /** Whether an unusual state is on that this command ends; its button is then highlighted. */
  readonly isOn?: (state: CommandState) => boolean;
  /** `digits`: the step's number that was typed before; empty from a button. */
  readonly run: (host: ShowHost, digits: string) => void;
}

const isAway = ({ show, story }: CommandState) => isOffScript(story, liveOf(show));
/** A command that only dispatches an event to the Show. */
const event = (what: ShowEvent) => (host: ShowHost) => host.dispatch(what);

/** In the order of the help sheet. */
export const commands = [
  {
    id: 'next',
    keys: ['PageDown', 'ArrowRight', 'ArrowDown', ' ', 'n', 'Enter'],
    told: ['PageDown', 'ArrowRight', 'ArrowDown', ' ', 'n'],
    help: 'help.show.next',
    label: 'show.do.next',
    run: event({ kind: 'next' }),
  },
  {
    id: 'previous',
    keys: ['PageUp', 'ArrowLeft', 'ArrowUp', 'p', 'Backspace', 'Shift+ '],
    told: ['PageUp', 'ArrowLeft', 'ArrowUp', 'p'],
    help: 'help.show.previous',
    label: 'show.do.previous',
    run: event({ kind: 'previous' }),
  },
  { id: 'first', keys: ['Home'], help: 'help.show.ends', run: event({ kind: 'first' }) },
  { id: 'last', keys: ['End'], help: 'help.show.ends', run: event({ kind: 'last' }) },
  // By Enter after digits: see `keyMeaning`.
  {
    id: 'jump',
    keys: [],
    told: ['1 … 9', 'Enter'],
    help: 'help.show.jump',
    run: (host, digits) => host.dispatch({ kind: 'jumped', to: Number(digits) }),
  },
  {
    id: 'overview',
    keys: ['o'],
    help: 'help.show.overview',
    label: 'show.do.overview',
    run: (host) => host.toggleSheet('overview'),
  },
  {
    id: 'return',
    keys: ['r', '0'],
    told: ['PageDown', 'r', '0'],
    help: 'help.show.return',
    label: 'show.do.return',
    isOffered: isAway,
    isOn: isAway,
    run: event({ kind: 'returned' }),
  },
  {
    id: 'map',
    keys: ['m'],
    help: 'help.show.map',
    label: 'show.do.map',
    isOn: ({ show }) => show.picture === 'map',
    run: event({ kind: 'picturePressed', picture: 'map' }),
  },
  {
    id: 'search',
    keys: ['/'],
    help: 'help.show.search',
    label: 'show.do.search',
    run: (host) => host.toggleSheet('search'),
  },
  {
    id: 'freeze',
    keys: ['c'],
    help: 'help.show.freeze',
    label: ({ show }) => (show.shown === null ? 'show.do.freeze' : 'show.do.push'),
    isOffered: ({ isAlone }) => !isAlone,
    isOn: ({ show }) => show.shown !== null,
    run: event({ kind: 'freezePressed' }),
  },
  {
    id: 'black',
    keys: ['b', '.'],
    help: 'help.show.black',
    label: 'show.do.black',
    isOn: ({ show }) => show.blank !== null,
    run: event({ kind: 'blankPressed', as: 'black' }),
  },
  {
    id: 'white',
    keys: ['w', ','],
    help: 'help.show.white',
    run: event({ kind: 'blankPressed', as: 'white' }),
  },
  {
    id: 'laser',
    keys: ['l'],
    help: 'help.show.laser',
    label: 'show.do.laser',
    isOn: ({ isPointing }) => isPointing,
    run: (host) => host.togglePointer(),
  },
  {
    id: 'zoom',
    keys: ['z', '+'],
    help: 'help.show.zoom',
    label: 'show.do.zoom',
    isOn: ({ show }) => show.zoom !== null,
    run: (host) => host.zoomIn(),
  },
  { id: 'zoom-out', keys: ['-'], help: 'help.show.zoom', run: (host) => host.zoomOut() },
  { id: 'timer', keys: ['t'], help: 'help.show.timer', run: event({ kind: 'timerPressed' }) },
  {
    id: 'timer-reset',
    keys: ['T'],
    told: ['Shift'],
    help: 'help.show.timer',
    run: event({ kind: 'timerReset' }),
  },
  {
    id: 'question',
    keys: ['q'],
    help: 'help.show.question',
    label: 'show.do.question',
    run: (host) => host.noteQuestion(),
  },
  {
    id: 'window',
    keys: ['s'],
    help: 'help.show.window',
    label: 'show.do.window',
    run: (host) => host.openAudienceWindow(),
  },
  {
    id: 'full-screen',
    keys: ['f'],
    help: 'help.show.full-screen',
    label: 'show.do.full-screen',
    run: (host) => host.toggleFullScreen(),
  },
  // Not listed in the help sheet, which it opens.
  {
    id: 'help',
    keys: ['?', 'F1'],
    help: null,
    label: 'show.do.help',
    run: (host) => host.toggleSheet('help'),
  },
  { id: 'up', keys: ['Escape'], help: 'help.show.up', run: (host) => host.leaveLevel() },
] as const satisfies readonly ShowCommand[];

export type CommandId = (typeof commands)[number]['id'];

const byId = new Map<CommandId, ShowCommand>(commands.map((command) => [command.id, command]));

/** Throws for an unknown id. */
export function commandOf(id: CommandId): ShowCommand {
  const command = byId.get(id);
  if (!command) throw new Error(`no command ${id}`);
  return command;
}

/** A row of the help sheet: the keys of its commands, and what they do. */
export interface HelpRow {
  readonly help: keyof typeof showHelp;
  readonly keys: readonly string[];
}

export const helpRows: readonly HelpRow[] = (commands as readonly ShowCommand[]).reduce<HelpRow[]>(
  (rows, { help, keys, told = keys }) => {
    const last = rows.at(-1);
    if (help === null) return rows;
    if (last?.help === help) return [...rows.slice(0, -1), { help, keys: [...last.keys, ...told] }];
    return [...rows, { help, keys: told }];
  },
  [],
);

/** Keys whose names differ by language. */
const named: Readonly<Record<string, Label>> = {
  PageDown: 'show.key.page-down',
  PageUp: 'show.key.page-up',
  Home: 'show.key.home',
  End: 'show.key.end',
  Enter: 'show.key.enter',
  Shift: 'show.key.shift',
  ' ': 'show.key.space',
};
const signs: Readonly<Record<string, string>> = {
  ArrowRight: '→',
  ArrowLeft: '←',
  ArrowDown: '↓',
  ArrowUp: '↑',
  Escape: 'Esc',
};

/** The text on a key cap. `t`: the messages of a show. */
export function keyCap(key: string, t: (name: Label) => string): string {
  const name = named[key];
  return name ? t(name) : (signs[key] ?? key.toUpperCase());
}
