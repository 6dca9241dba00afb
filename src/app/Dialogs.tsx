import { Suspense, type ComponentType, type ReactNode } from 'react';
import { LazyPassport, LazySearch } from '../stage/late';
import { refetchable } from '../stage/refetch';
import { ChunkError, retryable } from '../stage/retryable';
import { useActions, useDashboardState, useWords } from '../store/hooks';
import { under, type Dialog as DialogState, type Sheet } from '../store/state';
import { Dialog } from '../ui/Dialog';
import { ErrorBoundary } from '../ui/ErrorBoundary';

const about = refetchable(() => import('../figures/AboutDialog'));
const help = refetchable(() => import('./HelpDialog'));
const share = refetchable(() => import('./ShareDialog'));
const copy = refetchable(() => import('./CopyDialog'));

/** Fetched when they are first asked for. */
const late: Record<Sheet, ComponentType> = {
  search: LazySearch,
  about: retryable(async () => (await about()).AboutDialog),
  help: retryable(async () => (await help()).HelpDialog),
  share: retryable(async () => (await share()).ShareDialog),
};
const CopyDialog = retryable<{ text: string }>(async () => (await copy()).CopyDialog);

/** The dialog that is open, if one is, over those that it was asked for from, which stay as they were. */
export function Dialogs() {
  const dialog = useDashboardState((state) => state.session.dialog);
  return stackOf(dialog).map((each) => (
    <ErrorBoundary
      key={each.kind}
      fallback={(error, retry) => <DialogFailed error={error} onRetry={retry} />}
    >
      <Suspense fallback={null}>{contentOf(each)}</Suspense>
    </ErrorBoundary>
  ));
}

/** From the lowest to the uppermost. */
function stackOf(dialog: DialogState | null): readonly DialogState[] {
  return dialog === null ? [] : [...stackOf(under(dialog)), dialog];
}

function contentOf(dialog: DialogState): ReactNode {
  if (dialog.kind === 'passport') return <LazyPassport figure={dialog.figure} />;
  if (dialog.kind === 'copy') return <CopyDialog text={dialog.text} />;
  const Late = late[dialog.kind];
  return <Late />;
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
