/** A show with what belongs to it: what both windows know, the other window, and how it is told. */
import type { Programme } from '../../../model/programme';
import type { ShowRecord } from '../../../model/story/show-log';
import type { Show } from '../../../model/story/show';
import type { Story } from '../../../model/story/story';
import { openPort } from '../../../store/show/port';
import type { SlideSettings } from '../../../store/show/show-message';
import { createShowSync, type ShowSync } from '../../../store/show/show-sync';
import { newToken } from '../../../store/show/token';
import { audienceWindow, type AudienceWindow } from '../audience/audience-window';

export interface ShowSession {
  readonly token: string;
  readonly address: string;
  readonly showing: ShowSync;
  readonly audience: AudienceWindow;
  readonly kiosk: number | null;
  /** The browser did not let the audience's window open. */
  readonly isBlocked: boolean;
}

export interface Opening {
  readonly token: string;
  /** What its story is called in the address. */
  readonly ref: string;
  readonly story: Story;
  readonly show: Show;
  readonly look: SlideSettings;
  readonly record?: ShowRecord;
  /** The audience's window was open already. */
  readonly isPaired?: boolean;
  readonly kiosk?: number | null;
}

/** Begins to speak to the other window at once, if there is one. */
export function sessionOf(programme: Programme, opening: Opening): ShowSession {
  const { token, ref, story, show, look, record = [], isPaired = false, kiosk = null } = opening;
  const audience = audienceWindow(token);
  const showing = createShowSync({
    role: 'console',
    programme,
    deck: { story, show },
    look,
    record,
    partner: isPaired ? 'waiting' : 'none',
    port: openPort(token, audience.current),
    token,
    self: newToken(),
    now: () => Date.now(),
  });
  return { token, address: ref, showing, audience, kiosk, isBlocked: false };
}
