/** The JSON Schema (draft 2020-12) of a programme document, for editors and other programs; the app itself does not use it. */
import * as z from 'zod/mini';
import { documentSchema, schemaNames } from './schema';

export function programmeJsonSchema(): object {
  return z.toJSONSchema(documentSchema, { metadata: schemaNames, io: 'input', target: 'draft-2020-12' });
}
