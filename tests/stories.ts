/** Stories for the tests: the built-in one, and any that the editor could make. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parseStory } from '../src/formats/story/story-document';
import { slidePictures, type Step, type StepId, type Story, type StoryId } from '../src/model/story/story';
import { programme } from './programmes';
import { views } from './views';

export const storyFile = readFileSync(
  new URL('../public/programmes/al-invest-iv/story.json', import.meta.url),
  'utf8',
);

function opened(): Story {
  const { story, reports } = parseStory(storyFile, programme);
  if (!story || reports.length > 0) throw new Error(JSON.stringify(reports, null, 2));
  return story;
}
export const builtInStory = opened();

/** Any letters, also halves of letters and what means something to other programs; no figure that leads to nothing. */
const sentence = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom('{nuclei.actual} núcleos', '=1+1', '\uD800', '__proto__', '</script>', ''),
  )
  .map((text) => text.replace(/\{(?!nuclei\.actual\})/g, '('));

export const texts = fc.dictionary(fc.constantFrom('es', 'en', 'qu', 'pt-br'), sentence, {
  noNullPrototype: true,
});

const ids = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,20}$/).filter((id) => !id.startsWith('z1.'));

const steps: fc.Arbitrary<Step> = fc.record({
  id: ids as fc.Arbitrary<StepId>,
  view: views,
  picture: fc.constantFrom(null, ...slidePictures),
  headline: texts,
  note: texts,
  seconds: fc.integer({ min: 1, max: 3600 }),
  level: fc.constantFrom('core', 'detail'),
});

export const storiesOfAnySort: fc.Arbitrary<Story> = fc.record({
  id: ids as fc.Arbitrary<StoryId>,
  programme: fc.constant(programme.id),
  title: texts,
  cuts: fc
    .uniqueArray(fc.integer({ min: 1, max: 600 }), { maxLength: 8 })
    .map((cuts) => cuts.sort((a, b) => a - b)),
  steps: fc.uniqueArray(steps, { selector: ({ id }) => id, maxLength: 12 }),
});
