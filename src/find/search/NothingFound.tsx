import { find } from '../../i18n/messages/find';
import { useI18n } from '../../picture/context';
import styles from './Answers.module.css';

interface NothingFoundProps {
  query: string;
  onAgain: () => void;
  onCases: (() => void) | null;
}

/** The search without a result: its query, and buttons to search again or to see all cases (null: there are none). */
export function NothingFound({ query, onAgain, onCases }: NothingFoundProps) {
  const { t } = useI18n().from(find);
  return (
    <div className={styles.nothing}>
      <p className={styles.lead} role="status">
        {t('search.none', { query })}
      </p>
      <p>{t('search.none.where')}</p>
      <p className={styles.ways}>
        <button type="button" className="button" onClick={onAgain}>
          {t('search.again')}
        </button>
        {onCases && (
          <button type="button" className="button" onClick={onCases}>
            {t('search.cases')}
          </button>
        )}
      </p>
    </div>
  );
}
