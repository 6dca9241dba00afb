import { useId } from 'react';
import type { Sort } from '../../model/view/view';
import { usePicture, useView } from '../../picture/context';
import { chartMessages } from './chart-messages';
import styles from './SortChoice.module.css';

/** Fewest rows for which sorting is offered. */
export const SORTABLE = 3;

const sorts: readonly Sort[] = ['source', 'achievement', 'name'];

/** The select for the order of the rows: as in the source, by achievement, or by name. */
export function SortChoice() {
  const { i18n, dispatch } = usePicture();
  const { sort } = useView();
  const id = useId();
  return (
    <span className={styles.choice}>
      <label htmlFor={id}>
        <span className="visually-hidden">{chartMessages(i18n).t('sort')}</span>
        <svg viewBox="0 0 14 12" width="14" height="12" aria-hidden="true">
          <path d="M0 1.5h13M0 6h9M0 10.5h5" stroke="currentColor" strokeWidth="1.6" fill="none" />
        </svg>
      </label>
      <select
        id={id}
        value={sort}
        onChange={({ target }) => dispatch({ kind: 'sortChosen', sort: target.value as Sort })}
      >
        {sorts.map((each) => (
          <option key={each} value={each}>
            {chartMessages(i18n).t(`sort.${each}`)}
          </option>
        ))}
      </select>
    </span>
  );
}
