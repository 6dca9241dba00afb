import type { ReactNode } from 'react';
import styles from './FigureButton.module.css';

interface FigureButtonProps {
  /** The figure's reference, such as `nuclei.actual`. */
  figure: string;
  /** Opens the figure's passport. */
  onOpen: (figure: string) => void;
  children: ReactNode;
}

/** A figure as a button that opens its passport. It looks like text with a dotted underline. */
export function FigureButton({ figure, onOpen, children }: FigureButtonProps) {
  return (
    <button type="button" className={styles.figure} data-figure={figure} onClick={() => onOpen(figure)}>
      {children}
    </button>
  );
}
