/** The programmes of the tests as the app reads them, and as they are written. */
import { readFileSync } from 'node:fs';
import { parseProgramme } from '../src/formats/programme/programme-document';
import type { Programme } from '../src/model/programme';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

function opened(file: string): Programme {
  const { programme: found, reports } = parseProgramme(file);
  if (!found || reports.length > 0) throw new Error(JSON.stringify(reports, null, 2));
  return found;
}

/** The built-in one. */
export const programmeFile = read('../public/programmes/al-invest-iv/programme.json');
export const reading = parseProgramme(programmeFile);
export const programme = opened(programmeFile);

/** A copy to break. */
export const documentCopy = (): unknown => JSON.parse(programmeFile);

/** Another one, invented: another continent, one language, figures by place and year, no cases, no targets on a count. Varied in wells.ts. */
export const inventedFile = read('./programmes/invented-wells/programme.json');
export const invented = opened(inventedFile);
