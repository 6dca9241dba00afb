import styles from './Blank.module.css';

/** Nothing to be seen: the audience looks at the speaker. */
export function Blank({ as }: { as: 'black' | 'white' }) {
  return <div className={styles.blank} data-blank={as} />;
}
