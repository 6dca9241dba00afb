import { useI18n } from '../picture/context';
import { useActions, useDashboardState } from '../store/page/dashboard-hooks';
import styles from './Welcome.module.css';

const lines = ['choose', 'ask', 'share'] as const;

/** Three hints for the first visit, shown until they are dismissed. They are in the first frame, so that the layout does not shift. */
export function Welcome() {
  const i18n = useI18n();
  const { welcomeDismissed } = useActions();
  const isKnown = useDashboardState((state) => state.preferences.welcomed);
  if (isKnown) return null;
  return (
    <aside className={styles.welcome} aria-label={i18n.t('welcome')}>
      <ul>
        {lines.map((line) => (
          <li key={line}>{i18n.t(`welcome.${line}`)}</li>
        ))}
      </ul>
      <button type="button" className="button" onClick={welcomeDismissed}>
        {i18n.t('app.dismiss')}
      </button>
    </aside>
  );
}
