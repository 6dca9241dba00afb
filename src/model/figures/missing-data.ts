/** What the document does not give, such as targets, periods or dates. Computed, so that the list is complete and correct. */
import { measurementOf, territoriesOf, valuesOf, yearsOf } from './measurements';
import { perProgramme } from '../memo';
import { stepKinds, type Programme, type StepKind, type Text } from '../programme';
import { casesOf, isChoosable } from '../territory';

export type MissingDataKind =
  | 'target'
  | 'actual'
  | 'direction'
  | 'period'
  | 'places'
  | 'years'
  | 'figures'
  | 'case'
  | `step.${StepKind}`
  | 'event-date'
  | 'source-date';

export interface MissingData {
  readonly kind: MissingDataKind;
  /** Names of the objects that lack it. */
  readonly names: readonly Text[];
  /** All objects that could have it lack it, and there are at least two. */
  readonly isTotal: boolean;
}

/** One entry per kind of data that at least one object lacks. Memoised. */
export const missingData = perProgramme((programme: Programme): readonly MissingData[] => {
  const { indicators, cases } = programme;
  const events = programme.events.filter(({ kind }) => kind !== 'phase');
  // The choosable places without the territory of the whole programme.
  const places = programme.places.filter(
    ({ id }) => id !== programme.territory && isChoosable(programme, id),
  );
  const gap = <Item>(
    kind: MissingDataKind,
    among: readonly Item[],
    name: (item: Item) => Text,
    lacks: (item: Item) => boolean,
  ): readonly MissingData[] => {
    const lacking = among.filter(lacks);
    if (lacking.length === 0) return [];
    return [{ kind, names: lacking.map(name), isTotal: lacking.length === among.length && among.length > 1 }];
  };
  const title = (each: { readonly title: Text }) => each.title;
  const name = (each: { readonly name: Text }) => each.name;
  const measured = new Set(indicators.flatMap(({ id }) => territoriesOf(programme, id)));
  return [
    ...gap('target', indicators, title, ({ id }) => valuesOf(programme, id).target === null),
    ...gap('actual', indicators, title, ({ id }) => valuesOf(programme, id).actual === null),
    ...gap('period', indicators, title, ({ id }) => !measurementOf(programme, id, 'actual')?.period),
    ...gap('direction', indicators, title, ({ direction }) => direction === null),
    ...gap('places', indicators, title, ({ id }) => territoriesOf(programme, id).length < 2),
    ...gap('years', indicators, title, ({ id }) => yearsOf(programme, id).length < 2),
    ...gap('figures', places, name, ({ id }) => !measured.has(id)),
    ...gap('case', places, name, ({ id }) => cases.length > 0 && casesOf(programme, id).length === 0),
    ...stepKinds.flatMap((kind) =>
      gap(`step.${kind}`, cases, title, ({ steps }) => !steps.some((step) => step.kind === kind)),
    ),
    ...gap('event-date', events, name, ({ date }) => date === null),
    ...gap('source-date', programme.sourceList, title, ({ date }) => date === null),
  ];
});
