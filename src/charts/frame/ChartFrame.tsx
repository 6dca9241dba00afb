import { useId, type ReactNode } from 'react';
import { shownBy } from '../../model/view/view';
import { CopyButton, type CopyButtonProps } from '../../ui/parts/CopyButton';
import { Flag } from '../../ui/prose/Flag';
import { usePicture, useView } from '../../picture/context';
import { Prose, type ProseSegment } from '../../ui/prose/Prose';
import styles from './ChartFrame.module.css';

interface ChartFrameProps {
  /** Identifies the chart as `data-view`, such as `achievement:andes`. */
  view: string;
  claim: readonly ProseSegment[];
  /** Which territory and time the figures are of. */
  territory: readonly ProseSegment[];
  /** A summary before the chart; null when there is nothing to sum up. */
  summary: readonly ProseSegment[] | null;
  /** Sentences after the chart. */
  closing?: readonly ProseSegment[];
  flags: readonly (readonly ProseSegment[])[];
  /** Copies the claim with its source. */
  copy: CopyButtonProps;
  tools?: ReactNode;
  /** How many rows the filters leave out. */
  filterLine?: ReactNode;
  chart: ReactNode;
  table: ReactNode;
}

/**
 * The frame of every chart: claim as heading, territory, summary, filter line, flags and table. On a slide only the chart, with the claim
 * as its hidden name.
 */
export function ChartFrame(props: ChartFrameProps) {
  const {
    view,
    claim,
    territory,
    summary,
    closing = [],
    flags,
    copy,
    tools,
    filterLine,
    chart,
    table,
  } = props;
  const { medium, openPassport: onFigure } = usePicture();
  const shown = shownBy(useView());
  const id = useId();
  // A slide has its own headline, and names the territory at its bottom.
  if (medium === 'slide')
    return (
      <section className={styles.slide} data-view={view} data-shown={shown} aria-labelledby={id}>
        <p className="visually-hidden" id={id}>
          <Prose segments={claim} />
        </p>
        {chart}
      </section>
    );
  return (
    <section className={styles.frame} data-view={view} data-shown={shown} aria-labelledby={id}>
      <div className={styles.head}>
        <div className={styles.words}>
          <h2 className={styles.claim} id={id}>
            <Prose segments={claim} />
          </h2>
          <p className={styles.territory}>
            <span>
              <Prose segments={territory} onFigure={onFigure} />
            </span>
            <CopyButton {...copy} />
          </p>
        </div>
        {tools && <div className={styles.tools}>{tools}</div>}
      </div>
      {summary && (
        <p className={styles.summary}>
          <Prose segments={summary} onFigure={onFigure} />
        </p>
      )}
      {filterLine}
      {chart}
      {closing.length > 0 && (
        <p className={styles.summary}>
          <Prose segments={closing} onFigure={onFigure} />
        </p>
      )}
      {flags.map((segments, index) => (
        <Flag key={index}>
          <Prose segments={segments} onFigure={onFigure} />
        </Flag>
      ))}
      {table}
    </section>
  );
}
