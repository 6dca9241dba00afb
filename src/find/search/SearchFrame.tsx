import { useLayoutEffect, useRef, type ReactNode } from 'react';
import styles from './SearchFrame.module.css';

interface SearchFrameProps {
  label: string;
  onClose: () => void;
  children: ReactNode;
}

/** Closed while it is still in the document, so in a layout effect, it gives the focus back to where it was. */
function openAsModal(dialog: HTMLDialogElement): () => void {
  if (!dialog.open) dialog.showModal();
  return () => dialog.close();
}

/** A sheet at the top of the page; on a phone it is the page. Escape and a click beside it close it. */
export function SearchFrame({ label, onClose, children }: SearchFrameProps) {
  const ref = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => (ref.current ? openAsModal(ref.current) : undefined), []);
  return (
    <dialog
      ref={ref}
      className={styles.frame}
      aria-label={label}
      onCancel={onClose}
      closedby="any"
      data-dialog="search"
    >
      {children}
    </dialog>
  );
}
