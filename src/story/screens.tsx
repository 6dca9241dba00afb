import { use } from 'react';
import { useActions, useProgramme } from '../store/hooks';
import type { Screen } from '../store/state';
import { StoriesProvider, useStories } from '../store/stories-hooks';
import { ShowScreen } from './show/ShowScreen';
import { storiesOf } from './stories';
import { TextPage } from './text/TextPage';

/** What fills the window instead of the page. All of it works on stories. */
export function Screens({ screen }: { screen: Exclude<Screen, 'page'> }) {
  const { stories } = use(storiesOf(useProgramme()));
  return (
    <StoriesProvider stories={stories}>
      {screen === 'show' && <ShowScreen />}
      {screen === 'text' && <StoryText />}
    </StoriesProvider>
  );
}

/** The open story as a text. */
function StoryText() {
  const { screenOpened } = useActions();
  const story = useStories((state) => state.history?.present ?? null);
  return story && <TextPage story={story} onClose={() => screenOpened('page')} />;
}
