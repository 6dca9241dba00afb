/** Edits of the open story as functions from History to History, with undo coalescing for typing. */
import { advance, type History } from '../../model/view/history';
import { editStep, stepOf, type StepId, type Story } from '../../model/story/story';
import type { StepChanges } from './stories-state';

/** Milliseconds within which another edit of the same field belongs to the same undo step. */
const TYPING = 1_000;

/** Adds a Story to the history. Compares by identity, because an edit that changes nothing returns the Story it was given. */
export function edited(history: History<Story>, next: Story): History<Story> {
  return advance(history, next, Object.is);
}

export type Typing = (history: History<Story>, id: StepId, changes: StepChanges) => History<Story>;

/** Edits of steps; edits of the same fields of one step within TYPING are one undo step. `now`: milliseconds. */
export function createTyping(now: () => number): Typing {
  let last: { readonly of: string; readonly at: number; readonly made: Story } | null = null;

  return (history, id, changes) => {
    const step = stepOf(history.present, id);
    const fields = Object.keys(changes) as (keyof StepChanges)[];
    if (!step || fields.every((field) => JSON.stringify(step[field]) === JSON.stringify(changes[field])))
      return history;
    const of = `${id} ${fields.join(' ')}`;
    const at = now();
    const goesOn = last?.of === of && last.made === history.present && at - last.at < TYPING && at >= last.at;
    const made = editStep(history.present, id, changes);
    last = { of, at, made };
    return goesOn ? { ...history, present: made, future: [] } : edited(history, made);
  };
}
