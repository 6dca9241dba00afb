import { useId, type ReactNode } from 'react';
import { shownBy } from '../../model/view/view';
import { CopyButton, type CopyButtonProps } from '../../ui/parts/CopyButton';
import { Flag } from '../../ui/prose/Flag';
import { usePicture, useView } from '../../picture/context';
import { Prose, type ProsePiece } from '../../ui/prose/Prose';
import styles from './ChartFrame.module.css';

interface ChartFrameProps {
  /** Such as `achievement:andes`. */
  view: string;
  size?: 'full' | 'strip';
  claim: readonly ProsePiece[];
  /** Whose figures these are, and of which time. */
  territory: readonly ProsePiece[];
  /** What it comes to, before the chart. Null when there is nothing to sum up. */
  summary: readonly ProsePiece[] | null;
  /** What is to be said after the chart. */
  closing?: readonly ProsePiece[];
  flags: readonly (readonly ProsePiece[])[];
  /** Copies the claim with its source. */
  copy: CopyButtonProps;
  tools?: ReactNode;
  /** What the filters leave aside. */
  filterLine?: ReactNode;
  chart: ReactNode;
  table: ReactNode;
}

/** What every chart has around it: a claim, whose figures they are, a sentence, what to beware of, and the table. */
export function ChartFrame(props: ChartFrameProps) {
  const {
    view,
    size = 'full',
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
  // A slide has its own headline and says whose figures these are at its foot.
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
    <section
      className={styles.frame}
      data-view={view}
      data-shown={shown}
      data-size={size}
      aria-labelledby={id}
    >
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
