/** Uniqueness checks on ids and measurements. */
import type { Report } from '../../model/report';
import { COLLECTIONS } from './collections';
import { errorAt } from './locator';
import type { ProgrammeDocument } from './schema';

/** Not allowed as an id, because references such as `programme.start` begin with it. */
const RESERVED = 'programme';

/** One error per id that an earlier object of any collection has. */
export function duplicateIds(document: ProgrammeDocument): readonly Report[] {
  const seen = new Set<string>([RESERVED]);
  return COLLECTIONS.flatMap((collection) =>
    (document[collection] ?? []).flatMap(({ id }, index) => {
      if (seen.has(id)) return [errorAt('id.duplicate', [collection, index, 'id'], id)];
      seen.add(id);
      return [];
    }),
  );
}

/** One error per measurement with the indicator, kind, territory and period of an earlier one; it would never be shown. */
export function duplicateMeasurements(document: ProgrammeDocument): readonly Report[] {
  const seen = new Set<string>();
  return document.measurements.flatMap(({ indicator, kind, territory, period }, index) => {
    const figure = `${indicator}.${kind}`;
    const key = [figure, territory ?? document.programme.territory, period?.start, period?.end].join(' ');
    if (seen.has(key)) return [errorAt('id.duplicate', ['measurements', index, 'kind'], figure)];
    seen.add(key);
    return [];
  });
}
