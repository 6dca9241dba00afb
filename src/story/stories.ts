/** The stories of a programme: opened once, when they are first asked for, and kept while the page stands. */
import type { Programme } from '../model/programme';
import { openStories, type StoriesOpened } from '../store/stories/open-stories';

const opened = new WeakMap<Programme, Promise<StoriesOpened>>();

/** Never rejects. The first built-in story is open at the beginning, so that there is something to see. */
export function storiesOf(programme: Programme): Promise<StoriesOpened> {
  let stories = opened.get(programme);
  if (!stories) opened.set(programme, (stories = openStories(programme)));
  return stories;
}
