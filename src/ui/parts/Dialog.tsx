import type { ReactNode } from 'react';
import styles from './Dialog.module.css';
import { useModal } from './useModal';

interface DialogProps {
  /** Unique on the page; also the prefix of the heading's id. */
  name: string;
  heading: string;
  closeLabel: string;
  onClose: () => void;
  /** wide: for long texts and tables. */
  size?: 'card' | 'wide';
  children: ReactNode;
}

/** Modal dialog: a card over the page. Escape, the button and a click outside close it. */
export function Dialog({ name, heading, closeLabel, onClose, size = 'card', children }: DialogProps) {
  const ref = useModal();
  return (
    <dialog
      ref={ref}
      className={styles.dialog}
      aria-labelledby={`${name}-heading`}
      onCancel={onClose}
      closedby="any"
      data-dialog={name}
      data-size={size}
    >
      <div className={styles.card}>
        <div className={styles.top}>
          <h2 className={styles.heading} id={`${name}-heading`}>
            {heading}
          </h2>
          <button type="button" className="quiet-button" onClick={onClose}>
            {closeLabel}
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
