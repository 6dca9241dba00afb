import styles from './Blank.module.css';

/** Covers the whole window in black or white. */
export function Blank({ as }: { as: 'black' | 'white' }) {
  return <div className={styles.blank} data-blank={as} />;
}
