import { useWords } from '../picture/context';
import { useDashboardState } from '../store/page/dashboard-hooks';
import { AsyncBoundary, type Failure } from '../ui/AsyncBoundary';
import { lazyPart } from '../ui/lazy-part';
import styles from './LateStoryBar.module.css';

const Late = lazyPart(() => import('../story/pick-view/StoryBar')).component((part) => part.StoryBar);

/** What came of adding a step, or the way back to the editor: at the page's foot, and told to screen readers. Fetched when it is needed. */
export function LateStoryBar() {
  const foot = useDashboardState((state) => state.session.foot);
  return (
    <div role="status" className={styles.foot} data-screen="">
      {foot && (
        <AsyncBoundary waiting={null} failed={(failure) => <FootFailed {...failure} />}>
          <Late foot={foot} />
        </AsyncBoundary>
      )}
    </div>
  );
}

function FootFailed({ retry }: Failure) {
  const words = useWords();
  return (
    <p className={styles.card}>
      {words.t('chunk.failed')}
      <button type="button" className="button" onClick={retry}>
        {words.t('app.retry')}
      </button>
    </p>
  );
}
