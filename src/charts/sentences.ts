/** Pieces of sentences that the panels of this folder share. */
import type { PlaceId, Programme } from '../model/programme';
import { placeById } from '../model/territory';
import type { TerritoryFigures } from '../model/shown';
import type { Piece, Words } from '../i18n/words';
import { said } from './said';

/** "a, b and c" where the parts may be figures. */
export function listPieces(items: readonly (readonly Piece[])[], words: Words): readonly Piece[] {
  const format = new Intl.ListFormat(words.lang, { type: 'conjunction' });
  return format
    .formatToParts(items.map((_, index) => String(index)))
    .flatMap((part): readonly Piece[] =>
      part.type === 'element' ? (items[Number(part.value)] ?? []) : [part.value],
    );
}

/** Are a group's members countries, or parts of them? Null for what is no group. */
export function membersOf(programme: Programme, territory: PlaceId): 'countries' | 'places' | null {
  const { members } = placeById(programme, territory);
  if (members.length < 2) return null;
  return members.every((id) => placeById(programme, id).kind === 'country') ? 'countries' : 'places';
}

/** Whose figures these are, and how that stands to the place that is looked at. */
export function relationLine(
  programme: Programme,
  { territory, relation }: Pick<TerritoryFigures, 'territory' | 'relation'>,
  place: PlaceId,
  words: Words,
): string {
  const group = placeById(programme, territory);
  const members = membersOf(programme, territory);
  const name = words.name(group.name);
  const whole =
    members === null
      ? name
      : said(words).t(`territory.${members}`, { name, members: words.cardinal(group.members.length) });
  const here = words.name(placeById(programme, place).name);
  const parts = relation === 'inside' ? [said(words).t('territory.inside', { place: here }), whole] : [whole];
  if (relation === 'around') parts.push(said(words).t('territory.around', { place: here }));
  else if (members !== null) parts.push(said(words).t(`territory.own.${members}`));
  return parts.join(' · ');
}
