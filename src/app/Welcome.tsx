import { useWords } from '../picture/context';
import { useActions, useDashboardState } from '../store/page/dashboard-hooks';
import styles from './Welcome.module.css';

const lines = ['choose', 'ask', 'share'] as const;

/** On the first visit: what can be done here, in three lines. There from the first frame, so that nothing moves when they are read. */
export function Welcome() {
  const words = useWords();
  const { welcomeDismissed } = useActions();
  const isKnown = useDashboardState((state) => state.preferences.welcomed);
  if (isKnown) return null;
  return (
    <aside className={styles.welcome} aria-label={words.t('welcome')}>
      <ul>
        {lines.map((line) => (
          <li key={line}>{words.t(`welcome.${line}`)}</li>
        ))}
      </ul>
      <button type="button" className="button" onClick={welcomeDismissed}>
        {words.t('app.dismiss')}
      </button>
    </aside>
  );
}
