/** Is every id, and every value, of a document there once only? */
import type { Report } from '../../model/report';
import { COLLECTIONS } from './collections';
import { errorAt } from './locator';
import type { ProgrammeDocument } from './schema';

/** `programme.start` is a figure: nothing else may be called so. */
const RESERVED = 'programme';

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

/** Two values of one indicator, kind, territory and time: the second would never be shown. */
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
