import { Suspense, useState, type ReactNode } from 'react';
import { ErrorBoundary } from './ErrorBoundary';
import { PartError } from './lazy-part';

export interface Failure {
  /** chunk: it could not be fetched; panel: it could not be drawn. */
  readonly kind: 'chunk' | 'panel';
  /** Fetches what is missing, and draws it anew. */
  readonly retry: () => void;
}

interface AsyncBoundaryProps {
  /** What stands there while a part is on its way. */
  waiting: ReactNode;
  /** What stands in the place of what failed. */
  failed: (failure: Failure) => ReactNode;
  /** Whether a boundary further out waits, too, the first time: so that nothing moves when several parts come. */
  isAwaited?: boolean;
  children: ReactNode;
}

/** Error boundary and Suspense around what is fetched late: a fault in it, or on its way, takes nothing else away. */
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
