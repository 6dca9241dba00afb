/** What the store of stories holds, and what may happen to it. */
import type { History } from '../../model/view/history';
import type { Text } from '../../model/programme';
import type { SlidePicture, Step, StepId, Story, StoryId } from '../../model/story/story';
import type { StoryReport } from '../../model/story/story-report';
import type { View } from '../../model/view/view';

export interface StoryEntry {
  readonly id: StoryId;
  readonly title: Text;
  readonly origin: 'built-in' | 'own' | 'link';
  /** Milliseconds since 1970; null for what was never saved on this machine. */
  readonly savedAt: number | null;
}

/** blocked: storage does not answer; refused: it does not take it; elsewhere, newer: another tab, or a newer version, has written since. */
export type Unsaved = 'blocked' | 'refused' | 'elsewhere' | 'newer';

/** none: there is nothing to save. What is unsaved is in memory, is tried again, and can be taken as a file. */
export type Saving =
  | { readonly state: 'none' }
  | { readonly state: 'saving' }
  | { readonly state: 'saved'; readonly at: number }
  | { readonly state: 'unsaved'; readonly why: Unsaved };

/** editable: written here; read-only because built in, open in another tab, made by a newer version, or come with a link. */
export type Access = 'editable' | 'built-in' | 'elsewhere' | 'newer' | 'link';

export interface StoriesState {
  readonly entries: readonly StoryEntry[];
  /** The open story and its undo. */
  readonly history: History<Story> | null;
  /** The step that one works on. It may be one that the open story does not have; null until one is chosen. */
  readonly selectedStep: StepId | null;
  readonly access: Access;
  /** The story that is open though nothing of it can be shown: a newer version made it. */
  readonly beyond: StoryId | null;
  readonly saving: Saving;
  /** Of what was opened last. */
  readonly reports: readonly StoryReport[];
  /** Stored stories that could not be read and were kept aside, unchanged. */
  readonly unreadable: number;
  /** The last deleted story, until the next one. */
  readonly removed: Story | null;
}

export type StepChanges = Partial<Omit<Step, 'id'>>;

export interface StoriesActions {
  /** By its id in the entries. */
  storyOpened(id: StoryId): Promise<void>;
  /** From a file it becomes an own story, under a new id where its own is taken; from a link, packed or as text, it is read only. */
  storyReceived(text: string, origin: 'file' | 'link'): Promise<void>;
  /** A new story of one's own, empty and open. */
  storyStarted(title: Text): void;
  /** The open one as a story of one's own, open. */
  storyCopied(): void;
  /** The open one is closed; what is not written yet still is. */
  storyClosed(): void;
  storyRenamed(title: Text): void;
  cutsChosen(minutes: readonly number[]): void;
  storyRemoved(id: StoryId): Promise<void>;
  removalUndone(): Promise<void>;
  /**
   * Adds a step at the end of the open story. One that cannot be written is copied first; when none is open it goes to the own story that
   * was saved last, or begins one. Null when there are as many as a story may have.
   */
  stepAdded(view: View, picture?: SlidePicture | null): StepId | null;
  stepEdited(id: StepId, changes: StepChanges): void;
  stepMoved(id: StepId, to: number): void;
  stepDuplicated(id: StepId): void;
  stepRemoved(id: StepId): void;
  stepSelected(id: StepId | null): void;
  undoPressed(): void;
  redoPressed(): void;
  /** This tab writes the open story from now on. */
  takenOver(): void;
  /** What is not written yet is written now. Resolves when it is, or could not be. */
  flushed(): Promise<void>;
  /** The page is looked at again: what is stored may have changed meanwhile. */
  pageSeen(): Promise<void>;
  /** Resolves when what is stored has been listed, or could not be. */
  listed(): Promise<void>;
  /** The document of a story as it is stored, also of one that this version cannot read; null when there is none to be had. */
  storedText(id: StoryId): Promise<string | null>;
}

export const nothingToSave: Saving = { state: 'none' };
