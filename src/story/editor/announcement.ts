/** What is told of a deed, at the foot of the list and to screen readers; with a button where it can be taken back there. */
export interface EditorAnnouncement {
  readonly text: string;
  readonly isUndoable?: true;
}

export type Announce = (said: EditorAnnouncement | null) => void;
