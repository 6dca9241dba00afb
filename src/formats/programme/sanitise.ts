/** A copy of any input that holds nothing but plain data of bounded depth: what every later check may rely on. */
import type { Report } from '../../model/report';
import { locate, type Path } from './locator';

/** Keys that mean something to the language rather than to the document. */
const HOSTILE = new Set(['__proto__', 'constructor', 'prototype']);
/** A document is nine levels deep; what is far deeper is no document and would exhaust the stack. */
const DEEPEST = 24;

export function sanitise(input: unknown, reports: Report[], path: Path = []): unknown {
  if (typeof input !== 'object' || input === null) return input;
  if (path.length > DEEPEST) {
    reports.push({ code: 'field.value', severity: 'error', locator: locate(path), params: { value: '…' } });
    return null;
  }
  if (Array.isArray(input)) return input.map((item, index) => sanitise(item, reports, [...path, index]));
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(input)) {
    if (HOSTILE.has(key)) {
      reports.push({ code: 'field.unknown', severity: 'warning', locator: locate([...path, key]) });
    } else {
      copy[key] = sanitise((input as Record<string, unknown>)[key], reports, [...path, key]);
    }
  }
  return copy;
}
