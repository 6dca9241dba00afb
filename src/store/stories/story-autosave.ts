/**
 * Autosave of one story with its undo history. Edits are batched: those that come within SAVE_AFTER are saved together. It continues after
 * the story is closed until all is saved, and retries with exponential backoff after a failure.
 */
import { createHistory, type History } from '../../model/view/history';
import { sameStory, type Story, type StoryId } from '../../model/story/story';
import { nothingToSave, type Access, type Saving } from './stories-state';
import { isSince, type Base, type StoryRepository, type Written } from './story-repository';
import type { StoryRecord } from './story-records';
import type { Scheduler } from './scheduler';

/** Milliseconds from the first unsaved edit until it is saved; later edits do not restart it. */
const SAVE_AFTER = 250;
/** Exponential backoff after a failure: first and longest pause in milliseconds, doubled each time. */
const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 60_000;

type DocumentAccess = Extract<Access, 'editable' | 'elsewhere' | 'newer'>;

export interface OpenDocument {
  readonly id: StoryId;
  readonly history: History<Story>;
  readonly access: DocumentAccess;
  readonly saving: Saving;
  readonly savedAt: number | null;
  readonly isDirty: boolean;
  /** Takes the history after an edit and schedules a save; does nothing when the document is not editable. */
  changed(history: History<Story>): void;
  /** Saves unsaved edits at once. Resolves when they are saved, or could not be. */
  flushed(): Promise<void>;
  /** Compares with storage: saves again what is missing, shows another tab's version. False when it could not compare. */
  checked(): Promise<boolean>;
  /** Makes the document read-only, because another tab or a newer version saves it. */
  lost(to: 'elsewhere' | 'newer'): Promise<void>;
  /** Makes the document editable here, starting from the stored version. */
  takeOver(): Promise<void>;
  /** Stops saving until `goOn`. Resolves after a save in progress. */
  stop(): Promise<void>;
  goOn(): void;
}

export interface AutosaveOptions {
  readonly history: History<Story>;
  readonly access: DocumentAccess;
  /** The stored version that it was read from; null = never stored. */
  readonly stored: Base | null;
  readonly repository: StoryRepository;
  readonly after: Scheduler;
  /** Parses a stored document; null = it cannot be read. */
  readonly read: (text: string) => Story | null;
  readonly onChange: () => void;
  readonly onSaved: () => void;
  /** The document became read-only. `unsaved`: the story if it has unsaved edits, else null. */
  readonly onLost: (unsaved: Story | null) => void;
}

