import { useI18n } from '../picture/context';
import { AsyncBoundary, type Failure } from '../ui/AsyncBoundary';
import type { StagedItem } from './staged';
import { StagedPicture } from './StagedPicture';
import styles from './StagedPanel.module.css';

/** Error boundary around one Picture of the page: a failure is reported in its place and does not affect the others. */
export function StagedPanel({ item }: { item: StagedItem }) {
  return (
    <div className={styles.frame} data-picture={item.picture}>
      <AsyncBoundary
        isAwaited
        waiting={<div className={styles.waiting} aria-busy="true" />}
        failed={(failure) => <PanelFailed {...failure} />}
      >
        <StagedPicture item={item} />
      </AsyncBoundary>
    </div>
  );
}

function PanelFailed({ kind, retry }: Failure) {
  const i18n = useI18n();
  return (
    <section className={styles.failed} role="alert">
      <p>
        <b>{i18n.t(`${kind}.failed`)}</b> {i18n.t(`${kind}.failed.rest`)}
      </p>
      <button type="button" className="button" onClick={retry}>
        {i18n.t('app.retry')}
      </button>
    </section>
  );
}
