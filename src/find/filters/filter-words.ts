/** The names of filters' values, and what filters leave out, in words. */
import { dimmed, type ThingKind } from '../../model/view/filter';
import { figureRef } from '../../model/figures/figure';
import { yearsOf } from '../../model/figures/measurements';
import type { Programme } from '../../model/programme';
import type { FilterKind, View } from '../../model/view/view';
import type { TextSegment, Messages, I18n } from '../../i18n/i18n';
import type { filters } from '../../i18n/messages/filters';

export type FilterMessages = Messages<keyof typeof filters & string>;

/** A year as a figure: the date of an event in that year, else the period of a measurement, else a plain count. */
function yearSegment(programme: Programme, year: string): TextSegment {
  const event = programme.events.find(({ date }) => date?.startsWith(year));
  const indicator = programme.indicators.find(({ id }) => yearsOf(programme, id).includes(Number(year)));
  const ref = event
    ? `${event.id}.date`
    : indicator && figureRef(programme, indicator.id, 'period', { year: Number(year) });
  return { ref: ref ?? 'count', text: year };
}

/** The name of a filter's value, or the value itself when the programme has no such thing. */
export function valueSegment(programme: Programme, kind: FilterKind, value: string, i18n: I18n): TextSegment {
  if (kind === 'year') return yearSegment(programme, value);
  if (kind === 'unit') {
    const unit = programme.units.find(({ id }) => id === value);
    return unit ? i18n.unit(programme, unit.id, 2) : value;
  }
  const things = kind === 'product' ? programme.products : programme.places;
  const thing = things.find(({ id }) => id === value);
  return thing ? i18n.name(thing.name) : value;
}

const kindMessages = {
  place: 'filters.place',
  indicator: 'filters.indicators',
  event: 'filters.event',
  case: 'filters.case',
} as const satisfies Record<ThingKind, string>;

/** What a View's filters leave out, such as "nine places": dimmed in the background, or hidden from the list of cases. */
export function dimmedInWords(programme: Programme, view: View, i18n: I18n, messages: FilterMessages) {
  const refs = [...dimmed(programme, view)];
  const counts = (kinds: readonly (keyof typeof kindMessages)[]) =>
    kinds.flatMap((kind): readonly (readonly TextSegment[])[] => {
      const of = refs.filter((ref) => ref.startsWith(`${kind}:`) && ref !== `case:${view.case}`);
      const number = { ref: 'count', text: i18n.cardinal(of.length) };
      return of.length > 0 ? [messages.segments(kindMessages[kind], { count: of.length, number })] : [];
    });
  return {
    background: i18n.listSegments(counts(['place', 'indicator', 'event'])),
    hidden: i18n.listSegments(counts(['case'])),
  };
}
