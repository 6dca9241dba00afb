/** What the tooltip says of a place: what it is, how many cases it has, who carried it out. Pure. */
import type { I18n, TextSegment } from '../../i18n/i18n';
import { map } from '../../i18n/messages/map';
import type { Organisation, PlaceId, Programme } from '../../model/programme';
import { casesOf, contains, organisationsOf, pathTo, placeById } from '../../model/territory';

/** More organisations than this are counted, not named. */
const MOST_NAMES = 3;

/** What first and second level divisions are called, by country (ISO 3166-1). Elsewhere the first is a region, the second is not named. */
const DIVISIONS = {
  PE: { adm1: 'department', adm2: 'province' },
  BO: { adm1: 'department', adm2: 'province' },
  CO: { adm1: 'department', adm2: 'municipality' },
  EC: { adm1: 'province', adm2: 'canton' },
} as const;

/** The organisations that carried the programme out in this place, around it or inside of it. */
export function implementersOf(programme: Programme, id: PlaceId): readonly Organisation[] {
  return organisationsOf(programme, id).filter(({ roles }) =>
    roles.some(
      ({ role, places }) =>
        role === 'implementing' &&
        places.some((place) => contains(programme, place, id) || contains(programme, id, place)),
    ),
  );
}

function codeOfCountry(programme: Programme, id: PlaceId): string | undefined {
  const countries = pathTo(programme, id).map((each) => placeById(programme, each));
  const country = countries.find(({ kind }) => kind === 'country');
  return country?.codes.find(({ scheme }) => scheme === 'iso3166-1')?.code.toUpperCase();
}

/** What the place is, such as "place of the programme · department". */
export function kindOf(programme: Programme, i18n: I18n, id: PlaceId): string {
  const { kind } = placeById(programme, id);
  if (kind === 'country') return i18n.t('map.kind.country');
  // Members of the whole territory are its countries or parts, and no zones.
  const groups = programme.places.filter(
    (each) => each.members.length > 0 && each.id !== programme.territory,
  );
  const isZone = groups.some(({ members }) => members.includes(id));
  const role = isZone || groups.length === 0 ? 'map.kind.place' : 'map.kind.other';
  if (kind !== 'adm1' && kind !== 'adm2') return i18n.t(role);
  const code = codeOfCountry(programme, id) ?? '';
  const division = Object.hasOwn(DIVISIONS, code)
    ? DIVISIONS[code as keyof typeof DIVISIONS][kind]
    : kind === 'adm1'
      ? 'region'
      : null;
  return division === null ? i18n.t(role) : `${i18n.t(role)} · ${i18n.t(`map.kind.${division}`)}`;
}

/** The lines below the name: what it is, with its cases where the programme has any; who carried it out where that is known. */
export function placeFacts(
  programme: Programme,
  i18n: I18n,
  id: PlaceId,
): readonly (readonly TextSegment[])[] {
  const say = i18n.from(map);
  const count = casesOf(programme, id).length;
  const cases =
    count === 0
      ? say.segments('map.tooltip.none')
      : say.segments('map.tooltip.cases', { count, figure: i18n.figure(programme, `${id}.cases`) });
  const bodies = implementersOf(programme, id).map((body) => body.acronym ?? i18n.name(body.name));
  const named = bodies.slice(0, bodies.length > MOST_NAMES ? MOST_NAMES - 1 : MOST_NAMES);
  const others = bodies.length - named.length;
  const number = i18n.cardinal(others);
  const names =
    others === 0
      ? [i18n.list(named)]
      : say.segments('map.tooltip.others', {
          names: named.join(', '),
          count: others,
          number: /\d/.test(number) ? { ref: 'count', text: number } : number,
        });
  return [
    [kindOf(programme, i18n, id), ...(programme.cases.length > 0 ? [' · ', ...cases] : [])],
    ...(bodies.length > 0 ? [[say.t('map.tooltip.by'), ...names]] : []),
  ];
}
