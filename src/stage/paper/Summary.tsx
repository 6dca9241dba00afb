import { useEffect } from 'react';
import { timeline } from '../../i18n/messages/timeline';
import { summary } from '../../i18n/messages/summary';
import { joined } from '../../i18n/i18n';
import { timelineClaim } from '../../cases/timeline-words';
import { ProgrammeNotes } from '../../figures/ProgrammeNotes';
import { headlineOf } from '../../figures/headline';
import { MapPanel } from '../../map/MapPanel';
import { placeById } from '../../model/territory';
import { initialView } from '../../model/view/view';
import { useProgramme, useI18n } from '../../picture/context';
import { Flag } from '../../ui/prose/Flag';
import { Prose } from '../../ui/prose/Prose';
import styles from './Summary.module.css';
import { summaryFlags } from './summary-rows';
import { SummaryTable } from './SummaryTable';

/** Up to this many cases fit beside the map. */
const BESIDE = 6;

/**
 * Printed summary of the whole programme on one sheet of A4 or Letter; with many indicators the table continues on the next page, with no
 * row split. `onCommitted` runs after the first commit.
 */
export function Summary({ onCommitted }: { onCommitted: () => void }) {
  const programme = useProgramme();
  const i18n = useI18n();
  const say = i18n.from(summary);
  const { kicker, claim, sources } = headlineOf(programme, initialView, i18n);
  const placesOf = (ids: readonly (typeof programme.territory)[]) =>
    i18n.list(ids.map((id) => i18n.name(placeById(programme, id).name)));

  useEffect(onCommitted, [onCommitted]);

  const isBeside = programme.cases.length <= BESIDE;
  const cases = programme.cases.length > 0 && (
    <section>
      <h2 className={styles.title}>{say.t('summary.cases')}</h2>
      <ul className={styles.cases}>
        {programme.cases.map((study) => (
          <li key={study.id}>
            <b>{placesOf(study.places)}.</b> <Prose segments={i18n.prose(programme, study.claim)} />.
          </li>
        ))}
      </ul>
    </section>
  );

  return (
    <article className={styles.sheet} aria-label={say.t('summary.label')} data-summary="">
      <header className={styles.head}>
        <p className={styles.acronym}>{programme.acronym}</p>
        <p className={styles.period}>
          <Prose segments={kicker} />
        </p>
      </header>
      <h1 className={styles.claim}>
        <Prose segments={claim} />
      </h1>
      <div className={styles.about}>
        <div className={styles.map}>
          <MapPanel />
        </div>
        <div className={styles.words}>
          <p>
            <Prose segments={i18n.prose(programme, programme.description)} />
          </p>
          {programme.ratios.map((ratio) => (
            <p key={ratio.id}>
              <Prose segments={i18n.prose(programme, ratio.claim)} />.
            </p>
          ))}
          {programme.events.length > 0 && (
            <p>
              <Prose segments={timelineClaim(programme, i18n, i18n.from(timeline))} />.
            </p>
          )}
          {isBeside && cases}
        </div>
      </div>
      <SummaryTable />
      {!isBeside && cases}
      <footer className={styles.foot}>
        {summaryFlags(programme, i18n, say).map((segments, at) => (
          <Flag key={at}>
            <Prose segments={segments} />
          </Flag>
        ))}
        <ProgrammeNotes isPlain />
        {programme.sourceList.map((source) => (
          <p key={source.id}>
            {say.t('summary.sources')}: {i18n.name(source.title)}.{' '}
            <Prose segments={i18n.prose(programme, source.note)} />{' '}
            <Prose
              segments={joined(
                i18n.cites(
                  programme,
                  sources.filter((each) => each.source === source.id),
                ),
                ', ',
              )}
            />
          </p>
        ))}
      </footer>
    </article>
  );
}
