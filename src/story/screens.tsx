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

/** What fills the window instead of the page. All of it works on stories. */
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

/** The open story as a text; where there is none, the way to make one. */
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
