/** The store of stories of a programme: opened on first use, and then shared by all screens. */
import type { Programme } from '../model/programme';
import { openStories, type StoriesOpened } from '../store/stories/open-stories';

const opened = new WeakMap<Programme, Promise<StoriesOpened>>();

/** Never rejects. Returns the same promise for the same programme. */
export function storiesOf(programme: Programme): Promise<StoriesOpened> {
  let stories = opened.get(programme);
  if (!stories) opened.set(programme, (stories = openStories(programme)));
  return stories;
}
