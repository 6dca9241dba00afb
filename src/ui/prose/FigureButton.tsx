import type { ReactNode } from 'react';
import styles from './FigureButton.module.css';

interface FigureButtonProps {
  /** The figure's reference, such as `nuclei.actual`. */
  figure: string;
  /** Asks for the figure's passport. */
  onOpen: (figure: string) => void;
  children: ReactNode;
}

/** A number that says where it comes from when it is pressed. It looks like text with a dotted line under it. */
export function FigureButton({ figure, onOpen, children }: FigureButtonProps) {
  return (
    <button type="button" className={styles.figure} data-figure={figure} onClick={() => onOpen(figure)}>
      {children}
    </button>
  );
}
