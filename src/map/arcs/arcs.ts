/** Which arcs the map draws: from each place of a case to the fair that it took part in. Pure. */
import type { CaseId, CaseStudy, EventId, PlaceId, Programme, ProgrammeEvent } from '../../model/programme';
import { contains } from '../../model/territory';
import type { View } from '../../model/view/view';
import { bearingOf } from './bearing';
import { drawnParts } from '../layer/scene';

export interface Arc {
  readonly event: EventId;
  /** The place whose outline or spot the arc starts from. */
  readonly from: PlaceId;
  readonly highlight: 'hot' | 'outlined';
}

/** Whether the event is a fair outside of the programme's territory, or without a place. Such a fair is a chip at the map's edge. */
export function isAway(programme: Programme, { kind, place }: ProgrammeEvent): boolean {
  return kind === 'fair' && (place === null || !contains(programme, programme.territory, place));
}

/** The chosen case, else all cases that took part in the chosen event. */
function casesAsked(
  { cases }: Programme,
  chosen: CaseId | null,
  event: EventId | null,
): readonly CaseStudy[] {
  return cases.filter(({ id, events }) =>
    chosen === null ? event !== null && events.includes(event) : id === chosen,
  );
}

/** The arcs of a View, without duplicates. A fair without a known bearing has none, because an arc would claim a direction. */
export function arcsOf(programme: Programme, { case: chosen, event, focus }: View): readonly Arc[] {
  const highlight = focus === 'case' || focus === 'event' ? 'hot' : 'outlined';
  const arcs = casesAsked(programme, chosen, event).flatMap((study) =>
    programme.events
      .filter((each) => study.events.includes(each.id) && (event === null || each.id === event))
      .filter((each) => isAway(programme, each) && bearingOf(programme, each.place) !== null)
      .flatMap((each) =>
        study.places
          .flatMap((place) => drawnParts(programme, place))
          .map((from) => ({ event: each.id, from, highlight }) as const),
      ),
  );
  return [...new Map(arcs.map((arc) => [`${arc.from} ${arc.event}`, arc])).values()];
}
