/** Status of an unusual state, the most urgent first: blank, frozen, detour. Pure. */
import type { show as table } from '../../../i18n/messages/show';
import { isOffScript, liveOf, numberOf, type Show } from '../../../model/story/show';
import type { Story } from '../../../model/story/story';

type Key = keyof typeof table;

export interface Status {
  readonly kind: 'blank' | 'frozen' | 'detour';
  readonly key: Key;
  /** Number of the step that the audience still sees; null where it is unknown or does not matter. */
  readonly at: number | null;
  /** Message on how to end it. */
  readonly hint: Key | null;
}

/** Null when the audience sees the current step as it was prepared. */
export function statusOf(story: Story, show: Show): Status | null {
  const isAway = isOffScript(story, liveOf(show));
  if (show.blank !== null)
    return { kind: 'blank', key: `show.status.${show.blank}`, at: null, hint: 'show.hint.blank' };
  if (show.shown !== null) {
    const number = numberOf(story, show.cut, show.shown.step);
    const isKnown = number !== null && !isOffScript(story, show.shown);
    return {
      kind: 'frozen',
      key: isKnown ? 'show.status.frozen' : 'show.status.frozen.detour',
      at: isKnown ? number.at : null,
      hint: 'show.hint.frozen',
    };
  }
  return isAway ? { kind: 'detour', key: 'show.status.detour', at: null, hint: 'show.hint.detour' } : null;
}
