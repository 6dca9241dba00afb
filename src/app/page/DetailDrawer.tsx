import { Suspense } from 'react';
import { useI18n, usePicture } from '../../picture/context';
import type { Staged } from '../../stage/staged';
import { StagedPanel } from '../../stage/StagedPanel';
import { Icon } from '../../ui/parts/Icon';
import styles from './DetailDrawer.module.css';

interface DetailDrawerProps {
  item: Staged;
  /** Which part of the page it lies over. */
  over: 'chart' | 'cases';
}

/** Drawer with the detail of what is in focus. It lies over a Picture other than the clicked one; closing it is one level up, as Escape is. */
export function DetailDrawer({ item, over }: DetailDrawerProps) {
  const { dispatch } = usePicture();
  const i18n = useI18n();
  return (
    <div className={styles.drawer} data-drawer={over}>
      <div className={styles.content}>
        {/* A boundary of its own: a part that is not there yet must not hide the page around it, which would lose the focus. */}
        <Suspense fallback={<div aria-busy="true" />}>
          <StagedPanel key={item.key} item={item} />
        </Suspense>
      </div>
      <button
        type="button"
        className={`icon-button ${styles.close}`}
        aria-label={i18n.t('app.close')}
        title={`${i18n.t('app.close')} (Esc)`}
        onClick={() => dispatch({ kind: 'levelLeft' })}
      >
        <Icon name="closeSmall" />
      </button>
    </div>
  );
}
