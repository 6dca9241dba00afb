import { Prose, type ProseSegment } from './Prose';
import styles from './Notes.module.css';

interface NotesProps {
  label: string;
  notes: readonly (readonly ProseSegment[])[];
  onFigure: (ref: string) => void;
}

/** Disclosure with further notes, closed at first. */
export function Notes({ label, notes, onFigure }: NotesProps) {
  if (notes.length === 0) return null;
  return (
    <details className={styles.notes}>
      <summary>{label}</summary>
      <ul>
        {notes.map((segments, index) => (
          <li key={index}>
            <Prose segments={segments} onFigure={onFigure} />
          </li>
        ))}
      </ul>
    </details>
  );
}