export function createAutosave(options: AutosaveOptions): OpenDocument {
  const { repository, after, read, onChange, onSaved, onLost } = options;
  const { id } = options.history.present;
  let { history, access } = options;
  let base = options.stored;
  /** The story as last known to be stored; null = none. */
  let clean: Story | null = options.stored ? history.present : null;
  let saving: Saving = base === null ? nothingToSave : { state: 'saved', at: base.savedAt };
  let pause = FIRST_PAUSE;
  let running: Promise<void> | null = null;
  let callOff: (() => void) | null = null;
  let isStopped = false;

  const isDirty = () => history.present !== clean;
  const isWriting = () => access === 'editable' && !isStopped;
  const say = (next: Saving) => {
    saving = next;
    onChange();
  };
  const later = (milliseconds: number) => {
    callOff?.();
    callOff = after(milliseconds, () => {
      callOff = null;
      void write();
    });
  };

  function settled(story: Story, written: Written): boolean {
    if (written.kind === 'saved') {
      base = { rev: written.rev, savedAt: written.at };
      clean = story;
      pause = FIRST_PAUSE;
      if (!isDirty()) say({ state: 'saved', at: written.at });
      onSaved();
      return true;
    }
    if (written.kind === 'failed') {
      if (!isWriting()) return false;
      say({ state: 'unsaved', why: written.why });
      later(pause);
      pause = Math.min(2 * pause, LONGEST_PAUSE);
    } else void give(written.kind);
    return false;
  }

  async function writing(): Promise<void> {
    for (let goesOn = true; goesOn && isWriting() && isDirty();) {
      const story = history.present;
      goesOn = settled(story, await repository.write(story, base));
    }
  }

  function write(): Promise<void> {
    callOff?.();
    callOff = null;
    running ??= writing().finally(() => {
      running = null;
    });
    return running;
  }

  /** Makes the document read-only at once, waits for a save in progress, then shows the stored version. */
  async function give(to: 'elsewhere' | 'newer'): Promise<void> {
    if (access !== 'editable') return;
    access = to;
    onChange();
    callOff?.();
    callOff = null;
    // A save that found the conflict itself does not await `give`, so this cannot deadlock.
    const before = running;
    await (before ?? Promise.resolve());
    const unsaved = isDirty() ? history.present : null;
    say(unsaved ? { state: 'unsaved', why: to } : nothingToSave);
    onLost(unsaved);
    await follow();
  }

  async function follow(): Promise<void> {
    const kept = await repository.read(id).catch(() => null);
    if (access !== 'elsewhere' || kept?.kind !== 'good' || !isSince(kept.record, base)) return;
    show(kept.record);
  }

  /** Replaces the document by the stored version; false when that cannot be read. */
  function show({ rev, savedAt, text }: StoryRecord): boolean {
    const story = read(text);
    if (story === null) return false;
    base = { rev, savedAt };
    if (!sameStory(story, history.present)) history = createHistory(story);
    clean = history.present;
    onChange();
    return true;
  }

  return {
    id,
    get history() {
      return history;
    },
    get access() {
      return access;
    },
    get saving() {
      return saving;
    },
    get savedAt() {
      return base?.savedAt ?? null;
    },
    get isDirty() {
      return isDirty();
    },
    changed(next) {
      if (!isWriting()) return;
      history = next;
      // The state `unsaved`, and with it its banner, stays until a save succeeds.
      if (saving.state !== 'unsaved') saving = { state: 'saving' };
      if (!isDirty() && running === null && base) saving = { state: 'saved', at: base.savedAt };
      else if (callOff === null || saving.state === 'unsaved') later(SAVE_AFTER);
      onChange();
    },
    flushed: () => (isWriting() && isDirty() ? write() : (running ?? Promise.resolve())),
    async checked() {
      if (access !== 'editable') {
        await follow();
        return true;
      }
      if (!isWriting() || clean === null || running) return false;
      const kept = await repository.read(id).catch(() => null);
      if (kept === null || !isWriting() || running) return false;
      if (kept.kind === 'newer') await give('newer');
      else if (kept.kind === 'good' && kept.record.by !== repository.by && isSince(kept.record, base))
        await give('elsewhere');
      else if (kept.kind !== 'good' || kept.record.rev < (base?.rev ?? 0)) {
        // Storage has none, a damaged one or an older one: save again.
        clean = null;
        if (saving.state !== 'unsaved') say({ state: 'saving' });
        await write();
      }
      return true;
    },
    lost: give,
    async takeOver() {
      const kept = await repository.claim(id).catch(() => null);
      const isBeyond = kept?.kind === 'newer' || (kept?.kind === 'good' && !show(kept.record));
      access = isBeyond ? 'newer' : 'editable';
      if (isBeyond) return onChange();
      if (kept?.kind !== 'good') clean = null;
      pause = FIRST_PAUSE;
      say(isDirty() || !base ? { state: 'saving' } : { state: 'saved', at: base.savedAt });
      if (isDirty()) await write();
    },
    async stop() {
      isStopped = true;
      callOff?.();
      callOff = null;
      await (running ?? Promise.resolve());
    },
    goOn() {
      isStopped = false;
      if (isDirty()) later(SAVE_AFTER);
    },
  };
}
