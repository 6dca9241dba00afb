import { Suspense, useMemo } from 'react';
import { FilterBar } from '../find/filters/FilterBar';
import { stage } from '../stage/stage';
import { StagedPanel } from '../stage/StagedPanel';
import { useProgramme, useView, useI18n } from '../picture/context';
import { useDashboardState } from '../store/page/dashboard-hooks';
import { PickViewProvider } from '../story/pick-view/pick-view-context';
import styles from './App.module.css';
import { Dialogs } from './dialogs/Dialogs';
import { Footer } from './Footer';
import { Header } from './header/Header';
import { LinkNotice } from './LinkNotice';
import { LiveRegion } from './LiveRegion';
import { LatePickViewBar } from './LatePickViewBar';
import { StoryScreen } from './StoryScreen';
import { Welcome } from './Welcome';

/** Root component: the page, or the screen that replaces it (editor, show, text page), with the dialogs and the live region. */
export function App() {
  const screen = useDashboardState((state) => state.session.screen);
  return (
    <PickViewProvider>
      {screen === 'page' ? <Page /> : <StoryScreen screen={screen} />}
      <Dialogs />
      <LiveRegion />
    </PickViewProvider>
  );
}

/** The page: map and place list on the left; headline, charts, cases and timeline on the right. */
function Page() {
  const programme = useProgramme();
  const view = useView();
  const i18n = useI18n();
  const { where, headline, panels } = useMemo(() => stage(programme, view), [programme, view]);
  return (
    <div className={styles.app}>
      <a className={styles.skip} href="#headline" onClick={skipToHeadline}>
        {i18n.t('app.skip')}
      </a>
      <Header />
      <LinkNotice />
      <div className={styles.columns}>
        <aside className={styles.where} aria-label={i18n.t('app.map')}>
          {where.map((staged) => (
            <StagedPanel key={staged.key} item={staged} />
          ))}
        </aside>
        <main className={styles.story} aria-label={i18n.t('app.story')}>
          <Welcome />
          <FilterBar />
          <StagedPanel item={headline} />
          {/* One Suspense boundary for the code-split charts and what is below them, so that the layout does not shift when they load. */}
          <Suspense fallback={<div className={styles.waiting} aria-busy="true" />}>
            {panels.map((staged) => (
              <StagedPanel key={staged.key} item={staged} />
            ))}
            <Footer />
          </Suspense>
        </main>
      </div>
      <LatePickViewBar />
    </div>
  );
}

/** Skip link by script: the fragment of the address encodes the View, so a plain `#headline` link would change the View. */
function skipToHeadline(event: { preventDefault: () => void }): void {
  event.preventDefault();
  document.getElementById('headline')?.focus();
}
