import type { ReactNode } from 'react';
import styles from './Facts.module.css';

export interface Fact {
  readonly term: string;
  readonly detail: ReactNode;
}

interface FactsProps {
  facts: readonly Fact[];
  /** rows: the detail beside its term; columns: the facts beside each other, each under its term. Both where there is width. */
  layout?: 'rows' | 'columns';
}

/** Description list: terms and details. */
export function Facts({ facts, layout = 'rows' }: FactsProps) {
  return (
    <dl className={styles[layout]}>
      {facts.map(({ term, detail }) => (
        <div key={term} className={styles.fact}>
          <dt>{term}</dt>
          <dd>{detail}</dd>
        </div>
      ))}
    </dl>
  );
}
