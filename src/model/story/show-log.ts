/** What was shown when: kept while a show runs, to be taken home afterwards. */
import { isOffScript, liveOf, type Show } from './show';
import type { StepId, Story } from './story';
import { sameView, type View } from '../view/view';

export type Moment = { readonly at: number } & (
  | { readonly kind: 'step'; readonly step: StepId }
  | { readonly kind: 'detour'; readonly step: StepId; readonly view: View }
  | { readonly kind: 'question'; readonly step: StepId; readonly view: View; readonly text: string }
  | { readonly kind: 'end' }
);

/** In the order in which they came. `at`: milliseconds, as the Show's own clock counts them. */
export type ShowRecord = readonly Moment[];

/** What one change of the Show adds. */
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

/** Something was asked from the audience; what it was can be written down later. */
export function asked(record: ShowRecord, { step, live: view }: Show, at: number): ShowRecord {
  return [...record, { at, kind: 'question', step, view, text: '' }];
}

export function worded(record: ShowRecord, index: number, text: string): ShowRecord {
  return record.map((each, at) => (at === index && each.kind === 'question' ? { ...each, text } : each));
}

/** How long each step was shown, in the order in which they were first shown; detours from it count with it. Milliseconds. */
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
