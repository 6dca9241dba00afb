import { Suspense } from 'react';
import { refetchable } from '../stage/refetch';
import { ChunkError, retryable } from '../stage/retryable';
import { useWords } from '../picture/context';
import { useActions } from '../store/hooks';
import type { Screen } from '../store/state';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import styles from './StoryScreen.module.css';

const screens = refetchable(() => import('../story/screens'));
const Screens = retryable<{ screen: Exclude<Screen, 'page'> }>(async () => (await screens()).Screens);

/** What fills the window instead of the page, fetched when it is first asked for. */
export function StoryScreen({ screen }: { screen: Exclude<Screen, 'page'> }) {
  return (
    <ErrorBoundary fallback={(error, retry) => <ScreenFailed error={error} onRetry={retry} />}>
      <Suspense fallback={<div className={styles.waiting} aria-busy="true" />}>
        <Screens screen={screen} />
      </Suspense>
    </ErrorBoundary>
  );
}

function ScreenFailed({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const words = useWords();
  const { screenOpened } = useActions();
  const again = () => {
    if (error instanceof ChunkError) error.forget();
    onRetry();
  };
  return (
    <main className={styles.failed}>
      <p role="alert">{words.t(error instanceof ChunkError ? 'chunk.failed' : 'panel.failed')}</p>
      <button type="button" className="button" onClick={again}>
        {words.t('app.retry')}
      </button>
      <button type="button" className="button" onClick={() => screenOpened('page')}>
        {words.t('app.close')}
      </button>
    </main>
  );
}
