/** Applies a View's filters to the rows of a chart. */
import { dimmed, unanswered, type ThingRef } from '../../model/view/filter';
import type { Programme } from '../../model/programme';
import { filterKinds, type FilterKind, type View } from '../../model/view/view';

export interface FilteredRows<Thing> {
  readonly kept: readonly Thing[];
  /** Number of rows without the filters. */
  readonly all: number;
  /** The active filters that apply to none of the kept rows, because these have no such attribute. */
  readonly unanswered: readonly FilterKind[];
}

/** The rows that the active filters leave. Chosen rows are always kept. */
export function applyFilters<Thing>(
  programme: Programme,
  view: View,
  things: readonly Thing[],
  refOf: (thing: Thing) => ThingRef,
): FilteredRows<Thing> {
  const excluded = dimmed(programme, view);
  const isChosen = (ref: ThingRef) => ref === `indicator:${view.indicator}` || ref === `place:${view.place}`;
  const kept = things.filter((each) => !excluded.has(refOf(each)) || isChosen(refOf(each)));
  const silent = kept.map((each) => unanswered(programme, view, refOf(each)));
  return {
    kept,
    all: things.length,
    unanswered: filterKinds.filter(
      (kind) => silent.length > 0 && silent.every((each) => each.includes(kind)),
    ),
  };
}
