import { Suspense, type ComponentType } from 'react';
import { LazyPassport } from '../stage/late';
import { ChunkError, retryable } from '../stage/retryable';
import { useActions, useDashboardState, useWords } from '../store/hooks';
import type { Dialog as DialogState } from '../store/state';
import { Dialog } from '../ui/Dialog';
import { ErrorBoundary } from '../ui/ErrorBoundary';

/** Fetched when they are first asked for. */
const late: Record<DialogState['kind'], ComponentType> = {
  passport: LazyPassport,
  search: retryable(async () => (await import('../find/SearchDialog')).SearchDialog),
  about: retryable(async () => (await import('../figures/AboutDialog')).AboutDialog),
  help: retryable(async () => (await import('./HelpDialog')).HelpDialog),
  share: retryable(async () => (await import('./ShareDialog')).ShareDialog),
};

/** The dialog that is open, if one is. */
export function Dialogs() {
  const kind = useDashboardState((state) => state.session.dialog?.kind ?? null);
  if (kind === null) return null;
  const Late = late[kind];
  return (
    <ErrorBoundary key={kind} fallback={(error, retry) => <DialogFailed error={error} onRetry={retry} />}>
      <Suspense fallback={null}>
        <Late />
      </Suspense>
    </ErrorBoundary>
  );
}

function DialogFailed({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const words = useWords();
  const { dialogClosed } = useActions();
  const kind = error instanceof ChunkError ? 'chunk' : 'panel';
  const again = () => {
    if (error instanceof ChunkError) error.forget();
    onRetry();
  };
  return (
    <Dialog
      name="failed"
      heading={words.t(`${kind}.failed`)}
      closeLabel={words.t('app.close')}
      onClose={dialogClosed}
    >
      <p role="alert">{words.t(`${kind}.failed.rest`)}</p>
      <button type="button" className="button" onClick={again}>
        {words.t('app.retry')}
      </button>
    </Dialog>
  );
}
