import type { ReactNode } from 'react';
import { Icon } from '../parts/Icon';
import styles from './Flag.module.css';

/** Something that a careful reader must know: ink with an icon, never a colour alone. */
export function Flag({ children }: { children: ReactNode }) {
  return (
    <p className={styles.flag}>
      <Icon name="flag" className={styles.icon} />
      <span>{children}</span>
    </p>
  );
}
