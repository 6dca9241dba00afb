/** Copies input as plain data of limited depth, so that later checks are safe from prototype pollution and stack overflow. */
import type { Report } from '../../model/report';
import { locate, type Path } from './locator';

/** Keys with which a document could change prototypes. */
const HOSTILE = new Set(['__proto__', 'constructor', 'prototype']);
/** Levels of nesting. A document has nine; deeper input is refused, because recursion would exhaust the stack. */
const DEEPEST = 24;

/** Adds to `reports` a warning per hostile key, which is left out, and an error per value that is nested too deep. */
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
