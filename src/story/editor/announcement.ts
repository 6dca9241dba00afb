/** What is told of a deed, at the foot of the list and to screen readers; with a button where it can be taken back there. */
export interface SaidInEditor {
  readonly text: string;
  readonly isUndoable?: true;
}

export type Say = (said: SaidInEditor | null) => void;
