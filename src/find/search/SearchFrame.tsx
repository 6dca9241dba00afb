import type { ReactNode } from 'react';
import { useModal } from '../../ui/parts/useModal';
import styles from './SearchFrame.module.css';

interface SearchFrameProps {
  label: string;
  onClose: () => void;
  children: ReactNode;
}

/** Modal dialog at the top of the page; on a phone it fills the page. Escape and a click outside of it close it. */
export function SearchFrame({ label, onClose, children }: SearchFrameProps) {
  const ref = useModal();
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
