/** Anything that can happen to a View, and Views as clicks make them. */
import fc from 'fast-check';
import { filterOptions, filtersOffered, type ThingRef } from '../src/model/view/filter';
import { filterChosen, reduceView, type ViewEvent } from '../src/model/view/reduce-view';
import { isChoosable } from '../src/model/territory';
import { initialView, modes, sorts, type View } from '../src/model/view/view';
import { programme } from './programmes';

const refs = (kind: string, all: readonly { readonly id: string }[]) =>
  all.map(({ id }) => `${kind}:${id}` as ThingRef);

/** Each kind as often as another, however many there are of it. */
const things: fc.Arbitrary<ThingRef> = fc.oneof(
  fc.constantFrom(
    ...refs(
      'place',
      programme.places.filter(({ id }) => isChoosable(programme, id)),
    ),
  ),
  fc.constantFrom(...refs('indicator', programme.indicators)),
  fc.constantFrom(...refs('case', programme.cases)),
  fc.constantFrom(...refs('event', programme.events)),
);

export const viewEvents: fc.Arbitrary<ViewEvent> = fc.oneof(
  { weight: 4, arbitrary: things.map((thing): ViewEvent => ({ kind: 'pressed', thing })) },
  { weight: 4, arbitrary: things.map((thing): ViewEvent => ({ kind: 'chosen', thing })) },
  fc
    .constantFrom('levelLeft', 'indicatorReleased', 'filtersCleared', 'reset')
    .map((kind): ViewEvent => ({ kind })),
  fc.constantFrom(...modes).map((mode): ViewEvent => ({ kind: 'modeChosen', mode })),
  fc.constantFrom(...sorts).map((sort): ViewEvent => ({ kind: 'sortChosen', sort })),
  fc
    .constantFrom(...filtersOffered(programme))
    .chain((kind) =>
      fc
        .constantFrom(null, ...filterOptions(programme, initialView, kind).map(({ value }) => value))
        .map((value) => filterChosen(kind, value as never)),
    ),
);

/** The View after these, from the beginning or another View. */
export const viewAfter = (events: readonly ViewEvent[], from: View = initialView, of = programme): View =>
  events.reduce((view, event) => reduceView(of, view, event), from);

export const views: fc.Arbitrary<View> = fc
  .array(viewEvents, { maxLength: 8 })
  .map((events) => viewAfter(events));
