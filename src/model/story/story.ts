/**
 * The Story: a presentation of a programme in steps, each a View with a headline and speaker notes. Edits are pure functions from
 * Story to Story, so undo is a list of values as for Views (view/history.ts).
 */
import { figureOf, type FigureRef } from '../figures/figure';
import type { Id, Programme, Text } from '../programme';
import { proseParts } from '../prose';
import type { View } from '../view/view';

export type StoryId = Id<'story'>;
export type StepId = Id<'step'>;

/** core: in every cut; detail: only in cuts that have time for it. */
export type Level = 'core' | 'detail';

/** The Pictures that can fill a slide. */
export const slidePictures = [
  'map',
  'achievement',
  'stated',
  'ratio',
  'totals',
  'series',
  'breakdown',
  'case',
  'timeline',
  'organisations',
  'thanks',
] as const;
export type SlidePicture = (typeof slidePictures)[number];

export interface Step {
  readonly id: StepId;
  readonly view: View;
  /** The Picture that fills the slide; null = the one that the View asks for. */
  readonly picture: SlidePicture | null;
  /** A sentence with figure references such as `{jobs.actual}`; when empty, the slide shows the View's own sentence. */
  readonly headline: Text;
  /** Speaker notes. */
  readonly note: Text;
  /** Planned duration in whole seconds. */
  readonly seconds: number;
  readonly level: Level;
}

export interface Story {
  readonly id: StoryId;
  /** The id of the programme that the story is about. */
  readonly programme: string;
  readonly title: Text;
  /** Lengths of the shorter versions in minutes, ascending. */
  readonly cuts: readonly number[];
  readonly steps: readonly Step[];
}

export const DEFAULT_CUTS: readonly number[] = [3, 10, 20];
export const DEFAULT_SECONDS = 60;

export function stepOf(story: Story, id: StepId): Step | null {
  return story.steps.find((each) => each.id === id) ?? null;
}

/** Planned duration of the steps in seconds. */
export function lengthOf(steps: readonly Step[]): number {
  return steps.reduce((sum, { seconds }) => sum + seconds, 0);
}

/**
 * The steps of a cut, in the story's order: all core steps, and greedily from the start those details that fit in the remaining time.
 * Core steps are never left out, even when they take longer than the cut. `minutes`: null = the whole story.
 */
export function cutOf({ steps }: Story, minutes: number | null): readonly Step[] {
  if (minutes === null) return steps;
  let left = minutes * 60 - lengthOf(steps.filter(({ level }) => level === 'core'));
  return steps.filter(({ level, seconds }) => {
    if (level === 'core') return true;
    if (seconds > left) return false;
    left -= seconds;
    return true;
  });
}

/** Figure references in a text, in any language, that have neither value nor label in this programme (a citation has a label). */
export function danglingIn(programme: Programme, text: Text): readonly FigureRef[] {
  const refs = Object.values(text).flatMap((sentence) =>
    proseParts(sentence).flatMap((part) => ('figure' in part ? [part.figure] : [])),
  );
  return [...new Set(refs)].filter((ref) => {
    const figure = figureOf(programme, ref);
    return figure === null || (figure.value === null && figure.label === null);
  });
}

/** Inserts the step at index `at`, by default at the end. */
export function addStep(story: Story, step: Step, at: number = story.steps.length): Story {
  return { ...story, steps: story.steps.toSpliced(at, 0, step) };
}

/** The same Story when there is no such step. */
export function removeStep(story: Story, id: StepId): Story {
  const steps = story.steps.filter((each) => each.id !== id);
  return steps.length === story.steps.length ? story : { ...story, steps };
}

/** Moves a step to index `to` of the list without it, clamped to the list; the same Story when nothing changes. */
export function moveStep(story: Story, id: StepId, to: number): Story {
  const step = stepOf(story, id);
  if (!step) return story;
  const rest = story.steps.filter((each) => each !== step);
  const at = Math.max(0, Math.min(to, rest.length));
  return story.steps.indexOf(step) === at ? story : { ...story, steps: rest.toSpliced(at, 0, step) };
}

/** Inserts a copy with the id `copyId` after the step; the same Story when there is no such step. */
export function duplicateStep(story: Story, id: StepId, copyId: StepId): Story {
  const step = stepOf(story, id);
  return step ? addStep(story, { ...step, id: copyId }, story.steps.indexOf(step) + 1) : story;
}

export function editStep(story: Story, id: StepId, changes: Partial<Omit<Step, 'id'>>): Story {
  return {
    ...story,
    steps: story.steps.map((each) => (each.id === id ? { ...each, ...changes } : each)),
  };
}

export function sameStory(a: Story, b: Story): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** The story that a link leads to. */
export interface LinkedStory {
  /** A story's id, or the packed story itself: see store/stories/story-link.ts. */
  readonly ref: string;
  /** A step's id, or its number in the story, from 1; null = the first step. */
  readonly step: string | null;
}
