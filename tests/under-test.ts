/** The programmes that the same suites run on: what each says, and how it is served. */
import type { Programme } from '../src/model/programme';
import type { ProgrammeFile } from './document';
import type { Driver, Lang } from './driver';
import { invented, inventedFile, programme, programmeFile } from './programmes';
import { inventedStates, states, type State } from './states';

export interface UnderTest {
  readonly name: string;
  /** As it is written. */
  readonly doc: ProgrammeFile;
  /** As the app reads it: for the words of its figures only. */
  readonly programme: Programme;
  /** Its texts are in these; the interface is in all. */
  readonly langs: readonly Lang[];
  readonly states: readonly State[];
  /** Before the page is opened. */
  readonly serve: (app: Driver) => Promise<void>;
}

export const builtIn: UnderTest = {
  name: 'the built-in programme',
  doc: JSON.parse(programmeFile) as ProgrammeFile,
  programme,
  langs: ['es', 'en'],
  states,
  serve: async () => {},
};

export const wells: UnderTest = {
  name: 'an invented programme',
  doc: JSON.parse(inventedFile) as ProgrammeFile,
  programme: invented,
  langs: ['en'],
  states: inventedStates,
  serve: (app) => app.presents(invented.id, inventedFile),
};

export const programmesUnderTest = [builtIn, wells] as const;
