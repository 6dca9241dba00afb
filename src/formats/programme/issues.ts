/** Translates the schema's issues into reports. */
import type * as z from 'zod/mini';
import type { Report } from '../../model/report';
import { locate, shown, valueAt } from './locator';

/** `input`: the whole document, because a zod issue has the expected type and a path but not the value found. */
export function reportOf(issue: z.core.$ZodIssue, input: unknown): Report {
  const locator = locate(issue.path);
  const found = valueAt(input, issue.path);
  if (found === undefined) return { code: 'field.missing', severity: 'error', locator };
  if (issue.code === 'invalid_type') {
    return { code: 'field.type', severity: 'error', locator, params: { expected: issue.expected } };
  }
  const key = issue.code === 'invalid_key' ? issue.path.at(-1) : undefined;
  return { code: 'field.value', severity: 'error', locator, params: { value: shown(key ?? found) } };
}
