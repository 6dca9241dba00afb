import type { Words } from '../../i18n/words';
import type { Report } from '../../model/report';
import styles from './ProgrammeFailed.module.css';
import { startAnew } from '../offline/cache-recovery';

interface ProgrammeFailedProps {
  reports: readonly Report[];
  words: Words;
}

/** More than so many are counted. */
const SAID = 12;

/** A programme document that cannot be shown: where and why. */
export function ProgrammeFailed({ reports, words }: ProgrammeFailedProps) {
  const errors = reports.filter((report) => report.severity === 'error');
  const more = errors.length - SAID;
  return (
    <main>
      <div className={styles.failed} role="alert">
        <h1>{words.t('programme.failed')}</h1>
        <p>{words.t('programme.failed.why')}</p>
        <ul>
          {errors.slice(0, SAID).map((report, index) => (
            <li key={index}>{words.report(report)}</li>
          ))}
          {more > 0 && <li>{words.t('programme.failed.more', { count: more })}</li>}
        </ul>
        <button type="button" className="button" onClick={() => void startAnew()}>
          {words.t('app.retry')}
        </button>
      </div>
    </main>
  );
}
