import { offline as table } from '../../i18n/messages/offline';
import { useI18n } from '../../picture/context';
import { useDashboardState } from '../../store/page/dashboard-hooks';
import { fetchMissing, installUpdate } from './bind-offline';
import styles from './OfflineLine.module.css';

/** Live region: whether the app works without a network, with a retry when files are missing, and whether an update waits. */
export function OfflineLine() {
  const offline = useDashboardState((state) => state.device.offline);
  const hasUpdate = useDashboardState((state) => state.device.hasUpdate);
  const { t } = useI18n().from(table);
  return (
    <div className={styles.lines} role="status" data-offline={offline}>
      {offline !== 'unknown' && (
        <p className={styles.line}>
          <Dot offline={offline} />
          <span>
            {t(offline)}{' '}
            {offline === 'partial' && (
              <button type="button" className="link-button" onClick={fetchMissing}>
                {t('retry')}
              </button>
            )}
          </span>
        </p>
      )}
      {hasUpdate && (
        <p className={styles.line}>
          <Arrow />
          <span>
            {t('update')}{' '}
            <button type="button" className="link-button" onClick={installUpdate}>
              {t('install')}
            </button>
          </span>
        </p>
      )}
    </div>
  );
}

/** Full when ready, half full when partial, empty while preparing. */
function Dot({ offline }: { offline: 'preparing' | 'ready' | 'partial' }) {
  return (
    <svg className={styles.dot} viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
      <circle cx="5" cy="5" r="4" />
      {offline === 'ready' && <circle className={styles.full} cx="5" cy="5" r="2.25" />}
      {offline === 'partial' && <path className={styles.full} d="M5 1a4 4 0 010 8z" />}
    </svg>
  );
}

/** Down arrow beside the notice of an update. */
function Arrow() {
  return (
    <svg className={styles.dot} viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
      <path d="M5 1v7M2 5l3 3 3-3" />
    </svg>
  );
}
