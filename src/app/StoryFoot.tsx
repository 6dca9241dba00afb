import { Suspense } from 'react';
import { refetchable } from '../stage/refetch';
import { ChunkError, retryable } from '../stage/retryable';
import { useWords } from '../picture/context';
import { useDashboardState } from '../store/hooks';
import type { Foot } from '../store/state';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import styles from './StoryFoot.module.css';

const feet = refetchable(() => import('../story/foot/StoryFoot'));
const Late = retryable<{ foot: Foot }>(async () => (await feet()).StoryFoot);

/** What came of adding a step, or the way back to the editor: at the page's foot, and told to screen readers. Fetched when it is needed. */
export function StoryFoot() {
  const foot = useDashboardState((state) => state.session.foot);
  return (
    <div role="status" className={styles.foot} data-screen="">
      {foot && (
        <ErrorBoundary fallback={(error, retry) => <FootFailed error={error} onRetry={retry} />}>
          <Suspense fallback={null}>
            <Late foot={foot} />
          </Suspense>
        </ErrorBoundary>
      )}
    </div>
  );
}

function FootFailed({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const words = useWords();
  const again = () => {
    if (error instanceof ChunkError) error.forget();
    onRetry();
  };
  return (
    <p className={styles.card}>
      {words.t('chunk.failed')}
      <button type="button" className="button" onClick={again}>
        {words.t('app.retry')}
      </button>
    </p>
  );
}
