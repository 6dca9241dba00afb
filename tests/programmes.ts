/** The built-in programme as the app reads it, and as it is written. */
import { readFileSync } from 'node:fs';
import { parseProgramme } from '../src/formats/programme-document';
import type { Programme } from '../src/model/programme';

export const programmeFile = readFileSync(
  new URL('../public/programmes/al-invest-iv/programme.json', import.meta.url),
  'utf8',
);
export const reading = parseProgramme(programmeFile);

if (!reading.programme) throw new Error(JSON.stringify(reading.reports, null, 2));
export const programme: Programme = reading.programme;

/** A copy to break. */
export const documentCopy = (): unknown => JSON.parse(programmeFile);
