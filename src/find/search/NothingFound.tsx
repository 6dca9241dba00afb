import type { FindSpeech } from './results';
import styles from './Answers.module.css';

interface NothingFoundProps {
  query: string;
  speech: FindSpeech;
  onAgain: () => void;
  onCases: (() => void) | null;
}

/** Says what was searched, and leads on. */
export function NothingFound({ query, speech, onAgain, onCases }: NothingFoundProps) {
  return (
    <div className={styles.nothing}>
      <p className={styles.lead} role="status">
        {speech.t('search.none', { query })}
      </p>
      <p>{speech.t('search.none.where')}</p>
      <p className={styles.ways}>
        <button type="button" className="button" onClick={onAgain}>
          {speech.t('search.again')}
        </button>
        {onCases && (
          <button type="button" className="button" onClick={onCases}>
            {speech.t('search.cases')}
          </button>
        )}
      </p>
    </div>
  );
}
