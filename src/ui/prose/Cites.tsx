import { CopyButton, type CopyButtonProps } from '../parts/CopyButton';
import { FigureButton } from './FigureButton';
import styles from './Cites.module.css';

interface CitesProps {
  label: string;
  /** What each citation reads, such as "§9", and the reference that tells more. */
  cites: readonly { readonly ref: string; readonly text: string }[];
  onFigure: (ref: string) => void;
  /** Copies what is said, with where it stands. */
  copy?: CopyButtonProps | undefined;
}

/** Where something stands in the source, and the way to take it along. */
export function Cites({ label, cites, onFigure, copy }: CitesProps) {
  if (cites.length === 0) return null;
  return (
    <p className={styles.cites}>
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
    </p>
  );
}
