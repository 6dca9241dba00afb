import { Suspense, useState, type ReactNode } from 'react';
import { useWords } from '../picture/context';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { ChunkError } from './retryable';
import type { Staged } from './stage';
import styles from './PanelFrame.module.css';

interface PanelFrameProps {
  picture: Staged['picture'];
  children: ReactNode;
}

/** A panel's place on the page: says so when the panel fails, and keeps the fault from the others. */
export function PanelFrame({ picture, children }: PanelFrameProps) {
  const [isRetried, setRetried] = useState(false);
  const again = (error: unknown, retry: () => void) => () => {
    if (error instanceof ChunkError) error.forget();
    setRetried(true);
    retry();
  };
  return (
    <div className={styles.frame} data-picture={picture}>
      <ErrorBoundary fallback={(error, retry) => <PanelFailed error={error} onRetry={again(error, retry)} />}>
        {/* At first the whole page waits for what is fetched late; a retry must not take the rest away. */}
        {isRetried ? (
          <Suspense fallback={<div className={styles.waiting} aria-busy="true" />}>{children}</Suspense>
        ) : (
          children
        )}
      </ErrorBoundary>
    </div>
  );
}

function PanelFailed({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const words = useWords();
  const kind = error instanceof ChunkError ? 'chunk' : 'panel';
  return (
    <section className={styles.failed} role="alert">
      <p>
        <b>{words.t(`${kind}.failed`)}</b> {words.t(`${kind}.failed.rest`)}
      </p>
      <button type="button" className="button" onClick={onRetry}>
        {words.t('app.retry')}
      </button>
    </section>
  );
}
