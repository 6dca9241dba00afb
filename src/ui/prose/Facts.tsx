import type { ReactNode } from 'react';
import styles from './Facts.module.css';

export interface Fact {
  readonly term: string;
  readonly detail: ReactNode;
}

/** Terms and what is to be said of each, in two columns where there is room. */
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
