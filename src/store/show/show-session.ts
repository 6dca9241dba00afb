/**
 * The running show in sessionStorage, so that a reload during a show, by accident or by a clicker's F5, resumes at the same step. It is
 * stored as a message and validated like one when it is read.
 */
import type { Programme } from '../../model/programme';
import type { ShowRecord } from '../../model/story/show-log';
import type { Show } from '../../model/story/show';
import type { Story } from '../../model/story/story';
import { readMessage, stateMessage, type SlideSettings } from './show-message';

const KEY = 'saldo.show';
const RECORD = 'saldo.show.record';
const TOKEN = 'saldo.show.token';
const PAIRED = 'saldo.show.paired';
const REF = 'saldo.show.ref';

export interface SavedShow {
  readonly token: string;
  /** The story's `ref` in the address: its id, or the packed story where it came with a link. */
  readonly ref: string;
  readonly story: Story;
  readonly show: Show;
  readonly look: SlideSettings;
  readonly record: ShowRecord;
  /** Whether the audience's window was open. */
  readonly isPaired: boolean;
}

/** Never throws; without storage a reload still finds the step in the address. */
export function saveShow({ token, ref, story, show, look, record, isPaired }: SavedShow): void {
  try {
    sessionStorage.setItem(TOKEN, token);
    sessionStorage.setItem(KEY, stateMessage(token, { story, show }, look));
    sessionStorage.setItem(RECORD, JSON.stringify(record));
    sessionStorage.setItem(REF, ref);
    sessionStorage.setItem(PAIRED, String(isPaired));
  } catch {
    // Storage is blocked or full.
  }
}

/** The show that this tab saved; null when there is none, or it does not resolve in this programme. */
export function savedShow(programme: Programme): SavedShow | null {
  try {
    const token = sessionStorage.getItem(TOKEN);
    const heard = token === null ? null : readMessage(sessionStorage.getItem(KEY), token, programme);
    if (token === null || heard?.kind !== 'state') return null;
    return {
      ...heard,
      token,
      ref: sessionStorage.getItem(REF) ?? heard.story.id,
      record: recordIn(sessionStorage.getItem(RECORD)),
      isPaired: sessionStorage.getItem(PAIRED) === 'true',
    };
  } catch {
    return null;
  }
}

export function forgetShow(): void {
  try {
    for (const key of [KEY, RECORD, TOKEN, PAIRED, REF]) sessionStorage.removeItem(key);
  } catch {
    // Storage is blocked, so nothing was saved.
  }
}

/** Empty when it is malformed: a damaged record must not take the show with it. */
function recordIn(text: string | null): ShowRecord {
  const record = parsed(text ?? '[]');
  const isMoment = (each: unknown) =>
    typeof each === 'object' &&
    each !== null &&
    'kind' in each &&
    'at' in each &&
    typeof each.at === 'number';
  return Array.isArray(record) && record.every(isMoment) ? (record as ShowRecord) : [];
}

/** Null when the text is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
