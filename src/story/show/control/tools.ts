/** The buttons of a show, with the keys that do the same. Derived from the state: a button says what it will do. */
import { isOffScript, liveOf, type Show, type ShowEvent } from '../../../model/story/show';
import type { Story } from '../../../model/story/story';
import type { show as table } from '../../../i18n/messages/show';
import type { Deed } from './commands';

export interface Tool {
  readonly name: string;
  readonly label: keyof typeof table;
  /** As the keyboard has it; those with a message are called otherwise in each language. */
  readonly key: string;
  readonly run: { readonly event: ShowEvent } | { readonly deed: Exclude<Deed, 'nothing'> };
  /** Something is not as it usually is, and this ends it. */
  readonly isOn?: boolean;
}

interface ToolsOptions {
  readonly show: Show;
  readonly story: Story;
  readonly isPointing: boolean;
  readonly isAlone: boolean;
}

export function toolsOf({ show, story, isPointing, isAlone }: ToolsOptions): readonly Tool[] {
  const isAway = isOffScript(story, liveOf(show));
  const freeze: readonly Tool[] = isAlone
    ? []
    : [
        {
          name: 'freeze',
          label: show.shown === null ? 'show.do.freeze' : 'show.do.push',
          key: 'C',
          run: { event: { kind: 'freezePressed' } },
          isOn: show.shown !== null,
        },
      ];
  const back: readonly Tool[] = isAway
    ? [
        {
          name: 'return',
          label: 'show.do.return',
          key: 'R',
          run: { event: { kind: 'returned' } },
          isOn: true,
        },
      ]
    : [];
  return [
    {
      name: 'previous',
      label: 'show.do.previous',
      key: 'show.key.page-up',
      run: { event: { kind: 'previous' } },
    },
    { name: 'next', label: 'show.do.next', key: 'show.key.page-down', run: { event: { kind: 'next' } } },
    ...back,
    ...freeze,
    {
      name: 'map',
      label: 'show.do.map',
      key: 'M',
      run: { deed: 'map' },
      isOn: show.picture === 'map',
    },
    { name: 'search', label: 'show.do.search', key: '/', run: { deed: 'search' } },
    { name: 'laser', label: 'show.do.laser', key: 'L', run: { deed: 'laser' }, isOn: isPointing },
    { name: 'zoom', label: 'show.do.zoom', key: 'Z', run: { deed: 'zoom-in' }, isOn: show.zoom !== null },
    {
      name: 'black',
      label: 'show.do.black',
      key: 'B',
      run: { event: { kind: 'blankPressed', as: 'black' } },
      isOn: show.blank !== null,
    },
    { name: 'overview', label: 'show.do.overview', key: 'O', run: { deed: 'overview' } },
    { name: 'question', label: 'show.do.question', key: 'Q', run: { deed: 'question' } },
    { name: 'window', label: 'show.do.window', key: 'S', run: { deed: 'audience-window' } },
    { name: 'full-screen', label: 'show.do.full-screen', key: 'F', run: { deed: 'full-screen' } },
    { name: 'help', label: 'show.do.help', key: '?', run: { deed: 'help' } },
  ];
}
