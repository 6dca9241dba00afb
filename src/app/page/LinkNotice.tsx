import { useI18n } from '../../picture/context';
import { useActions, useDashboardState } from '../../store/page/dashboard-hooks';
import styles from './LinkNotice.module.css';

/** Reports that are listed; further ones become an ellipsis. */
const SAID = 5;

/** Live region: lists which parts of a damaged link could not be used. The valid parts are already applied. */
export function LinkNotice() {
  const reports = useDashboardState((state) => state.session.linkReports);
  const i18n = useI18n();
  const { linkReportsDismissed } = useActions();
  return (
    <div role="status">
      {reports.length > 0 && (
        <div className={styles.notice}>
          <ul>
            {reports.slice(0, SAID).map((report, index) => (
              <li key={index}>{i18n.report(report)}</li>
            ))}
            {reports.length > SAID && <li>…</li>}
          </ul>
          <button type="button" className="button" onClick={linkReportsDismissed}>
            {i18n.t('app.dismiss')}
          </button>
        </div>
      )}
    </div>
  );
}
