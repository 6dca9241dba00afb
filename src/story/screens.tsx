import { use } from 'react';
import type { Screen } from '../store/state';
import { useProgramme } from '../store/hooks';
import { StoriesProvider } from '../store/stories-hooks';
import { ShowScreen } from './show/ShowScreen';
import { storiesOf } from './stories';

/** What fills the window instead of the page. All of it works on stories. */
export function Screens({ screen }: { screen: Exclude<Screen, 'page'> }) {
  const { stories } = use(storiesOf(useProgramme()));
  return <StoriesProvider stories={stories}>{screen === 'show' && <ShowScreen />}</StoriesProvider>;
}
