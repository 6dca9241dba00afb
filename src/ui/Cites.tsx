import { FigureButton } from './FigureButton';
import styles from './Cites.module.css';

interface CitesProps {
  label: string;
  /** What each citation reads, such as "§9", and the reference that tells more. */
  cites: readonly { readonly ref: string; readonly text: string }[];
  onFigure: (ref: string) => void;
}

/** Where something stands in the source. */
export function Cites({ label, cites, onFigure }: CitesProps) {
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
    </p>
  );
}
