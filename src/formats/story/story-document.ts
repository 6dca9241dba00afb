/**
 * Parser and serialiser of story documents: any input becomes a Story of this programme, or reports of what is wrong and where. The
 * document is the same in files, in storage and in links. Nothing here throws, whatever the input.
 */
import type { Programme } from '../../model/programme';
import type { Step, Story } from '../../model/story/story';
import type { StoryReport } from '../../model/story/story-report';
import { viewEntries } from '../../model/view/view-entries';
import type { Report } from '../../model/report';
import { deepFreeze } from '../programme/freeze';
import { ROOT, shown } from '../programme/locator';
import { sanitise } from '../programme/sanitise';
import { STORY_FORMAT, STORY_VERSION } from './story-schema';
import { readFields, setAside, type Fields } from './story-fields';
import { storyUpgrades, upgraded, type StoryUpgrade } from './story-upgrades';

export interface ParsedStory {
  /** Null when the document as a whole cannot be read; a step that cannot be read is only left out. */
  readonly story: Story | null;
  readonly reports: readonly StoryReport[];
}

/** Characters. */
export const MAX_STORY_TEXT = 5_000_000;

function refusal(
  code: StoryReport['code'],
  locator: string = ROOT,
  params: StoryReport['params'] = {},
): ParsedStory {
  return { story: null, reports: [{ code, severity: 'error', locator, params }] };
}

/** Reads parsed JSON; documents of older formats are upgraded first. */
export function readStory(
  input: unknown,
  programme: Programme,
  upgrades: readonly StoryUpgrade[] = storyUpgrades,
): ParsedStory {
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

/** The same for the text of a file, with or without byte-order mark; `file` is its name in reports on size and syntax. */
export function parseStory(text: string, programme: Programme, file: string = ROOT): ParsedStory {
  if (text.length > MAX_STORY_TEXT)
    return refusal('story.large', file, { limit: MAX_STORY_TEXT / 1_000_000 });
  let input: unknown;
  try {
    input = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    // Deeply nested brackets overflow the parser's stack.
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

/** The major and minor number of a format version such as "1.0"; null for anything else. */
function numbersOf(version: unknown): readonly [major: number, minor: number] | null {
  const [, major, minor] = (typeof version === 'string' && /^(\d{1,6})\.(\d{1,6})$/.exec(version)) || [];
  return major === undefined ? null : [Number(major), Number(minor)];
}

/** Whether a format version is higher than this app's; false for anything that is no version. */
export function isNewerStory(version: unknown): boolean {
  const [theirs, ours] = [numbersOf(version), numbersOf(STORY_VERSION)];
  return theirs !== null && ours !== null && (theirs[0] - ours[0] || theirs[1] - ours[1]) > 0;
}

/** One report for a document of another format, a newer major version or another programme; null for anything else. */
function foreign(input: unknown, programme: Programme): ParsedStory | null {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return refusal('story.foreign');
  const { format, formatVersion, programme: told } = input as Fields;
  if (format !== STORY_FORMAT) return refusal('story.foreign', format === undefined ? ROOT : 'format');
  const version = numbersOf(formatVersion);
  if (version === null) return refusal('story.foreign', 'formatVersion');
  // A later 1.x only adds fields; 2.x may change the meaning of existing ones.
  if (isNewerStory(formatVersion) && !(version[0] === numbersOf(STORY_VERSION)?.[0]))
    return refusal('story.newer', 'formatVersion', { value: shown(formatVersion) });
  if (told !== programme.id) return refusal('story.programme', 'programme', { value: shown(told) });
  return null;
}
