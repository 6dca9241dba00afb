/** Adds a View of the page to a story as a step: chooses the story and reports the outcome. */
import type { Text } from '../model/programme';
import { MAX_STEPS } from '../model/story/story-limits';
import type { StepId, StoryId } from '../model/story/story';
import type { View } from '../model/view/view';
import type { Stories } from '../store/stories/stories';
import type { StoriesState } from '../store/stories/stories-state';

/** begun: a new story was made for the step; copied: the story is open in another tab, so the step went to a copy; full: not added. */
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

/** Memoised by request: the step is added once, however often it is asked for. Never rejects. */
export function addedOnce(wish: { readonly view: View }, stories: Stories): Promise<Added> {
  let answer = answers.get(wish);
  if (!answer) answers.set(wish, (answer = added(wish.view, stories)));
  return answer;
}

/** A read-only story stays as it is: the step goes to the open own story, else to the own story that was saved last, else to a new one. */
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

/** Resolves to the first result of `find` that is not null, now or after a later change. */
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
