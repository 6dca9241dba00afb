/** Which territories' figures a place shows. They stay separate per territory, because a wider territory's are not the place's own. */
import { indicatorById, territoriesOf, valuesOf } from './measurements';
import { perProgramme } from '../memo';
import type { Indicator, PlaceId, Programme } from '../programme';
import { contains, placesWithin } from '../territory';

export interface TerritoryFigures {
  readonly territory: PlaceId;
  /** own: exactly this place; around: the territory contains it; inside: the territory is a part of it. */
  readonly relation: 'own' | 'around' | 'inside';
  readonly withTarget: readonly Indicator[];
  /** Totals without a target. */
  readonly totals: readonly Indicator[];
  /** Sizes and rates without a target: written in sentences, because they must not be drawn beside totals. */
  readonly sizes: readonly Indicator[];
}

/**
 * The figures that concern a place, per territory: its own, then around it, then inside it, each from narrow to wide. Inside the
 * place an indicator is listed only for territories that lie in no other one it was measured in; `partsOf` has the rest. Memoised.
 */
export const figuresOf = perProgramme((programme: Programme, place: PlaceId): readonly TerritoryFigures[] => {
  const measured = programme.indicators.map(({ id }) => [id, territoriesOf(programme, id)] as const);
  const territories = [...new Set(measured.flatMap(([, where]) => where))];
  const size = (id: PlaceId) => placesWithin(programme, id).size;
  const relation = (territory: PlaceId): TerritoryFigures['relation'] | null =>
    territory === place
      ? 'own'
      : contains(programme, territory, place)
        ? 'around'
        : contains(programme, place, territory)
          ? 'inside'
          : null;
  const rank = { own: 0, around: 1, inside: 2 };
  return territories
    .flatMap((territory) => {
      const how = relation(territory);
      if (how === null) return [];
      const isPart = (where: readonly PlaceId[]) =>
        how === 'inside' &&
        where.some((other) => other !== territory && contains(programme, other, territory));
      const here = measured
        .filter(([, where]) => where.includes(territory) && !isPart(where))
        .map(([id]) => indicatorById(programme, id));
      if (here.length === 0) return [];
      const hasTarget = (each: Indicator) => valuesOf(programme, each.id, { territory }).target !== null;
      return [
        {
          territory,
          relation: how,
          withTarget: here.filter(hasTarget),
          totals: here.filter((each) => !hasTarget(each) && each.aggregatable),
          sizes: here.filter((each) => !hasTarget(each) && !each.aggregatable),
        },
      ];
    })
    .sort((a, b) => rank[a.relation] - rank[b.relation] || size(a.territory) - size(b.territory));
});

/** The places inside a territory that the indicator was measured in too, in the document's order. */
export function partsOf(programme: Programme, indicator: Indicator, territory: PlaceId): readonly PlaceId[] {
  const measured = territoriesOf(programme, indicator.id);
  return programme.places
    .map(({ id }) => id)
    .filter((id) => id !== territory && measured.includes(id) && contains(programme, territory, id));
}
