import { useDashboardState } from '../store/page/dashboard-hooks';
import { PickViewProvider } from '../story/pick-view/pick-view-context';
import { Dialogs } from './dialogs/Dialogs';
import { LiveRegion } from './page/LiveRegion';
import { Page } from './page/Page';
import { StoryScreen } from './StoryScreen';

/** Root component: the page, or the screen that replaces it (editor, show, text page), with the dialogs and the live region. */
export function App() {
  const screen = useDashboardState((state) => state.session.screen);
  return (
    <PickViewProvider>
      {screen === 'page' ? <Page /> : <StoryScreen screen={screen} />}
      <Dialogs />
      <LiveRegion />
    </PickViewProvider>
  );
}
