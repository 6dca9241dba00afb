/** Rules on more than one field, which the schema cannot express. */
import type { Report } from '../../model/report';
import { errorAt, locate } from './locator';
import type { ProgrammeDocument } from './schema';

/** Cycle detection in the tree of parents: one error per place that is its own ancestor. */
export function circularPlaces(document: ProgrammeDocument): readonly Report[] {
  const parents = new Map<string, string | null | undefined>(
    document.places.map(({ id, parent }) => [id, parent]),
  );
  return document.places.flatMap(({ id }, index) => {
    const above = new Set<string>();
    let next = parents.get(id);
    while (next != null && !above.has(next)) {
      above.add(next);
      next = parents.get(next);
    }
    return above.has(id) ? [errorAt('place.circular', ['places', index, 'parent'], id)] : [];
  });
}

/** Only a group has members; what other places contain is given by `parent`. */
export function misplacedMembers(document: ProgrammeDocument): readonly Report[] {
  return document.places.flatMap(({ kind, members }, index) =>
    kind !== 'group' && members && members.length > 0
      ? [errorAt('field.value', ['places', index, 'members'], members.join(', '))]
      : [],
  );
}

/** An event needs a date, or an `undated` text that says that it has none. */
export function silentDates(document: ProgrammeDocument): readonly Report[] {
  return (document.milestones ?? []).flatMap(({ date, undated }, index) =>
    date || undated
      ? []
      : [
          {
            code: 'field.missing',
            severity: 'error',
            locator: locate(['milestones', index, 'date']),
          } as const,
        ],
  );
}
