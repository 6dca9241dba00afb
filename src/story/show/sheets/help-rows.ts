/** The keys of a show, as the help sheet lists them. Those that are called otherwise in each language are named by their message. */
import type { show } from '../../../i18n/messages/show';
import type { showHelp } from '../../../i18n/messages/show-help';

type KeyName = keyof typeof show | (string & {});

export interface HelpRow {
  readonly name: keyof typeof showHelp;
  readonly keys: readonly KeyName[];
}

export const showKeys: readonly HelpRow[] = [
  { name: 'help.show.next', keys: ['show.key.page-down', '→', '↓', 'show.key.space', 'N'] },
  { name: 'help.show.previous', keys: ['show.key.page-up', '←', '↑', 'P'] },
  { name: 'help.show.ends', keys: ['show.key.home', 'show.key.end'] },
  { name: 'help.show.jump', keys: ['1 … 9', 'show.key.enter'] },
  { name: 'help.show.overview', keys: ['O'] },
  { name: 'help.show.return', keys: ['show.key.page-down', 'R', '0'] },
  { name: 'help.show.map', keys: ['M'] },
  { name: 'help.show.search', keys: ['/'] },
  { name: 'help.show.freeze', keys: ['C'] },
  { name: 'help.show.black', keys: ['B', '.'] },
  { name: 'help.show.white', keys: ['W', ','] },
  { name: 'help.show.laser', keys: ['L'] },
  { name: 'help.show.zoom', keys: ['Z', '+', '-'] },
  { name: 'help.show.timer', keys: ['T', 'show.key.shift'] },
  { name: 'help.show.question', keys: ['Q'] },
  { name: 'help.show.window', keys: ['S'] },
  { name: 'help.show.full-screen', keys: ['F'] },
  { name: 'help.show.up', keys: ['Esc'] },
];
