import { Suspense } from 'react';
import { LazyPassport, LazySearch } from '../stage/late';
import { refetchable } from '../stage/refetch';
import { ChunkError, retryable } from '../stage/retryable';
import { useWords } from '../picture/context';
import { useActions, useDashboardState } from '../store/hooks';
import { under, type Dialog as DialogState } from '../store/state';
import { Dialog } from '../ui/Dialog';
import { ErrorBoundary } from '../ui/ErrorBoundary';

const about = refetchable(() => import('../figures/AboutDialog'));
const help = refetchable(() => import('./HelpDialog'));
const share = refetchable(() => import('./ShareDialog'));
const copy = refetchable(() => import('./CopyDialog'));

/** Fetched when they are first asked for. */
const AboutDialog = retryable(async () => (await about()).AboutDialog);
const HelpDialog = retryable(async () => (await help()).HelpDialog);
const ShareDialog = retryable(async () => (await share()).ShareDialog);
const CopyDialog = retryable<{ text: string }>(async () => (await copy()).CopyDialog);

/** The dialog that is open, if one is, over those that it was asked for from, which stay as they were. */
export function Dialogs() {
  const dialog = useDashboardState((state) => state.session.dialog);
  return stackOf(dialog).map((each) => (
    <ErrorBoundary
      key={each.kind}
      fallback={(error, retry) => <DialogFailed error={error} onRetry={retry} />}
    >
      <Suspense fallback={null}>
        <Content dialog={each} />
      </Suspense>
    </ErrorBoundary>
  ));
}

/** From the lowest to the uppermost. */
function stackOf(dialog: DialogState | null): readonly DialogState[] {
  return dialog === null ? [] : [...stackOf(under(dialog)), dialog];
}

function Content({ dialog }: { dialog: DialogState }) {
  const { dialogClosed, dialogOpened, found, pointedAt } = useActions();
  const recent = useDashboardState((state) => state.preferences.recent);
  switch (dialog.kind) {
    case 'search':
      return (
        <LazySearch
          recent={recent}
          onFound={found}
          onAbout={() => dialogOpened('about')}
          onPoint={pointedAt}
          onClose={dialogClosed}
        />
      );
    case 'about':
      return <AboutDialog onClose={dialogClosed} />;
    case 'help':
      return <HelpDialog />;
    case 'share':
      return <ShareDialog />;
    case 'passport':
      return <LazyPassport figure={dialog.figure} onClose={dialogClosed} />;
    case 'copy':
      return <CopyDialog text={dialog.text} />;
  }
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
