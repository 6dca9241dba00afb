/** The schema of a story document, `programme-story` 1.x. What it does not know is set aside and reported, never an error. */
import * as z from 'zod/mini';
import { slidePictures, type StepId, type StoryId } from '../../model/story/story';

export const STORY_FORMAT = 'programme-story';
export const STORY_VERSION = '1.0';

/** Also what a link may call a story or a step by. */
const ID = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,79}$/;
/** Begins what a link carries packed: no story is called so. */
const PACKED = /^z1\./;
const LANG = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/;

const maybe = <T extends z.core.SomeType>(type: T) => z.optional(z.nullable(type));

/** Words may be missing yet: an empty sentence is one. */
const text = z.record(z.string().check(z.regex(LANG)), z.string());

export const stepSchema = z.looseObject({
  id: maybe(z.string()),
  /** As in a link: what differs from the beginning, by name. */
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
