import { Suspense, type ComponentType } from 'react';
import { ErrorBoundary } from '../../../ui/ErrorBoundary';
import { Overview } from './Overview';
import { ShowHelp } from './ShowHelp';
import { ShowSearch } from './ShowSearch';
import type { ShowController } from '../control/useShowController';

interface ShowSheetProps {
  controller: ShowController;
}

const sheets: Record<Exclude<ShowController['sheet'], null>, ComponentType<ShowSheetProps>> = {
  overview: Overview,
  help: ShowHelp,
  search: ShowSearch,
};

/** The open sheet, in an error boundary: one that fails is not shown, and the show continues. */
export function ShowSheets({ controller }: ShowSheetProps) {
  if (controller.sheet === null) return null;
  const Sheet = sheets[controller.sheet];
  return (
    <ErrorBoundary fallback={() => null}>
      <Suspense fallback={null}>
        <Sheet controller={controller} />
      </Suspense>
    </ErrorBoundary>
  );
}
