/** How filters are spoken of: their values, and what they set aside. */
import { receded, type ThingKind } from '../../model/view/filter';
import { figureRef } from '../../model/figures/figure';
import { yearsOf } from '../../model/figures/measurements';
import type { Programme } from '../../model/programme';
import type { FilterKind, View } from '../../model/view/view';
import type { Piece, Speech, Words } from '../../i18n/words';
import type { filters } from '../../i18n/messages/filters';

export type FilterSpeech = Speech<keyof typeof filters & string>;

/** A year is that of an event or of a measurement: it says of which. */
function yearPiece(programme: Programme, year: string): Piece {
  const event = programme.events.find(({ date }) => date?.startsWith(year));
  const indicator = programme.indicators.find(({ id }) => yearsOf(programme, id).includes(Number(year)));
  const ref = event
    ? `${event.id}.date`
    : indicator && figureRef(programme, indicator.id, 'period', { year: Number(year) });
  return { ref: ref ?? 'count', text: year };
}

/** What a filter's value is called. */
export function valuePiece(programme: Programme, kind: FilterKind, value: string, words: Words): Piece {
  if (kind === 'year') return yearPiece(programme, value);
  if (kind === 'unit') {
    const unit = programme.units.find(({ id }) => id === value);
    return unit ? words.unit(programme, unit.id, 2) : value;
  }
  const things = kind === 'product' ? programme.products : programme.places;
  const thing = things.find(({ id }) => id === value);
  return thing ? words.name(thing.name) : value;
}

const aside = {
  place: 'filters.place',
  indicator: 'filters.indicators',
  event: 'filters.event',
  case: 'filters.case',
} as const satisfies Record<ThingKind, string>;

/** What a View's filters set aside, as "nine places": in the background, and out of the list of cases. */
export function asideOf(programme: Programme, view: View, words: Words, speech: FilterSpeech) {
  const refs = [...receded(programme, view)];
  const counts = (kinds: readonly (keyof typeof aside)[]) =>
    kinds.flatMap((kind): readonly (readonly Piece[])[] => {
      const of = refs.filter((ref) => ref.startsWith(`${kind}:`) && ref !== `case:${view.case}`);
      const number = { ref: 'count', text: words.cardinal(of.length) };
      return of.length > 0 ? [speech.pieces(aside[kind], { count: of.length, number })] : [];
    });
  return {
    background: words.listPieces(counts(['place', 'indicator', 'event'])),
    hidden: words.listPieces(counts(['case'])),
  };
}
