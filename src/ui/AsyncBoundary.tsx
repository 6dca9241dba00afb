import { Suspense, useState, type ReactNode } from 'react';
import { ErrorBoundary } from './ErrorBoundary';
import { PartError } from './lazy-part';

export interface Failure {
  /** chunk: the code could not be fetched; panel: it could not be drawn. */
  readonly kind: 'chunk' | 'panel';
  /** Fetches missing code again, and draws again. */
  readonly retry: () => void;
}

interface AsyncBoundaryProps {
  /** Shown while the code is being fetched. */
  waiting: ReactNode;
  /** Shown in place of what failed. */
  failed: (failure: Failure) => ReactNode;
  /** Whether an outer Suspense boundary waits too, the first time, so that the layout does not shift when several parts arrive. */
  isAwaited?: boolean;
  children: ReactNode;
}

/** Error boundary and Suspense around a code-split part: a failure to fetch or to draw it does not affect anything else. */
export function AsyncBoundary({ waiting, failed, isAwaited = false, children }: AsyncBoundaryProps) {
  const [isRetried, setRetried] = useState(false);
  const failureOf = (error: unknown, redraw: () => void): Failure => ({
    kind: error instanceof PartError ? 'chunk' : 'panel',
    retry: () => {
      if (error instanceof PartError) error.forget();
      setRetried(true);
      redraw();
    },
  });
  return (
    <ErrorBoundary fallback={(error, redraw) => failed(failureOf(error, redraw))}>
      {isAwaited && !isRetried ? children : <Suspense fallback={waiting}>{children}</Suspense>}
    </ErrorBoundary>
  );
}
