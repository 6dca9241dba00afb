import type { CSSProperties } from 'react';
import { summary } from '../../i18n/messages/summary';
import { placeById } from '../../model/territory';
import { usePicture } from '../../picture/context';
import { Prose } from '../../ui/prose/Prose';
import styles from './Summary.module.css';
import { summaryGroups, type SummaryRow } from './summary-rows';

const columns = ['indicator', 'target', 'actual', 'factor', 'bar'] as const;

/** Target and achieved value of every indicator, with a small bar. The header row is repeated on each page. */
export function SummaryTable() {
  const { programme, i18n } = usePicture();
  const say = i18n.from(summary);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" data-column={column}>
              {say.t(`summary.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      {summaryGroups(programme, i18n, say).map(({ territory, rows }) => (
        <tbody key={territory}>
          <tr>
            <th scope="rowgroup" colSpan={columns.length} className={styles.territory}>
              {i18n.name(placeById(programme, territory).name)}
              {rows.every(({ target }) => target === null) && ` · ${say.t('summary.no-target')}`}
            </th>
          </tr>
          {rows.map((row) => (
            <Row
              key={row.id}
              row={row}
              noTarget={rows.some(({ target }) => target !== null) ? say.t('summary.no-target') : ''}
            />
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** `noTarget`: the text for a row without a target, in a group where other rows have one. */
function Row({ row, noTarget }: { row: SummaryRow; noTarget: string }) {
  const { title, unit, target, actual, factor, bar } = row;
  return (
    <tr>
      <th scope="row">{title}</th>
      <td data-column="target" data-none={target === null || undefined}>
        {target === null ? noTarget : <Prose segments={[target]} />}
      </td>
      <td data-column="actual">
        <b>
          <Prose segments={actual} />
        </b>
        {target === null && ` ${unit}`}
      </td>
      <td data-column="factor">{factor !== null && <Prose segments={[factor, '×']} />}</td>
      <td data-column="bar">
        {bar && (
          <span className={styles.room} aria-hidden="true">
            <span className={styles.bar} style={{ '--part': bar.actual } as CSSProperties} />
            <span className={styles.target} style={{ '--part': bar.target } as CSSProperties} />
          </span>
        )}
      </td>
    </tr>
  );
}
