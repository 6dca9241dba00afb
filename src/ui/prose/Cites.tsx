import { CopyButton, type CopyButtonProps } from '../parts/CopyButton';
import { FigureButton } from './FigureButton';
import { Prose, type ProseSegment } from './Prose';
import styles from './Cites.module.css';

interface CitesProps {
  label: string;
  /** The text of each citation, such as "§9", and its reference, which opens a passport. */
  cites: readonly { readonly ref: string; readonly text: string }[];
  onFigure: (ref: string) => void;
  /** Copies the claim with its sources. */
  copy?: CopyButtonProps | undefined;
  /** What is to be known of the sources, as far as there is room in the line. */
  note?: readonly ProseSegment[] | undefined;
}

/** The citations of a claim, and a button that copies it. */
export function Cites({ label, cites, onFigure, copy, note }: CitesProps) {
  if (cites.length === 0) return null;
  return (
    <p className={styles.cites}>
      <span>
        {label}{' '}
        {cites.map(({ ref, text }, index) => (
          <span key={ref}>
            {index > 0 && ', '}
            <FigureButton figure={ref} onOpen={onFigure}>
              {text}
            </FigureButton>
          </span>
        ))}
        {copy && (
          <>
            {'\u00a0'}
            <CopyButton {...copy} />
          </>
        )}
      </span>
      {note && (
        <span className={styles.note}>
          <Prose segments={note} />
        </span>
      )}
    </p>
  );
}
