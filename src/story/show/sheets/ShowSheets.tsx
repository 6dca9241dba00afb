import { Suspense, type ComponentType } from 'react';
import { ErrorBoundary } from '../../../ui/ErrorBoundary';
import { Overview } from './Overview';
import { ShowHelp } from './ShowHelp';
import { ShowSearch } from './ShowSearch';
import type { ShowController } from '../control/useShowController';

interface ShowSheetProps {
  desk: ShowController;
}

const sheets: Record<Exclude<ShowController['sheet'], null>, ComponentType<ShowSheetProps>> = {
  overview: Overview,
  help: ShowHelp,
  search: ShowSearch,
};

/** The sheet that is open, if one is. One that cannot be shown is not there: the show goes on. */
export function ShowSheets({ desk }: ShowSheetProps) {
  if (desk.sheet === null) return null;
  const Sheet = sheets[desk.sheet];
  return (
    <ErrorBoundary fallback={() => null}>
      <Suspense fallback={null}>
        <Sheet desk={desk} />
      </Suspense>
    </ErrorBoundary>
  );
}
