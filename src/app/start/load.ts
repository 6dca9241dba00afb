/** Fetches and parses a programme document. Every failure is a report; nothing is thrown. */
import { textAt } from '../../formats/carried';
import { parseProgramme } from '../../formats/programme/programme-document';
import type { Programme } from '../../model/programme';
import type { Report } from '../../model/report';

/** `programme`: null when the document cannot be used; the reports say why. */
export interface Loaded {
  readonly programme: Programme | null;
  readonly reports: readonly Report[];
}

export async function loadProgramme(url: string): Promise<Loaded> {
  try {
    return parseProgramme(await textAt(url));
  } catch {
    // Reported below: a refused connection and a missing file are the same to the reader.
  }
  return { programme: null, reports: [{ code: 'file.missing', severity: 'error', locator: url }] };
}
