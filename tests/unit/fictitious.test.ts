import { expect, it } from 'vitest';
import { readProgramme } from '../../src/formats/programme-document';
import { eastAfrica, fictitious, islands, kenya } from '../fictitious';

it.each([eastAfrica, kenya, islands])('a made-up programme passes the door', (made) => {
  const { programme, reports } = readProgramme(fictitious(made));
  expect(programme, JSON.stringify(reports)).not.toBeNull();
});
