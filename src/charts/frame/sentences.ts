/** Phrases on territories and years that the chart panels share. */
import { figureOf } from '../../model/figures/figure';
import { territoriesOf } from '../../model/figures/measurements';
import type { Indicator, PlaceId, Programme } from '../../model/programme';
import { contains, placeById } from '../../model/territory';
import { partsOf, type TerritoryFigures } from '../../model/figures/territory-figures';
import type { TextSegment, I18n } from '../../i18n/i18n';
import { fieldOf, type AchievementRow } from '../rows/rows';
import { chartMessages } from './chart-messages';

/** Whether the members of a group are countries or other places. Null with fewer than two members. */
export function membersOf(programme: Programme, territory: PlaceId): 'countries' | 'places' | null {
  const { members } = placeById(programme, territory);
  if (members.length < 2) return null;
  return members.every((id) => placeById(programme, id).kind === 'country') ? 'countries' : 'places';
}

/** How the territory of figures relates to the place in view: it is the same (own), contains it (around), or else is inside of it. */
export function relationTo(
  programme: Programme,
  territory: PlaceId,
  place: PlaceId,
): TerritoryFigures['relation'] {
  if (territory === place) return 'own';
  return contains(programme, territory, place) ? 'around' : 'inside';
}

type Whose = Pick<TerritoryFigures, 'territory' | 'relation'> & {
  /** The indicators that are shown: they may have been measured in parts of the territory as well. */
  readonly indicators?: readonly Indicator[];
};

/** Which territory the figures are of, how that relates to the place in view, and whether they are not broken down further. */
export function relationLine(
  programme: Programme,
  { territory, relation, indicators = [] }: Whose,
  place: PlaceId,
  i18n: I18n,
): string {
  const group = placeById(programme, territory);
  const members = membersOf(programme, territory);
  const name = i18n.name(group.name);
  const whole =
    members === null
      ? name
      : chartMessages(i18n).t(`territory.${members}`, {
          name,
          members: i18n.cardinal(group.members.length),
        });
  const here = i18n.name(placeById(programme, place).name);
  const parts =
    relation === 'inside' ? [chartMessages(i18n).t('territory.inside', { place: here }), whole] : [whole];
  const isBrokenDown = indicators.some((each) =>
    relation === 'around'
      ? territoriesOf(programme, each.id).includes(place)
      : partsOf(programme, each, territory).length > 0,
  );
  if (isBrokenDown) return parts.join(' · ');
  if (relation === 'around') parts.push(chartMessages(i18n).t('territory.around', { place: here }));
  else if (members !== null) parts.push(chartMessages(i18n).t(`territory.own.${members}`));
  return parts.join(' · ');
}

/** The year of the rows, or that they are of several years; empty when none of them is dated. */
export function timeOf(
  programme: Programme,
  rows: readonly Pick<AchievementRow, 'id' | 'at'>[],
  i18n: I18n,
): readonly TextSegment[] {
  const refs = rows.map((row) => fieldOf(programme, row, 'period'));
  const dated = refs.filter((ref) => figureOf(programme, ref)?.value != null);
  const [first] = dated;
  if (first === undefined) return [];
  const years = new Set(dated.map((ref) => figureOf(programme, ref)?.value));
  return years.size === 1
    ? [' · ', i18n.figure(programme, first)]
    : [` · ${chartMessages(i18n).t('territory.latest')}`];
}
