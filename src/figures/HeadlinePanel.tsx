import { useRef } from 'react';
import type { TextSegment } from '../i18n/i18n';
import { shownBy } from '../model/view/view';
import { usePicture, useView } from '../picture/context';
import { Prose } from '../ui/prose/Prose';
import { filterHeadline } from './filter-headline';
import { headlineOf } from './headline';
import styles from './HeadlinePanel.module.css';
import { SourceLine } from './SourceLine';
import { splitAt } from './split-claim';
import { useClaimFit } from './useClaimFit';

/**
 * The headline of the page: claim and sources of what is in focus, with a kicker that names it when the page's header does not. The strip
 * of a chosen place has the sources at its own end.
 */
export function HeadlinePanel() {
  const { programme, i18n, openPassport } = usePicture();
  const view = useView();
  const filtered = view.focus === null ? filterHeadline(programme, view, i18n) : null;
  const { kicker, claim, sources } = filtered ?? headlineOf(programme, view, i18n);
  const isNamed = filtered === null && (view.focus === null || view.focus === 'place');
  const [note] = programme.notes.filter(({ on }) => on.length === 0);
  const isOfFigures = isNamed || view.focus === 'indicator';
  return (
    <header
      className={styles.headline}
      data-view="headline"
      data-shown={shownBy(view)}
      data-with-strip={view.place !== null || undefined}
    >
      {!isNamed && (
        <p className={styles.kicker}>
          <Prose segments={kicker} onFigure={openPassport} />
        </p>
      )}
      <Claim segments={claim} />
      {view.place === null && (
        <SourceLine
          claim={claim}
          sources={sources}
          note={note && isOfFigures ? i18n.prose(programme, note.message) : undefined}
        />
      )}
    </header>
  );
}

/** A claim of at most two lines on the page; what does not fit into them continues below in small type. */
function Claim({ segments }: { segments: readonly TextSegment[] }) {
  const { openPassport } = usePicture();
  const claim = useRef<HTMLHeadingElement>(null);
  const end = useClaimFit(claim, segments);
  const [first, rest] = end === null ? [segments, []] : splitAt(segments, end);
  return (
    <h1 ref={claim} className={styles.claim} id="headline" tabIndex={-1}>
      <span className={rest.length > 0 ? styles.first : undefined}>
        <Prose segments={first} onFigure={openPassport} />
      </span>
      {rest.length > 0 && (
        <>
          {' '}
          <span className={styles.rest}>
            <Prose segments={rest} onFigure={openPassport} />
          </span>
        </>
      )}
    </h1>
  );
}
