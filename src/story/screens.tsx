import type { Screen } from '../store/state';
import { ShowScreen } from './show/ShowScreen';

/** What fills the window instead of the page. */
export function Screens({ screen }: { screen: Exclude<Screen, 'page'> }) {
  if (screen === 'show') return <ShowScreen />;
  return null;
}
