/**
 * Parser of programme documents: any input becomes a Programme, or reports of what is wrong and where. The built-in
 * programme is read like any other. Nothing here throws, whatever the input.
 */
import type { Programme } from '../../model/programme';
import type { Report } from '../../model/report';
import { convert } from './convert';
import { deepFreeze } from './freeze';
import { duplicateIds, duplicateMeasurements } from './identity';
import { reportOf } from './issues';
import { ROOT, shown } from './locator';
import { unresolvedIds, unresolvedSources } from './references';
import { circularPlaces, misplacedMembers, silentDates } from './rules';
import { sanitise } from './sanitise';
import { documentSchema } from './schema';
import { textLanguages, textReferences } from './texts';
import { unknownFields } from './unknown-fields';

export interface ParsedProgramme {
  /** Null when a report is an error; warnings do not prevent reading. */
  readonly programme: Programme | null;
  readonly reports: readonly Report[];
}

const FORMAT = 'programme-results';
/** A later 1.x only adds fields; 2.x may change the meaning of existing ones. */
const MAJOR = 1;

/** Validates parsed JSON in stages: plain data, format, schema, ids and rules, figure references. Stops at a stage with an error. */
export function readProgramme(input: unknown): ParsedProgramme {
  const found: Report[] = [];
  const refuse = (reports: readonly Report[]): ParsedProgramme => ({
    programme: null,
    reports: [...found, ...reports],
  });

  const plain = sanitise(input, found);
  if (hasError(found)) return refuse([]);
  const foreign = foreignFormat(plain);
  if (foreign) return refuse([foreign]);
  const parsed = documentSchema.safeParse(plain);
  if (!parsed.success) return refuse(parsed.error.issues.map((issue) => reportOf(issue, plain)));

  const document = parsed.data;
  found.push(
    ...unknownFields(document),
    ...duplicateIds(document),
    ...duplicateMeasurements(document),
    ...unresolvedIds(document),
    ...unresolvedSources(document),
    ...circularPlaces(document),
    ...misplacedMembers(document),
    ...silentDates(document),
    ...textLanguages(document),
  );
  if (hasError(found)) return refuse([]);
  const programme = deepFreeze(convert(document));
  const unknownFigures = textReferences(document, programme);
  return hasError(unknownFigures) ? refuse(unknownFigures) : { programme, reports: found };
}

/** The same for the text of a file, with or without byte-order mark; `file` is its name in the report of a syntax error. */
export function parseProgramme(text: string, file: string = ROOT): ParsedProgramme {
  let input: unknown;
  try {
    input = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return {
      programme: null,
      reports: [{ code: 'json.syntax', severity: 'error', locator: file, params: { detail } }],
    };
  }
  return readProgramme(input);
}

function hasError(reports: readonly Report[]): boolean {
  return reports.some((report) => report.severity === 'error');
}

/** One report for another format or a newer major version, instead of one per missing field; null for anything else. */
function foreignFormat(input: unknown): Report | null {
  const { format, formatVersion } = (typeof input === 'object' && input !== null ? input : {}) as Record<
    string,
    unknown
  >;
  if (format !== FORMAT) {
    const locator = format === undefined ? ROOT : 'format';
    return { code: 'format.unknown', severity: 'error', locator, params: { value: shown(format) } };
  }
  const major = typeof formatVersion === 'string' ? /^(\d+)\.\d+$/.exec(formatVersion)?.[1] : undefined;
  if (major === undefined || Number(major) <= MAJOR) return null;
  return {
    code: 'format.newer',
    severity: 'error',
    locator: 'formatVersion',
    params: { value: shown(formatVersion) },
  };
}
