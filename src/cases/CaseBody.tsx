import type { CaseStudy } from '../model/programme';
import { usePicture } from '../picture/context';
import { Facts } from '../ui/prose/Facts';
import { absentSteps, caseFacts } from './case-facts';
import styles from './Detail.module.css';

/** The steps of a case, its reach, and one line on the steps that the source does not give, for the text page. */
export function CaseBody({ study }: { study: CaseStudy }) {
  const { programme, i18n, openPassport } = usePicture();
  const absent = absentSteps(study, i18n);
  return (
    <div className={styles.body}>
      <Facts facts={caseFacts(programme, study, i18n, openPassport)} />
      {absent && <p className={styles.quiet}>{absent}</p>}
    </div>
  );
}
