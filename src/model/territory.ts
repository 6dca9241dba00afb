/** Containment of places: the tree of parents, and groups, whose members can be anywhere in that tree. */
import { perProgramme } from './memo';
import {
  organisationRoles,
  type CaseStudy,
  type Organisation,
  type OrganisationRole,
  type Place,
  type PlaceId,
  type Programme,
} from './programme';

const placeIndex = perProgramme(
  (programme: Programme) => new Map(programme.places.map((place) => [place.id, place])),
);

/** Throws on an id that no place has; formats/programme/ refuses documents with such ids. */
export function placeById(programme: Programme, id: PlaceId): Place {
  const place = placeIndex(programme).get(id);
  if (!place) throw new Error(`no place ${id}`);
  return place;
}

/** All places in a territory: itself, its members, and the descendants of these. Memoised. */
export const placesWithin = perProgramme((programme: Programme, territory: PlaceId): ReadonlySet<PlaceId> => {
  const found = new Set<PlaceId>();
  const visit = (id: PlaceId) => {
    if (found.has(id)) return;
    found.add(id);
    placeById(programme, id).members.forEach(visit);
    programme.places.filter((place) => place.parent === id).forEach((place) => visit(place.id));
  };
  visit(territory);
  return found;
});

export function contains(programme: Programme, territory: PlaceId, place: PlaceId): boolean {
  return placesWithin(programme, territory).has(place);
}

/**
 * Whether a place can be chosen: only where the document names work, that is the whole territory, groups, their members, and the
 * places of organisations and cases. A department that only surrounds a zone, or a fair's city, cannot be chosen.
 */
export const isChoosable = perProgramme((programme: Programme, id: PlaceId): boolean => {
  if (!contains(programme, programme.territory, id)) return false;
  const place = placeById(programme, id);
  return (
    id === programme.territory ||
    place.kind === 'group' ||
    programme.places.some((other) => other.members.includes(id)) ||
    programme.cases.some((study) => study.places.includes(id)) ||
    programme.organisations.some((body) => body.roles.some((role) => role.places.includes(id)))
  );
});

/** One level up: the nearest ancestor that can be chosen, else the whole territory; null for the whole territory itself. */
export function placeAbove(programme: Programme, id: PlaceId): PlaceId | null {
  if (id === programme.territory) return null;
  let parent = placeById(programme, id).parent;
  while (parent !== null && !isChoosable(programme, parent)) parent = placeById(programme, parent).parent;
  return parent ?? programme.territory;
}

/** Breadcrumb: from the whole territory down to the place, both included. */
export function pathTo(programme: Programme, id: PlaceId): readonly PlaceId[] {
  const above = placeAbove(programme, id);
  return above === null ? [id] : [...pathTo(programme, above), id];
}

export interface PlaceRow {
  readonly id: PlaceId;
  readonly depth: number;
}

/** The choosable places as an indented list (depth first): members of a place, then places in no group, then groups. Memoised. */
export function placeRows(programme: Programme): readonly PlaceRow[] {
  return rowsOf(programme);
}

const rowsOf = perProgramme((programme: Programme): readonly PlaceRow[] => {
  const rows: PlaceRow[] = [];
  const seen = new Set<PlaceId>();
  const visit = (id: PlaceId, depth: number) => {
    if (seen.has(id)) return;
    seen.add(id);
    rows.push({ id, depth });
    const below = programme.places.filter(
      (place) =>
        place.id !== id && isChoosable(programme, place.id) && placeAbove(programme, place.id) === id,
    );
    const groups = below.filter((place) => place.kind === 'group');
    const grouped = new Set(groups.flatMap((group) => group.members));
    placeById(programme, id).members.forEach((member) => visit(member, depth + 1));
    below
      .filter((place) => !grouped.has(place.id) && place.kind !== 'group')
      .forEach((place) => visit(place.id, depth + 1));
    groups.forEach((group) => visit(group.id, depth + 1));
  };
  visit(programme.territory, 0);
  return rows;
});

/** The places that a click on a map outline can mean: its own place if choosable, else the choosable places inside it. */
export function choicesAt(programme: Programme, boundary: string): readonly PlaceId[] {
  const drawn = programme.places.find((place) => place.boundary === boundary);
  if (!drawn) return [];
  if (isChoosable(programme, drawn.id)) return [drawn.id];
  return [...placesWithin(programme, drawn.id)].filter((inner) => isChoosable(programme, inner));
}

/** The cases of a place and of all places inside it, in document order. Memoised. */
export const casesOf = perProgramme((programme: Programme, id: PlaceId): readonly CaseStudy[] => {
  const within = placesWithin(programme, id);
  return programme.cases.filter((study) => study.places.some((place) => within.has(place)));
});

/** Organisations with a role in this place, in a place that contains it, or in a place inside it. */
export function organisationsOf(programme: Programme, id: PlaceId): readonly Organisation[] {
  return programme.organisations.filter((body) =>
    body.roles.some((role) =>
      role.places.some((place) => contains(programme, place, id) || contains(programme, id, place)),
    ),
  );
}

/** Groups organisations by role, in display order; one with several roles is in several groups. Empty groups are left out. */
export function byRole(
  organisations: readonly Organisation[],
): readonly { readonly role: OrganisationRole; readonly bodies: readonly Organisation[] }[] {
  return organisationRoles.flatMap((role) => {
    const bodies = organisations.filter((body) => body.roles.some((each) => each.role === role));
    return bodies.length > 0 ? [{ role, bodies }] : [];
  });
}
