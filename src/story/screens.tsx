import { use, useEffect } from 'react';
import { useProgramme } from '../picture/context';
import { useActions } from '../store/page/dashboard-hooks';
import type { Screen } from '../store/page/dashboard-state';
import { StoriesProvider, useStories } from '../store/stories/stories-hooks';
import { EditorScreen } from './editor/EditorScreen';
import { ShowScreen } from './show/ShowScreen';
import { storiesOf } from './stories';
import { TextPage } from './text/TextPage';
import { useOpenStory } from './useOpenStory';

/** The screens that replace the page; all of them use the store of stories. */
export function Screens({ screen }: { screen: Exclude<Screen, 'page'> }) {
  const { stories } = use(storiesOf(useProgramme()));
  return (
    <StoriesProvider stories={stories}>
      {screen === 'editor' && <EditorScreen />}
      {screen === 'show' && <ShowScreen />}
      {screen === 'text' && <StoryText />}
    </StoriesProvider>
  );
}

/** Text page of the open story; opens the editor when there is no story. */
function StoryText() {
  const { screenOpened } = useActions();
  const looking = useOpenStory();
  const story = useStories((state) => state.history?.present ?? null);
  const isMissing = looking === 'done' && story === null;
  useEffect(
    function makeOne() {
      if (isMissing) screenOpened('editor');
    },
    [isMissing, screenOpened],
  );
  return story && <TextPage story={story} onClose={() => screenOpened('page')} />;
}
