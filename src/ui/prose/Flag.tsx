import type { ReactNode } from 'react';
import { Icon } from '../parts/Icon';
import styles from './Flag.module.css';

/** Flag on a figure or claim to be read with care: marked by an icon, not by colour alone. */
export function Flag({ children }: { children: ReactNode }) {
  return (
    <p className={styles.flag}>
      <Icon name="flag" className={styles.icon} />
      <span>{children}</span>
    </p>
  );
}
