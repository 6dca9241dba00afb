import { LazyPassport, LazySearch } from '../../stage/lazy-parts';
import { useI18n } from '../../picture/context';
import { useActions, useDashboardState } from '../../store/page/dashboard-hooks';
import { under, type Dialog as DialogState } from '../../store/page/dashboard-state';
import { Dialog } from '../../ui/parts/Dialog';
import { lazyPart } from '../../ui/lazy-part';
import { AsyncBoundary, type Failure } from '../../ui/AsyncBoundary';

/** Code splitting: each dialog is fetched when it is first opened. */
const AboutDialog = lazyPart(() => import('../../figures/about/AboutDialog')).component(
  (part) => part.AboutDialog,
);
const HelpDialog = lazyPart(() => import('./HelpDialog')).component((part) => part.HelpDialog);
const ShareDialog = lazyPart(() => import('./ShareDialog')).component((part) => part.ShareDialog);
const CopyDialog = lazyPart(() => import('./CopyDialog')).component((part) => part.CopyDialog);

/** Dialog stack: the open dialog, over those that it was opened from, which stay mounted. */
export function Dialogs() {
  const dialog = useDashboardState((state) => state.session.dialog);
  return stackOf(dialog).map((each) => (
    <AsyncBoundary key={each.kind} waiting={null} failed={(failure) => <DialogFailed {...failure} />}>
      <Content dialog={each} />
    </AsyncBoundary>
  ));
}

/** The stack from bottom to top; empty when no dialog is open. */
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

function DialogFailed({ kind, retry }: Failure) {
  const i18n = useI18n();
  const { dialogClosed } = useActions();
  return (
    <Dialog
      name="failed"
      heading={i18n.t(`${kind}.failed`)}
      closeLabel={i18n.t('app.close')}
      onClose={dialogClosed}
    >
      <p role="alert">{i18n.t(`${kind}.failed.rest`)}</p>
      <button type="button" className="button" onClick={retry}>
        {i18n.t('app.retry')}
      </button>
    </Dialog>
  );
}
