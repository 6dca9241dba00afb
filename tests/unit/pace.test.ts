/** Where a speaker stands in time, and how time is written. */
import { describe, expect, it } from 'vitest';
import { cutOf, lengthOf, type StepId } from '../../src/model/story/story';
import { clockText, paceOf } from '../../src/story/show/control/pace';
import { story } from '../shows';

describe('pace', () => {
  const steps = cutOf(story, 3);
  const [first, second] = steps;
  if (!first || !second) throw new Error('a cut of one step');
  const end = first.seconds + second.seconds;

  it('is on time within a step’s own stretch, from its first second to its last', () => {
    expect(paceOf(steps, second.id, first.seconds)).toBeNull();
    expect(paceOf(steps, second.id, end)).toBeNull();
    expect(paceOf(steps, first.id, 0)).toBeNull();
  });

  it('is ahead before that stretch, and behind after it', () => {
    expect(paceOf(steps, second.id, first.seconds - 10)).toEqual({ kind: 'ahead', seconds: 10 });
    expect(paceOf(steps, second.id, end + 7)).toEqual({ kind: 'behind', seconds: 7 });
    expect(paceOf(steps, first.id, first.seconds + 1.4)).toEqual({ kind: 'behind', seconds: 1 });
  });

  it('is not told of a step that the cut does not have', () => {
    const outside = story.steps.find((each) => !steps.includes(each));
    expect(outside).toBeDefined();
    expect(paceOf(steps, outside?.id as StepId, 10_000)).toBeNull();
  });
});

it('the cuts of the built-in story fit their minutes', () => {
  for (const minutes of [3, 10, 20])
    expect(lengthOf(cutOf(story, minutes))).toBeLessThanOrEqual(minutes * 60);
});

it('a time is written as a clock', () => {
  expect([0, 59, 59.9, 60, 462, 3599, 3600, 4062, -5].map(clockText)).toEqual([
    '00:00',
    '00:59',
    '00:59',
    '01:00',
    '07:42',
    '59:59',
    '1:00:00',
    '1:07:42',
    '00:00',
  ]);
});
