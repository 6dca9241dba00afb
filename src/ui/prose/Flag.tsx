import type { ReactNode } from 'react';
import styles from './Flag.module.css';

/** Something that a careful reader must know: ink with an icon, never a colour alone. */
export function Flag({ children }: { children: ReactNode }) {
  return (
    <p className={styles.flag}>
      <svg viewBox="0 0 12 14" width="12" height="14" aria-hidden="true" className={styles.icon}>
        <path d="M1.5 0v14M1.5 1h8.2l-2 3 2 3H1.5" />
      </svg>
      <span>{children}</span>
    </p>
  );
}
