/**
 * The door for stories: from any input to a Story of this programme, or to what is wrong with it and where; and the document that a
 * Story is written as, the same in a file, on this machine and in a link. Nothing here throws, whatever the input.
 */
import type { Programme, Text } from '../model/programme';
import { DEFAULT_CUTS, type Step, type StepId, type Story, type StoryId } from '../model/story';
import { MAX_STEPS, MAX_TITLE, orderedCuts, shortened } from '../model/story-limits';
import type { StoryReport } from '../model/story-report';
import { viewEntries } from '../model/view-entries';
import type { Report } from '../model/report';
import { deepFreeze } from './freeze';
import { ROOT, locate, shown } from './locator';
import { sanitise } from './sanitise';
import { isStoryId, storyKeys, STORY_FORMAT, STORY_VERSION, textSchema } from './story-schema';
import { readStep } from './story-step';
import { storyUpgrades, upgraded, type StoryUpgrade } from './story-upgrades';

export interface StoryReading {
  /** Null when there is an error that concerns the whole; a step that cannot be read only leaves itself out. */
  readonly story: Story | null;
  readonly reports: readonly StoryReport[];
}

/** Characters. */
export const MAX_STORY_TEXT = 5_000_000;

type Fields = Readonly<Record<string, unknown>>;

function refusal(
  code: StoryReport['code'],
  locator: string = ROOT,
  params: StoryReport['params'] = {},
): StoryReading {
  return { story: null, reports: [{ code, severity: 'error', locator, params }] };
}

export function readStory(
  input: unknown,
  programme: Programme,
  upgrades: readonly StoryUpgrade[] = storyUpgrades,
): StoryReading {
  const hostile: Report[] = [];
  const plain = sanitise(input, hostile);
  if (hostile.some(({ severity }) => severity === 'error')) return refusal('story.deep');
  const refused = foreign(plain, programme);
  if (refused) return refused;
  let document = plain as Fields;
  try {
    document = upgraded(document, upgrades);
  } catch {
    return refusal('story.upgrade', 'formatVersion', { value: shown(document['formatVersion']) });
  }
  if (!Array.isArray(document['steps'])) return refusal('story.foreign', 'steps');
  const reading = readFields(document, programme);
  const aside = hostile.map(({ locator }) => setAside(locator));
  return { story: deepFreeze(reading.story), reports: [...aside, ...reading.reports] };
}

/** The same from the text of a file; `file` is what the file is called in messages about its syntax. */
export function parseStory(text: string, programme: Programme, file: string = ROOT): StoryReading {
  if (text.length > MAX_STORY_TEXT)
    return refusal('story.large', file, { limit: MAX_STORY_TEXT / 1_000_000 });
  let input: unknown;
  try {
    input = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    // Brackets without end exhaust the parser's stack before they are found out.
    if (error instanceof RangeError) return refusal('story.deep', file);
    return refusal('story.syntax', file, { detail: error instanceof Error ? error.message : String(error) });
  }
  return readStory(input, programme);
}

/** A Story as plain JSON, its keys always in the same order. */
export function storyDocument(story: Story): object {
  return {
    format: STORY_FORMAT,
    formatVersion: STORY_VERSION,
    id: story.id,
    programme: story.programme,
    title: story.title,
    cuts: story.cuts,
    steps: story.steps.map(stepDocument),
  };
}

function stepDocument({ id, view, picture, headline, note, seconds, level }: Step): object {
  return {
    id,
    view: Object.fromEntries(viewEntries(view)),
    ...(picture !== null && { picture }),
    headline,
    ...(Object.keys(note).length > 0 && { note }),
    seconds,
    level,
  };
}

/** The major and minor number of a format version; null for what is none. */
function numbersOf(version: unknown): readonly [major: number, minor: number] | null {
  const [, major, minor] = (typeof version === 'string' && /^(\d{1,6})\.(\d{1,6})$/.exec(version)) || [];
  return major === undefined ? null : [Number(major), Number(minor)];
}

/** Whether a document was made by a version of the app that knows more than this one. */
export function isNewerStory(version: unknown): boolean {
  const [theirs, ours] = [numbersOf(version), numbersOf(STORY_VERSION)];
  return theirs !== null && ours !== null && (theirs[0] - ours[0] || theirs[1] - ours[1]) > 0;
}

/** What is no story for this programme at all is told so in one sentence. */
function foreign(input: unknown, programme: Programme): StoryReading | null {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return refusal('story.foreign');
  const { format, formatVersion, programme: told } = input as Fields;
  if (format !== STORY_FORMAT) return refusal('story.foreign', format === undefined ? ROOT : 'format');
  const version = numbersOf(formatVersion);
  if (version === null) return refusal('story.foreign', 'formatVersion');
  // A later 1.x only adds fields; a 2.x may mean other things by the same names.
  if (isNewerStory(formatVersion) && !(version[0] === numbersOf(STORY_VERSION)?.[0]))
    return refusal('story.newer', 'formatVersion', { value: shown(formatVersion) });
  if (told !== programme.id) return refusal('story.programme', 'programme', { value: shown(told) });
  return null;
}

function setAside(locator: string): StoryReport {
  return { code: 'story.field', severity: 'warning', locator };
}

function readFields(document: Fields, programme: Programme): { story: Story; reports: StoryReport[] } {
  const reports: StoryReport[] = Object.keys(document)
    .filter((key) => !storyKeys.has(key))
    .map((key) => setAside(locate([key])));
  const { id, title, cuts, steps } = document;
  if (!isStoryId(id)) reports.push(setAside('id'));
  const story: Story = {
    id: isStoryId(id) ? id : ('story' as StoryId),
    programme: programme.id,
    title: readTitle(title, reports),
    cuts: readCuts(cuts, reports),
    steps: readSteps(steps as readonly unknown[], programme, reports),
  };
  return { story, reports };
}

function readTitle(input: unknown, reports: StoryReport[]): Text {
  const parsed = textSchema.safeParse(input);
  if (!parsed.success) reports.push(setAside('title'));
  const title = parsed.success ? parsed.data : {};
  const short = shortened(title, MAX_TITLE);
  if (short !== title)
    reports.push({
      code: 'story.shortened',
      severity: 'warning',
      locator: 'title',
      params: { field: 'title', limit: MAX_TITLE },
    });
  return short;
}

function readCuts(input: unknown, reports: StoryReport[]): readonly number[] {
  if (input == null) return DEFAULT_CUTS;
  const numbers = Array.isArray(input) ? input : [];
  const cuts = orderedCuts(numbers.filter((each) => typeof each === 'number'));
  if (!Array.isArray(input) || cuts.length < numbers.length) reports.push(setAside('cuts'));
  return Array.isArray(input) ? cuts : DEFAULT_CUTS;
}

function readSteps(input: readonly unknown[], programme: Programme, reports: StoryReport[]): readonly Step[] {
  const taken = new Set<StepId>();
  const steps: Step[] = [];
  for (const [index, each] of input.slice(0, MAX_STEPS).entries()) {
    const { step, reports: found } = readStep(each, index, programme, taken);
    reports.push(...found);
    if (!step) continue;
    taken.add(step.id);
    steps.push(step);
  }
  if (input.length > MAX_STEPS)
    reports.push({
      code: 'story.steps',
      severity: 'warning',
      locator: 'steps',
      params: { limit: MAX_STEPS, count: input.length - MAX_STEPS },
    });
  return steps;
}
