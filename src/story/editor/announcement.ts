/** Announcement of an action, shown below the list of steps and read by screen readers; with an undo button where that is possible. */
export interface EditorAnnouncement {
  readonly text: string;
  readonly isUndoable?: true;
}

export type Announce = (announcement: EditorAnnouncement | null) => void;
