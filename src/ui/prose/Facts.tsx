import type { ReactNode } from 'react';
import styles from './Facts.module.css';

export interface Fact {
  readonly term: string;
  readonly detail: ReactNode;
}

/** Description list: terms and details, in two columns where they fit. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(({ term, detail }) => (
        <div key={term} className={styles.row}>
          <dt>{term}</dt>
          <dd>{detail}</dd>
        </div>
      ))}
    </dl>
  );
}
