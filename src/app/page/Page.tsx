import { Suspense, useMemo } from 'react';
import { FilterBar } from '../../find/filters/FilterBar';
import { HeightProvider, useI18n, useProgramme, useView } from '../../picture/context';
import { stage } from '../../stage/stage';
import { StagedPanel } from '../../stage/StagedPanel';
import { useMedia } from '../../ui/useMedia';
import { Header } from '../header/Header';
import { Answer } from './Answer';
import { AnswerSheet } from './AnswerSheet';
import { DetailDrawer } from './DetailDrawer';
import { Footer } from './Footer';
import { Hint } from './Hint';
import { LatePickViewBar } from './LatePickViewBar';
import { LinkNotice } from './LinkNotice';
import styles from './Page.module.css';

/** Narrower, the map and what it answers do not fit beside each other: a sheet rises with the answer. As in Page.module.css. */
const NARROW = '(max-width: 56.24rem)';
/** Least height in pixels of the charts that stand in for cases. */
const INSTEAD = 150;
/** Wide enough for the hint beside the filters. */
const WIDE = '(min-width: 80rem)';

/**
 * The dashboard: on one screen the map, and beside it headline, bullets, cases and timeline; further charts below. A choice changes
 * attributes, the headline and the drawers; no Picture changes its place.
 */
export function Page() {
  const programme = useProgramme();
  const view = useView();
  const i18n = useI18n();
  const isNarrow = useMedia(NARROW);
  const isWide = useMedia(WIDE);
  const staged = useMemo(() => stage(programme, view), [programme, view]);
  const { map, chart, cases, timeline, detail, deeper } = staged;
  const over = isNarrow ? null : (detail?.over ?? null);
  const hasCases = programme.cases.length > 0;
  return (
    <div className={styles.page}>
      <a className={styles.skip} href="#headline" onClick={skipToHeadline}>
        {i18n.t('app.skip')}
      </a>
      <div className={styles.bars}>
        <Header />
        <FilterBar />
        {isWide && <Hint />}
      </div>
      <LinkNotice />
      <div className={styles.columns}>
        <aside className={styles.where} aria-label={i18n.t('app.map')}>
          <StagedPanel item={map} />
        </aside>
        <main className={styles.results} aria-label={i18n.t('app.story')}>
          <Answer stage={staged} isInSheet={isNarrow} hasHint={!isWide} />
          {/* One Suspense boundary for the code-split charts and what is below them, so that the layout does not shift when they load. */}
          <Suspense fallback={<div className={styles.screen} aria-busy="true" />}>
            <div className={styles.screen}>
              {/* What a drawer lies over is out of reach of Tab and screen reader as well. */}
              {chart && (
                <div className={styles.chart} inert={over === 'chart'}>
                  <StagedPanel item={chart} />
                </div>
              )}
              <div className={styles.cases} inert={over === 'cases'} data-charts={!hasCases || undefined}>
                <HeightProvider height={hasCases ? null : INSTEAD}>
                  {cases.map((item) => (
                    <StagedPanel key={item.key} item={item} />
                  ))}
                </HeightProvider>
              </div>
              {timeline && (
                <div className={styles.timeline} inert={over === 'cases'}>
                  <StagedPanel item={timeline} />
                </div>
              )}
              {detail && over && <DetailDrawer item={detail.item} over={over} />}
            </div>
            <div className={styles.deeper} role="group" aria-label={i18n.t('app.deeper')}>
              {deeper.map((item) => (
                <StagedPanel key={item.key} item={item} />
              ))}
              <Footer />
            </div>
          </Suspense>
        </main>
      </div>
      {isNarrow && <AnswerSheet stage={staged} />}
      <LatePickViewBar />
    </div>
  );
}

/** Skip link by script: the fragment of the address encodes the View, so a plain `#headline` link would change the View. */
function skipToHeadline(event: { preventDefault: () => void }): void {
  event.preventDefault();
  document.getElementById('headline')?.focus();
}
