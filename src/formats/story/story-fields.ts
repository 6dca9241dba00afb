/** Reads each field of a story document on its own, so that a bad one does not affect the others. */
import type { Programme, Text } from '../../model/programme';
import { DEFAULT_CUTS, type Step, type StepId, type Story, type StoryId } from '../../model/story/story';
import { MAX_STEPS, MAX_TITLE, orderedCuts, shortened } from '../../model/story/story-limits';
import type { StoryReport } from '../../model/story/story-report';
import { locate } from '../programme/locator';
import { isStoryId, storyKeys, textSchema } from './story-schema';
import { readStep } from './story-step';

export type Fields = Readonly<Record<string, unknown>>;

/** The warning that a field was ignored. */
export function setAside(locator: string): StoryReport {
  return { code: 'story.field', severity: 'warning', locator };
}

/** A field that cannot be used gets its default and a report. `document.steps` must be an array. */
export function readFields(document: Fields, programme: Programme): { story: Story; reports: StoryReport[] } {
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
