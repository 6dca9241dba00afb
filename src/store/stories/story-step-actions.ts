/** Actions on the steps of the open story. */
import type { History } from '../../model/view/history';
import type { Programme } from '../../model/programme';
import * as change from '../../model/story/story';
import { DEFAULT_SECONDS, type Step, type StepId, type Story } from '../../model/story/story';
import { MAX_STEPS, withinLimits } from '../../model/story/story-limits';
import { edited, type Typing } from './story-edits';
import type { StoriesActions, StoriesState, StoryEntry } from './stories-state';

export type StepActions = Pick<
  StoriesActions,
  'stepAdded' | 'stepEdited' | 'stepMoved' | 'stepDuplicated' | 'stepRemoved'
>;

export interface StepActionsOptions {
  readonly programme: Programme;
  readonly newId: () => string;
  readonly getState: () => StoriesState;
  /** Edits the open story; does nothing when it is read-only. */
  readonly write: (edit: (history: History<Story>) => History<Story>) => void;
  readonly typing: Typing;
  readonly actions: Pick<StoriesActions, 'listed' | 'storyOpened' | 'storyStarted' | 'storyCopied'>;
  readonly ownEntries: () => readonly StoryEntry[];
}

export function createStepActions(options: StepActionsOptions): StepActions {
  const { programme, newId, getState, write, typing, actions } = options;
  const present = (): Story | null => getState().history?.present ?? null;
  const apply = (edit: (story: Story) => Story) => write((history) => edited(history, edit(history.present)));

  /** No story is open: adds to the own story that was saved last, to a copy if that is read-only, or to a new one if full or none. */
  async function addedToLatest(add: () => void): Promise<void> {
    await actions.listed();
    const [latest] = options.ownEntries().toSorted((a, b) => (b.savedAt ?? 0) - (a.savedAt ?? 0));
    if (latest && present() === null) await actions.storyOpened(latest.id);
    const story = present();
    if (!story || story.steps.length >= MAX_STEPS) actions.storyStarted(programme.title);
    else if (getState().access !== 'editable') actions.storyCopied();
    add();
  }

  return {
    stepAdded(view, picture = null) {
      const step: Step = {
        id: newId() as StepId,
        view,
        picture,
        headline: {},
        note: {},
        seconds: DEFAULT_SECONDS,
        level: 'core',
      };
      const add = () => apply((story) => change.addStep(story, step));
      const story = present();
      if (!story) void addedToLatest(add);
      else if (story.steps.length >= MAX_STEPS) return null;
      else {
        if (getState().access !== 'editable') actions.storyCopied();
        add();
      }
      return step.id;
    },
    stepEdited: (id, changes) => write((history) => typing(history, id, withinLimits(changes))),
    stepMoved: (id, to) => apply((story) => change.moveStep(story, id, to)),
    stepDuplicated: (id) =>
      apply((story) =>
        story.steps.length < MAX_STEPS ? change.duplicateStep(story, id, newId() as StepId) : story,
      ),
    stepRemoved: (id) => apply((story) => change.removeStep(story, id)),
  };
}
