/** Fetches a programme document and takes it through the door; every failure is a report, never a throw. */
import { textAt } from '../../formats/carried';
import { parseProgramme } from '../../formats/programme/programme-document';
import type { Programme } from '../../model/programme';
import type { Report } from '../../model/report';

export interface Loaded {
  readonly programme: Programme | null;
  readonly reports: readonly Report[];
}

export async function loadProgramme(url: string): Promise<Loaded> {
  try {
    return parseProgramme(await textAt(url));
  } catch {
    // Said below: for the reader a refused connection and a missing file are the same.
  }
  return { programme: null, reports: [{ code: 'file.missing', severity: 'error', locator: url }] };
}
