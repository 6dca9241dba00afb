import type { I18n } from '../../i18n/i18n';
import type { Report } from '../../model/report';
import styles from './ProgrammeFailed.module.css';
import { startAnew } from '../offline/cache-recovery';

interface ProgrammeFailedProps {
  reports: readonly Report[];
  i18n: I18n;
}

/** Errors that are listed; further ones are counted. */
const SAID = 12;

/** Error page for a programme document that cannot be used: where and why, with a retry. */
export function ProgrammeFailed({ reports, i18n }: ProgrammeFailedProps) {
  const errors = reports.filter((report) => report.severity === 'error');
  const more = errors.length - SAID;
  return (
    <main>
      <div className={styles.failed} role="alert">
        <h1>{i18n.t('programme.failed')}</h1>
        <p>{i18n.t('programme.failed.why')}</p>
        <ul>
          {errors.slice(0, SAID).map((report, index) => (
            <li key={index}>{i18n.report(report)}</li>
          ))}
          {more > 0 && <li>{i18n.t('programme.failed.more', { count: more })}</li>}
        </ul>
        <button type="button" className="button" onClick={() => void startAnew()}>
          {i18n.t('app.retry')}
        </button>
      </div>
    </main>
  );
}
