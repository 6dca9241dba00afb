/** What a place shows: whose figures, and in which relation to it. Never merged, never called the place's own. */
import { territoryOf, valuesOf } from './achievement';
import { perProgramme } from './memo';
import type { Indicator, PlaceId, Programme } from './programme';
import { contains, placesWithin } from './territory';

export interface TerritoryFigures {
  readonly territory: PlaceId;
  /** own: exactly this place; around: the territory contains it; inside: the territory is a part of it. */
  readonly relation: 'own' | 'around' | 'inside';
  readonly withTarget: readonly Indicator[];
  /** Totals without a target. */
  readonly totals: readonly Indicator[];
  /** Sizes and rates: said in a sentence, never drawn beside totals. */
  readonly sizes: readonly Indicator[];
}

/** The figures that concern a place: own first, then around it from narrow to wide, then those inside it. */
export const figuresOf = perProgramme((programme: Programme, place: PlaceId): readonly TerritoryFigures[] => {
  const territories = [...new Set(programme.indicators.map((each) => territoryOf(programme, each.id)))];
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
      const here = programme.indicators.filter((each) => territoryOf(programme, each.id) === territory);
      const hasTarget = (each: Indicator) => valuesOf(programme, each.id).target !== null;
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
