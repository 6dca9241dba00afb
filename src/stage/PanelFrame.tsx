import type { ReactNode } from 'react';
import { useWords } from '../picture/context';
import { AsyncBoundary, type Failure } from '../ui/AsyncBoundary';
import type { Staged } from './stage';
import styles from './PanelFrame.module.css';

interface PanelFrameProps {
  picture: Staged['picture'];
  children: ReactNode;
}

/** A panel's place on the page: says so when the panel fails, and keeps the fault from the others. */
export function PanelFrame({ picture, children }: PanelFrameProps) {
  return (
    <div className={styles.frame} data-picture={picture}>
      <AsyncBoundary
        isAwaited
        waiting={<div className={styles.waiting} aria-busy="true" />}
        failed={(failure) => <PanelFailed {...failure} />}
      >
        {children}
      </AsyncBoundary>
    </div>
  );
}

function PanelFailed({ kind, retry }: Failure) {
  const words = useWords();
  return (
    <section className={styles.failed} role="alert">
      <p>
        <b>{words.t(`${kind}.failed`)}</b> {words.t(`${kind}.failed.rest`)}
      </p>
      <button type="button" className="button" onClick={retry}>
        {words.t('app.retry')}
      </button>
    </section>
  );
}
