/** Locators: paths in a document as text, such as `indicators[2].title.en`; the document itself is `$`. */

import type { ReportCode, Report } from '../../model/report';

export type Path = readonly PropertyKey[];

const PLAIN = /^[A-Za-z_$][\w$-]*$/;
/** Characters of a key or value that a report repeats; a hostile one can be of any length. */
const LONGEST = 60;

export const ROOT = '$';

export function shorten(value: string): string {
  return value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
}

export function locate(path: Path): string {
  const steps = path.map((step) => {
    if (typeof step === 'number') return `[${step}]`;
    const key = String(step);
    return PLAIN.test(key) ? `.${shorten(key)}` : `[${JSON.stringify(shorten(key))}]`;
  });
  return steps.join('').replace(/^\./, '') || ROOT;
}

export function errorAt(code: ReportCode, path: Path, value: string): Report {
  return { code, severity: 'error', locator: locate(path), params: { value: shorten(value) } };
}

/** The value at a path, through own properties only; undefined when there is none. */
export function valueAt(input: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Record<PropertyKey, unknown>)[step]
        : undefined,
    input,
  );
}

/** A value for a message: strings are shortened, arrays and objects shown as `[…]` and `{…}`. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return shorten(value);
  if (value === null || typeof value !== 'object') return String(value);
  return Array.isArray(value) ? '[…]' : '{…}';
}
