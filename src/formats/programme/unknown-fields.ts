/** One warning per field that the schema does not know; such fields are ignored. */
import type * as z from 'zod/mini';
import type { Report } from '../../model/report';
import { locate } from './locator';
import { documentSchema, type ProgrammeDocument } from './schema';
import { walk } from './walk';

export function unknownFields(document: ProgrammeDocument): readonly Report[] {
  return [...walk(documentSchema, document)].flatMap(({ type, value, path }) => {
    const def = type._zod.def as z.core.$ZodTypes['_zod']['def'];
    if (def.type !== 'object') return [];
    return Object.keys(value as object)
      .filter((key) => !Object.hasOwn(def.shape, key))
      .map(
        (key) => ({ code: 'field.unknown', severity: 'warning', locator: locate([...path, key]) }) as const,
      );
  });
}
