/**
 * Debounced autosave of one story, with its undo. It goes on after the story was closed, until all is written; after a failure it tries
 * again with exponential backoff.
 */
import { createHistory, type History } from '../../model/view/history';
import { sameStory, type Story, type StoryId } from '../../model/story/story';
import { nothingToSave, type Access, type Saving } from './stories-state';
import { isSince, type Base, type StoryRepository, type Written } from './story-repository';
import type { StoryRecord } from './story-records';
import type { Scheduler } from './story-time';

/** An edit is written after this time, together with those that came meanwhile. Milliseconds. */
const SOON = 250;
/** After a failure it is tried again, each time twice as much later. Milliseconds. */
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
  /** The story became another one by an edit; only where it is editable. */
  changed(history: History<Story>): void;
  /** Writes what is not written yet. Resolves when it is, or could not be. */
  flushed(): Promise<void>;
  /** Looks at what is stored: written again when it is gone, followed when another tab writes it. False when storage does not tell. */
  checked(): Promise<boolean>;
  /** Another tab writes it from now on. */
  lost(to: 'elsewhere' | 'newer'): Promise<void>;
  /** This tab writes it from now on. */
  takeOver(): Promise<void>;
  /** Nothing more of it is written, until it goes on. */
  stop(): Promise<void>;
  goOn(): void;
}

export interface AutosaveOptions {
  readonly history: History<Story>;
  readonly access: DocumentAccess;
  /** What it was read from; null for what was never stored. */
  readonly stored: Base | null;
  readonly repository: StoryRepository;
  readonly after: Scheduler;
  /** From a stored document to its story; null for one that cannot be read. */
  readonly read: (text: string) => Story | null;
  readonly onChange: () => void;
  readonly onSaved: () => void;
  /** Another tab or version has the say. `unsaved`: what had not been written. */
  readonly onLost: (unsaved: Story | null) => void;
}

export function createAutosave(options: AutosaveOptions): OpenDocument {
  const { repository, after, read, onChange, onSaved, onLost } = options;
  const { id } = options.history.present;
  let { history, access } = options;
  let base = options.stored;
  /** What is known to be stored. */
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

  /** The say is given away: edits end at once, and what was on its way is waited for. */
  async function give(to: 'elsewhere' | 'newer'): Promise<void> {
    if (access !== 'editable') return;
    access = to;
    onChange();
    callOff?.();
    callOff = null;
    // Not from within the very writing that found it out.
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

  /** False when it cannot be read. */
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
      // A banner that says that nothing is saved stays until something is.
      if (saving.state !== 'unsaved') saving = { state: 'saving' };
      if (!isDirty() && running === null && base) saving = { state: 'saved', at: base.savedAt };
      else if (callOff === null || saving.state === 'unsaved') later(SOON);
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
        // Gone, or damaged, or an older one came back: memory has it.
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
      if (isDirty()) later(SOON);
    },
  };
}
