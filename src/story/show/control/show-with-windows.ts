/** A show session: the show sync between the windows, and the handle of the audience's window. */
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
  readonly showSync: ShowSync;
  readonly audience: AudienceWindow;
  /** Seconds for each step in kiosk mode; null = a speaker steps. */
  readonly kiosk: number | null;
  /** Whether the browser blocked the audience's window. */
  readonly isBlocked: boolean;
}

export interface Opening {
  readonly token: string;
  /** The story's reference in the address: see LinkedStory. */
  readonly ref: string;
  readonly story: Story;
  readonly show: Show;
  readonly look: SlideSettings;
  readonly record?: ShowRecord;
  /** Whether the audience's window was open before a reload. */
  readonly isPaired?: boolean;
  readonly kiosk?: number | null;
}

/** Creates the session; the show sync sends its first message at once. */
export function sessionOf(programme: Programme, opening: Opening): ShowSession {
  const { token, ref, story, show, look, record = [], isPaired = false, kiosk = null } = opening;
  const audience = audienceWindow(token);
  const showSync = createShowSync({
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
  return { token, address: ref, showSync, audience, kiosk, isBlocked: false };
}
