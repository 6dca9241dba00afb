/** The JSON Schema of a programme document, for editors and other programs. The app itself never asks for it. */
import * as z from 'zod/mini';
import { documentSchema, schemaNames } from './schema';

export function programmeJsonSchema(): object {
  return z.toJSONSchema(documentSchema, { metadata: schemaNames, io: 'input', target: 'draft-2020-12' });
}
