import { filters as table } from '../../i18n/messages/filters';
import type { TextSegment, I18n } from '../../i18n/i18n';
import { yearIn } from '../../model/figures/measurements';
import type { Programme } from '../../model/programme';
import { placeById, placeRows } from '../../model/territory';
import { matchesOf } from '../../model/view/matches';
import { isReset, type View } from '../../model/view/view';
import { usePicture, useView } from '../../picture/context';
import { Prose } from '../../ui/prose/Prose';
import styles from './FilterBar.module.css';

/** Up to so many places or fairs are named; more are counted. */
const NAMED = 2;

/** Live region beside the filters: what the choices and filters leave, such as "1 of 5 cases · Chanchamayo · SIAL 2012". */
export function FilterResult() {
  const { programme, i18n } = usePicture();
  const view = useView();
  const parts = isReset(view) ? contents(programme, i18n) : left(programme, view, i18n);
  const words = parts.flatMap((part, index) => (index > 0 ? [' · ', ...part] : part));
  return (
    <p className={styles.result} role="status">
      <Prose segments={words} />
    </p>
  );
}

type Part = readonly TextSegment[];

function count(number: number): TextSegment {
  return { ref: 'count', text: String(number) };
}

/** What the programme has. */
function contents(programme: Programme, i18n: I18n): readonly Part[] {
  const { segments } = i18n.from(table);
  const rows = placeRows(programme).map(({ id }) => placeById(programme, id));
  const counts = {
    countries: rows.filter(({ kind }) => kind === 'country').length,
    places: rows.filter(
      ({ kind, id }) => kind !== 'country' && kind !== 'group' && id !== programme.territory,
    ).length,
    indicators: programme.indicators.length,
    cases: programme.cases.length,
    fairs: programme.events.filter(({ kind }) => kind === 'fair').length,
  };
  return (['countries', 'places', 'indicators', 'cases', 'fairs'] as const).flatMap((kind) =>
    counts[kind] > 0
      ? [segments(`result.${kind}`, { count: counts[kind], number: count(counts[kind]) })]
      : [],
  );
}

/** What is left: cases counted, places and fairs named where they are few. */
function left(programme: Programme, view: View, i18n: I18n): readonly Part[] {
  const { segments } = i18n.from(table);
  const { indicators, cases, fairs, places } = matchesOf(programme, view);
  const parts: Part[] = [];
  const of = (kind: 'indicators' | 'cases', some: number, all: number) =>
    parts.push(segments(`result.of.${kind}`, { count: all, number: count(some), all: count(all) }));
  if (indicators.length < programme.indicators.length)
    of('indicators', indicators.length, programme.indicators.length);
  if (programme.cases.length > 0) of('cases', cases.length, programme.cases.length);
  if (places.length > NAMED)
    parts.push(segments('result.places', { count: places.length, number: count(places.length) }));
  else if (places.length > 0)
    parts.push([i18n.list(places.map((id) => i18n.name(placeById(programme, id).name)))]);
  if (fairs.length > NAMED)
    parts.push(segments('result.fairs', { count: fairs.length, number: count(fairs.length) }));
  else
    parts.push(
      ...fairs.map((event): Part => {
        const year = yearIn(event.date);
        const name = i18n.name(event.name);
        return year === null ? [name] : [`${name} `, { ref: `${event.id}.date`, text: String(year) }];
      }),
    );
  return parts;
}
