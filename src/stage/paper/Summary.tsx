import { useEffect } from 'react';
import { timeline } from '../../i18n/messages/timeline';
import { summary } from '../../i18n/messages/summary';
import { joined } from '../../i18n/words';
import { timelineClaim } from '../../cases/timeline-words';
import { ProgrammeNotes } from '../../figures/ProgrammeNotes';
import { headlineOf } from '../../figures/headline';
import { MapPanel } from '../../map/MapPanel';
import { placeById } from '../../model/territory';
import { initialView } from '../../model/view/view';
import { useProgramme, useWords } from '../../picture/context';
import { Flag } from '../../ui/prose/Flag';
import { Prose } from '../../ui/prose/Prose';
import styles from './Summary.module.css';
import { summaryFlags } from './summary-rows';
import { SummaryTable } from './SummaryTable';

/** So many cases have room beside the map. */
const BESIDE = 6;

/** The whole programme on one sheet of A4 or Letter; with many indicators the table goes on, on the next, and no row is cut. */
export function Summary({ onCommitted }: { onCommitted: () => void }) {
  const programme = useProgramme();
  const words = useWords();
  const say = words.from(summary);
  const { kicker, claim, sources } = headlineOf(programme, initialView, words);
  const placesOf = (ids: readonly (typeof programme.territory)[]) =>
    words.list(ids.map((id) => words.name(placeById(programme, id).name)));

  useEffect(onCommitted, [onCommitted]);

  const isBeside = programme.cases.length <= BESIDE;
  const cases = programme.cases.length > 0 && (
    <section>
      <h2 className={styles.title}>{say.t('summary.cases')}</h2>
      <ul className={styles.cases}>
        {programme.cases.map((study) => (
          <li key={study.id}>
            <b>{placesOf(study.places)}.</b> <Prose pieces={words.prose(programme, study.claim)} />.
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
          <Prose pieces={kicker} />
        </p>
      </header>
      <h1 className={styles.claim}>
        <Prose pieces={claim} />
      </h1>
      <div className={styles.about}>
        <div className={styles.map}>
          <MapPanel />
        </div>
        <div className={styles.words}>
          <p>
            <Prose pieces={words.prose(programme, programme.description)} />
          </p>
          {programme.ratios.map((ratio) => (
            <p key={ratio.id}>
              <Prose pieces={words.prose(programme, ratio.claim)} />.
            </p>
          ))}
          {programme.events.length > 0 && (
            <p>
              <Prose pieces={timelineClaim(programme, words, words.from(timeline))} />.
            </p>
          )}
          {isBeside && cases}
        </div>
      </div>
      <SummaryTable />
      {!isBeside && cases}
      <footer className={styles.foot}>
        {summaryFlags(programme, words, say).map((pieces, at) => (
          <Flag key={at}>
            <Prose pieces={pieces} />
          </Flag>
        ))}
        <ProgrammeNotes isPlain />
        {programme.sourceList.map((source) => (
          <p key={source.id}>
            {say.t('summary.sources')}: {words.name(source.title)}.{' '}
            <Prose pieces={words.prose(programme, source.note)} />{' '}
            <Prose
              pieces={joined(
                words.cites(
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
