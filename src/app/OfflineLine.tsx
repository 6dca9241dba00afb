import { menu } from '../i18n/messages/menu';
import { useDashboardState, useWords } from '../store/hooks';

/** Whether the page can be used without a network, and that a newer version waits. Nothing when there is nothing to say. */
export function OfflineLine() {
  const { t } = useWords().from(menu);
  const offline = useDashboardState((state) => state.session.offline);
  const hasUpdate = useDashboardState((state) => state.session.hasUpdate);
  return (
    <>
      {offline !== 'unknown' && <p>{t(`offline.${offline}`)}</p>}
      {hasUpdate && (
        <p>
          {t('offline.update')}{' '}
          <button type="button" className="link-button" onClick={() => window.location.reload()}>
            {t('offline.update.take')}
          </button>
        </p>
      )}
    </>
  );
}
