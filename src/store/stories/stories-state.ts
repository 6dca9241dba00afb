/** State and actions of the store of stories. */
import type { History } from '../../model/view/history';
import type { Text } from '../../model/programme';
import type { SlidePicture, Step, StepId, Story, StoryId } from '../../model/story/story';
import type { StoryReport } from '../../model/story/story-report';
import type { View } from '../../model/view/view';

export interface StoryEntry {
  readonly id: StoryId;
  readonly title: Text;
  readonly origin: 'built-in' | 'own' | 'link';
  /** Milliseconds since 1970; null = never saved on this machine. */
  readonly savedAt: number | null;
}

/** blocked: storage does not answer; refused: it rejects the save; elsewhere, newer: another tab or a newer version has saved since. */
export type Unsaved = 'blocked' | 'refused' | 'elsewhere' | 'newer';

/** State of the autosave (tagged union). none: there is nothing to save; unsaved: the edits are only in memory. */
export type Saving =
  | { readonly state: 'none' }
  | { readonly state: 'saving' }
  | { readonly state: 'saved'; readonly at: number }
  | { readonly state: 'unsaved'; readonly why: Unsaved };

/** editable: this tab saves it. The others are read-only: built in, open in another tab, made by a newer version, from a link. */
export type Access = 'editable' | 'built-in' | 'elsewhere' | 'newer' | 'link';

export interface StoriesState {
  readonly entries: readonly StoryEntry[];
  /** The open story with undo and redo; null = none is open, or it cannot be read (see `beyond`). */
  readonly history: History<Story> | null;
  /** The step selected in the editor. The open story need not have it; null = none has been selected. */
  readonly selectedStep: StepId | null;
  readonly access: Access;
  /** Id of the open story if a newer version of the app made it; null otherwise. */
  readonly fromNewerVersion: StoryId | null;
  readonly saving: Saving;
  /** On the story that was opened last, or on the last request that was refused. */
  readonly reports: readonly StoryReport[];
  /** Number of stored stories that cannot be read; they are left unchanged in storage. */
  readonly unreadable: number;
  /** The story in the trash; null = none. */
  readonly removed: Story | null;
}

export type StepChanges = Partial<Omit<Step, 'id'>>;

export interface StoriesActions {
  /** `id`: of one of the entries. */
  storyOpened(id: StoryId): Promise<void>;
  /** From a file: becomes an own story, with a new id if its id is taken. From a link, packed or as text: is opened read-only. */
  storyReceived(text: string, origin: 'file' | 'link'): Promise<void>;
  /** Creates an empty own story and opens it. */
  storyStarted(title: Text): void;
  /** Copies the open story to a new own story and opens that. */
  storyCopied(): void;
  /** Closes the open story; unsaved edits are still saved. */
  storyClosed(): void;
  storyRenamed(title: Text): void;
  cutsChosen(minutes: readonly number[]): void;
  storyRemoved(id: StoryId): Promise<void>;
  removalUndone(): Promise<void>;
  /**
   * Adds a step at the end of the open story, or of a copy if that is read-only; when none is open, to the own story that was saved
   * last, or to a new one. Returns the id of the step; null when the open story has MAX_STEPS already.
   */
  stepAdded(view: View, picture?: SlidePicture | null): StepId | null;
  stepEdited(id: StepId, changes: StepChanges): void;
  stepMoved(id: StepId, to: number): void;
  stepDuplicated(id: StepId): void;
  stepRemoved(id: StepId): void;
  stepSelected(id: StepId | null): void;
  undoPressed(): void;
  redoPressed(): void;
  /** Makes the open story editable in this tab and read-only in the tab that had it. */
  takenOver(): void;
  /** Saves unsaved edits at once. Resolves when they are saved, or could not be. */
  flushed(): Promise<void>;
  /** The page is visible or focused again: compares with storage, which may have changed. */
  pageSeen(): Promise<void>;
  /** Resolves after the first attempt to list storage, successful or not. */
  listed(): Promise<void>;
  /** The stored document as text, also that of a newer version; null = not stored, damaged, or storage does not answer. */
  storedText(id: StoryId): Promise<string | null>;
}

export const nothingToSave: Saving = { state: 'none' };
