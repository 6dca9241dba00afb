/** What the filters leave of a chart's rows, and what they cannot ask of them. */
import { dimmed, unanswered, type ThingRef } from '../../model/view/filter';
import type { Programme } from '../../model/programme';
import { filterKinds, type FilterKind, type View } from '../../model/view/view';

export interface FilteredRows<Thing> {
  readonly kept: readonly Thing[];
  /** How many there are without the filters. */
  readonly all: number;
  /** The filters that nothing of what is kept can answer. */
  readonly unanswered: readonly FilterKind[];
}

/** What is chosen always stays, whatever the filters ask. */
export function applyFilters<Thing>(
  programme: Programme,
  view: View,
  things: readonly Thing[],
  refOf: (thing: Thing) => ThingRef,
): FilteredRows<Thing> {
  const aside = dimmed(programme, view);
  const isChosen = (ref: ThingRef) => ref === `indicator:${view.indicator}` || ref === `place:${view.place}`;
  const kept = things.filter((each) => !aside.has(refOf(each)) || isChosen(refOf(each)));
  const silent = kept.map((each) => unanswered(programme, view, refOf(each)));
  return {
    kept,
    all: things.length,
    unanswered: filterKinds.filter(
      (kind) => silent.length > 0 && silent.every((each) => each.includes(kind)),
    ),
  };
}
