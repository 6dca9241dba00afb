import { adding as table } from '../../i18n/messages/adding';
import { useView, useWords } from '../../picture/context';
import { useActions } from '../../store/page/dashboard-hooks';
import type { Foot } from '../../store/page/dashboard-state';
import { useStoryActions } from '../../store/stories/stories-hooks';
import styles from './Foot.module.css';

/** The page is where another View is chosen for a step: what it shows is taken, or left. */
export function PickViewBar({ foot }: { foot: Extract<Foot, { kind: 'choosing' }> }) {
  const { t } = useWords().from(table);
  const view = useView();
  const { screenOpened } = useActions();
  const { stepEdited } = useStoryActions();
  const use = () => {
    stepEdited(foot.step, { view });
    screenOpened('editor');
  };
  return (
    <div className={styles.card} data-foot="choosing">
      <p>{t('adding.choose', { number: foot.number })}</p>
      <p className={styles.deeds}>
        <button type="button" className="button" onClick={() => screenOpened('editor')}>
          {t('adding.cancel')}
        </button>
        <button type="button" className={`button ${styles.main}`} onClick={use}>
          {t('adding.use', { number: foot.number })}
        </button>
      </p>
    </div>
  );
}
