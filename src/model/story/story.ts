/**
 * The Story: what is told of a programme, step by step. Each step is a View with the words that go with it. Every edit is a function
 * from Story to Story, so undo is the same list of values that undoes Views.
 */
import { figureOf, type FigureRef } from '../figures/figure';
import type { Id, Programme, Text } from '../programme';
import { proseParts } from '../prose';
import type { View } from '../view/view';

export type StoryId = Id<'story'>;
export type StepId = Id<'step'>;

/** core: belongs to every cut; detail: is told where there is time for it. */
export type Level = 'core' | 'detail';

/** What can fill a slide. */
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
  /** Which Picture fills the slide; null = the one that the View itself asks for. */
  readonly picture: SlidePicture | null;
  /** A sentence with its numbers as references: `{jobs.actual}`. Without words, the View's own sentence stands. */
  readonly headline: Text;
  /** What only the speaker sees. */
  readonly note: Text;
  /** How long it is meant to be shown. Whole seconds. */
  readonly seconds: number;
  readonly level: Level;
}

export interface Story {
  readonly id: StoryId;
  /** The id of the programme that it tells of. */
  readonly programme: string;
  readonly title: Text;
  /** Minutes of its shorter versions, ascending. */
  readonly cuts: readonly number[];
  readonly steps: readonly Step[];
}

export const DEFAULT_CUTS: readonly number[] = [3, 10, 20];
export const DEFAULT_SECONDS = 60;

export function stepOf(story: Story, id: StepId): Step | null {
  return story.steps.find((each) => each.id === id) ?? null;
}

/** Whole seconds. */
export function lengthOf(steps: readonly Step[]): number {
  return steps.reduce((sum, { seconds }) => sum + seconds, 0);
}

/**
 * The steps of a cut, in the story's order: all core steps, then as many details as there is time for, the earlier ones first. Core steps
 * are never left out, though they may take longer than the cut. Null = the whole story.
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

/** The references in a text that lead to nothing in this programme, in any of its languages. A citation has a label and no value. */
export function danglingIn(programme: Programme, text: Text): readonly FigureRef[] {
  const refs = Object.values(text).flatMap((sentence) =>
    proseParts(sentence).flatMap((part) => ('figure' in part ? [part.figure] : [])),
  );
  return [...new Set(refs)].filter((ref) => {
    const figure = figureOf(programme, ref);
    return figure === null || (figure.value === null && figure.label === null);
  });
}

/** Puts the step before the one that stands at `at`; at the end when there is none. */
export function addStep(story: Story, step: Step, at: number = story.steps.length): Story {
  return { ...story, steps: story.steps.toSpliced(at, 0, step) };
}

/** The same Story when there is no such step. */
export function removeStep(story: Story, id: StepId): Story {
  const steps = story.steps.filter((each) => each.id !== id);
  return steps.length === story.steps.length ? story : { ...story, steps };
}

/** Moves a step so that it stands at `to`, counted without it and kept within the story. */
export function moveStep(story: Story, id: StepId, to: number): Story {
  const step = stepOf(story, id);
  if (!step) return story;
  const rest = story.steps.filter((each) => each !== step);
  const at = Math.max(0, Math.min(to, rest.length));
  return story.steps.indexOf(step) === at ? story : { ...story, steps: rest.toSpliced(at, 0, step) };
}

/** The copy stands after its model. */
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
  /** A story's id, or the story itself as a link carries it: see store/story-link.ts. */
  readonly ref: string;
  /** A step's id, or its number in the story, from 1; null = the beginning. */
  readonly step: string | null;
}
