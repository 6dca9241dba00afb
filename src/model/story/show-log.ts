/** The log of a show: what was shown when, for the record screen after the show. */
import { isOffScript, liveOf, type Show } from './show';
import type { StepId, Story } from './story';
import { sameView, type View } from '../view/view';

export type Moment = { readonly at: number } & (
  | { readonly kind: 'step'; readonly step: StepId }
  | { readonly kind: 'detour'; readonly step: StepId; readonly view: View }
  | { readonly kind: 'question'; readonly step: StepId; readonly view: View; readonly text: string }
  | { readonly kind: 'end' }
);

/** In chronological order. `at`: milliseconds elapsed on the Show's clock. */
export type ShowRecord = readonly Moment[];

/** The record after a change of the Show; the same one when step, View and Picture stay. `before`: null at the beginning. */
export function recorded(
  record: ShowRecord,
  story: Story,
  before: Show | null,
  after: Show,
  at: number,
): ShowRecord {
  const isSame = (one: Show) =>
    one.step === after.step && one.picture === after.picture && sameView(one.live, after.live);
  if (before !== null && isSame(before)) return record;
  const { step, live: view } = after;
  return [
    ...record,
    isOffScript(story, liveOf(after)) ? { at, kind: 'detour', step, view } : { at, kind: 'step', step },
  ];
}

/** Adds a question from the audience with an empty text, which `worded` fills in later. */
export function asked(record: ShowRecord, { step, live: view }: Show, at: number): ShowRecord {
  return [...record, { at, kind: 'question', step, view, text: '' }];
}

/** Sets the text of the question at `index`; any other moment stays as it is. */
export function worded(record: ShowRecord, index: number, text: string): ShowRecord {
  return record.map((each, at) => (at === index && each.kind === 'question' ? { ...each, text } : each));
}

/** Milliseconds that each step was shown, including its detours, in the order of first showing. */
export function times(record: ShowRecord): ReadonlyMap<StepId, number> {
  const found = new Map<StepId, number>();
  let last: { step: StepId; at: number } | null = null;
  for (const moment of record) {
    if (last !== null) found.set(last.step, (found.get(last.step) ?? 0) + Math.max(0, moment.at - last.at));
    if (moment.kind === 'end') last = null;
    else {
      last = { step: moment.step, at: moment.at };
      if (!found.has(moment.step)) found.set(moment.step, 0);
    }
  }
  return found;
}
