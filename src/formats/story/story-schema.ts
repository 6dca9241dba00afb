/** The schema of a story document, `programme-story` 1.x. Unknown fields are ignored and reported as warnings. */
import * as z from 'zod/mini';
import { slidePictures, type StepId, type StoryId } from '../../model/story/story';

export const STORY_FORMAT = 'programme-story';
export const STORY_VERSION = '1.0';

/** Ids of stories and steps, which links contain too. */
const ID = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,79}$/;
/** Prefix of a story packed in a link (store/stories/story-link.ts), therefore not allowed in a story id. */
const PACKED = /^z1\./;
const LANG = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/;

const maybe = <T extends z.core.SomeType>(type: T) => z.optional(z.nullable(type));

/** A text by language. Empty sentences are allowed, because a story can be unfinished. */
const text = z.record(z.string().check(z.regex(LANG)), z.string());

export const stepSchema = z.looseObject({
  id: maybe(z.string()),
  /** As in a link: the key–value pairs that differ from the initial View. */
  view: maybe(z.record(z.string(), z.unknown())),
  picture: maybe(z.enum(slidePictures)),
  headline: maybe(text),
  note: maybe(text),
  seconds: maybe(z.number().check(z.minimum(0))),
  level: maybe(z.enum(['core', 'detail'])),
});
export type StepDocument = z.output<typeof stepSchema>;
export const textSchema = text;

export const storyKeys: ReadonlySet<string> = new Set([
  '$schema',
  'format',
  'formatVersion',
  'id',
  'programme',
  'title',
  'cuts',
  'steps',
]);
export const stepKeys: ReadonlySet<string> = new Set(Object.keys(stepSchema.shape));

export function isStoryId(value: unknown): value is StoryId {
  return typeof value === 'string' && ID.test(value) && !PACKED.test(value);
}

export function isStepId(value: unknown): value is StepId {
  return typeof value === 'string' && ID.test(value);
}
