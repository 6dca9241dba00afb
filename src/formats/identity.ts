/** Is every id, and every value, of a document there once only? */
import type { Report } from '../model/report';
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

/** Two values of one indicator and kind: the second would never be shown. */
export function duplicateMeasurements(document: ProgrammeDocument): readonly Report[] {
  const seen = new Set<string>();
  return document.measurements.flatMap(({ indicator, kind }, index) => {
    const figure = `${indicator}.${kind}`;
    if (seen.has(figure)) return [errorAt('id.duplicate', ['measurements', index, 'kind'], figure)];
    seen.add(figure);
    return [];
  });
}
