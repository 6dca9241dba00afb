/** From the page into a story: which story a View goes to, and what came of it. */
import type { Text } from '../model/programme';
import { MAX_STEPS } from '../model/story/story-limits';
import type { StepId, StoryId } from '../model/story/story';
import type { View } from '../model/view/view';
import type { Stories } from '../store/stories/stories';
import type { StoriesState } from '../store/stories/stories-state';

/** begun: a story was begun for it; copied: the one that it was meant for is written elsewhere. */
export type Added =
  | {
      readonly kind: 'added' | 'begun' | 'copied';
      readonly story: StoryId;
      readonly title: Text;
      readonly step: StepId;
      /** From 1. */
      readonly number: number;
    }
  | { readonly kind: 'full'; readonly limit: number };

const answers = new WeakMap<object, Promise<Added>>();

/** Each wish is answered once, however often it is asked. Never rejects. */
export function addedOnce(wish: { readonly view: View }, stories: Stories): Promise<Added> {
  let answer = answers.get(wish);
  if (!answer) answers.set(wish, (answer = added(wish.view, stories)));
  return answer;
}

/**
 * A story that can only be read is left as it is: the step goes to the open story of one's own, else to the one that was saved last, else
 * to a new one.
 */
async function added(view: View, stories: Stories): Promise<Added> {
  const { actions, getState } = stories;
  if (getState().history === null || getState().access !== 'editable') {
    await actions.listed();
    actions.storyClosed();
  }
  const known = new Set(getState().entries.map(({ id }) => id));
  const step = actions.stepAdded(view);
  if (step === null) return { kind: 'full', limit: MAX_STEPS };
  const { id, title, steps } = await until(stories, ({ history }) => {
    const story = history?.present;
    return story?.steps.some((each) => each.id === step) ? story : null;
  });
  const kind = known.has(id) ? 'added' : steps.length === 1 ? 'begun' : 'copied';
  return { kind, story: id, title, step, number: steps.findIndex((each) => each.id === step) + 1 };
}

/** The first answer that is not null, now or later. */
function until<T>(stories: Stories, find: (state: StoriesState) => T | null): Promise<T> {
  return new Promise((resolve) => {
    const now = find(stories.getState());
    if (now !== null) return resolve(now);
    const stop = stories.subscribe((state) => {
      const found = find(state);
      if (found === null) return;
      stop();
      resolve(found);
    });
  });
}
