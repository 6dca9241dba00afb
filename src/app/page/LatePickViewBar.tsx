import { useI18n } from '../../picture/context';
import { usePickView } from '../../story/pick-view/pick-view-context';
import { AsyncBoundary, type Failure } from '../../ui/AsyncBoundary';
import { lazyPart } from '../../ui/lazy-part';
import styles from './LatePickViewBar.module.css';

const Late = lazyPart(() => import('../../story/pick-view/PickViewBar')).component(
  (part) => part.PickViewBar,
);

/** Code splitting: the pick-view bar is fetched when it is first needed. It is a live region, so an added step is announced. */
export function LatePickViewBar() {
  const [pickView] = usePickView();
  return (
    <div role="status" className={styles.bar} data-screen="">
      {pickView && (
        <AsyncBoundary waiting={null} failed={(failure) => <BarFailed {...failure} />}>
          <Late pickView={pickView} />
        </AsyncBoundary>
      )}
    </div>
  );
}

function BarFailed({ retry }: Failure) {
  const i18n = useI18n();
  return (
    <p className={styles.card}>
      {i18n.t('chunk.failed')}
      <button type="button" className="button" onClick={retry}>
        {i18n.t('app.retry')}
      </button>
    </p>
  );
}
