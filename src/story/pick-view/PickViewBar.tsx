import { use } from 'react';
import { adding as table } from '../../i18n/messages/adding';
import { useProgramme, useView, useI18n } from '../../picture/context';
import { useActions } from '../../store/page/dashboard-hooks';
import { StoriesProvider, useStoryActions } from '../../store/stories/stories-hooks';
import { storiesOf } from '../stories';
import { AddedCard } from './AddedCard';
import type { PickView } from './pick-view-context';
import styles from './PickViewBar.module.css';

/** Bar at the bottom of the page: confirms an added step, or takes another View for a step. */
export function PickViewBar({ pickView }: { pickView: PickView }) {
  const { stories } = use(storiesOf(useProgramme()));
  return (
    <StoriesProvider stories={stories}>
      {pickView.kind === 'adding' && <AddedCard wish={pickView} stories={stories} />}
      {pickView.kind === 'choosing' && <ChoosingCard {...pickView} />}
    </StoriesProvider>
  );
}

/** Takes the page's View for the step, or leaves the step as it was. */
function ChoosingCard({ step, number }: Extract<PickView, { kind: 'choosing' }>) {
  const { t } = useI18n().from(table);
  const view = useView();
  const { screenOpened } = useActions();
  const { stepEdited } = useStoryActions();
  const take = () => {
    stepEdited(step, { view });
    screenOpened('editor');
  };
  return (
    <div className={styles.card} data-pick-view="choosing">
      <p>{t('adding.choose', { number })}</p>
      <p className={styles.deeds}>
        <button type="button" className="button" onClick={() => screenOpened('editor')}>
          {t('adding.cancel')}
        </button>
        <button type="button" className={`button ${styles.main}`} onClick={take}>
          {t('adding.use', { number })}
        </button>
      </p>
    </div>
  );
}
