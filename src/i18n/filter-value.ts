/** The names of filters' values, such as a product's. */
import { figureRef } from '../model/figures/figure';
import { yearsOf } from '../model/figures/measurements';
import type { Programme } from '../model/programme';
import type { FilterKind } from '../model/view/view';
import type { TextSegment, I18n } from './i18n';

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
