import { useLayoutEffect, useRef, type ReactNode } from 'react';
import styles from './Dialog.module.css';

interface DialogProps {
  /** Names the dialog: the id prefix of its heading too, so unique on the page. */
  name: string;
  heading: string;
  closeLabel: string;
  onClose: () => void;
  /** wide: for what is read rather than answered. */
  size?: 'card' | 'wide';
  children: ReactNode;
}

/**
 * Opens the element as a modal dialog for as long as it is mounted. Closed while it is still in the document, so in a layout effect, it
 * gives the focus back to where it was.
 */
function openAsModal(dialog: HTMLDialogElement): () => void {
  if (!dialog.open) dialog.showModal();
  return () => dialog.close();
}

/** A card over the page. Escape, the button and a click beside it close it. */
export function Dialog({ name, heading, closeLabel, onClose, size = 'card', children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => (ref.current ? openAsModal(ref.current) : undefined), []);
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
