import { useI18n } from '../picture/context';
import { useActions } from '../store/page/dashboard-hooks';
import type { Screen } from '../store/page/dashboard-state';
import { AsyncBoundary, type Failure } from '../ui/AsyncBoundary';
import { lazyPart } from '../ui/lazy-part';
import styles from './StoryScreen.module.css';

const Screens = lazyPart(() => import('../story/screens')).component((part) => part.Screens);

/** Code splitting: editor, show and text page replace the page, and are fetched when one of them is first opened. */
export function StoryScreen({ screen }: { screen: Exclude<Screen, 'page'> }) {
  return (
    <AsyncBoundary
      waiting={<div className={styles.waiting} aria-busy="true" />}
      failed={(failure) => <ScreenFailed {...failure} />}
    >
      <Screens screen={screen} />
    </AsyncBoundary>
  );
}

function ScreenFailed({ kind, retry }: Failure) {
  const i18n = useI18n();
  const { screenOpened } = useActions();
  return (
    <main className={styles.failed}>
      <p role="alert">{i18n.t(`${kind}.failed`)}</p>
      <button type="button" className="button" onClick={retry}>
        {i18n.t('app.retry')}
      </button>
      <button type="button" className="button" onClick={() => screenOpened('page')}>
        {i18n.t('app.close')}
      </button>
    </main>
  );
}
