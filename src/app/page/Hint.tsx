import { isReset } from '../../model/view/view';
import { useI18n, useView } from '../../picture/context';
import { useDashboardState } from '../../store/page/dashboard-hooks';
import styles from './Page.module.css';

/** What can be done here, in one quiet line on a first visit. It goes with the first choice, and for good. */
export function Hint() {
  const i18n = useI18n();
  const view = useView();
  const isKnown = useDashboardState((state) => state.preferences.welcomed);
  if (isKnown || !isReset(view)) return null;
  return (
    <aside className={styles.hint} aria-label={i18n.t('app.hint.label')}>
      {i18n.t('app.hint')}
    </aside>
  );
}
