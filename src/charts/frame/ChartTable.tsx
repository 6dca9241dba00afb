import { usePicture } from '../../picture/context';
import { Prose, type ProseSegment } from '../../ui/prose/Prose';
import styles from './ChartTable.module.css';

export interface Column {
  readonly key: string;
  readonly label: string;
  readonly align: 'words' | 'number';
}

export interface TableRow {
  readonly key: string;
  readonly title: readonly ProseSegment[];
  /** One for each column. */
  readonly cells: readonly (readonly ProseSegment[])[];
  /** Something in the row is wrong; a slide sets it in bold. */
  readonly isFlagged?: boolean;
}

/** folded: a disclosure below the chart; open: where there is no chart; box: in the box of a chart; slide: instead of a chart, in large type. */
export type TableForm = 'folded' | 'open' | 'box' | 'slide';

interface ChartTableProps {
  label: string;
  form?: TableForm | undefined;
  caption: string;
  rowsAre: string;
  columns: readonly Column[];
  rows: readonly TableRow[];
}

/** The chart's rows as a table: the same figures, to read or to copy. */
export function ChartTable({ label, form = 'folded', ...table }: ChartTableProps) {
  if (form !== 'folded')
    return (
      <div className={styles.details} data-form={form}>
        <Rows {...table} />
      </div>
    );
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>{label}</summary>
      <Rows {...table} />
    </details>
  );
}

function Rows({ caption, rowsAre, columns, rows }: Omit<ChartTableProps, 'label' | 'form'>) {
  const { openPassport } = usePicture();
  return (
    <div className={styles.scroll} role="group" aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{rowsAre}</th>
            {columns.map((column) => (
              <th key={column.key} scope="col" data-align={column.align}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} data-flagged={row.isFlagged || undefined}>
              <th scope="row">
                <Prose segments={row.title} />
              </th>
              {columns.map((column, index) => (
                <td key={column.key} data-align={column.align}>
                  <Prose
                    segments={row.cells[index] ?? []}
                    onFigure={column.align === 'number' ? openPassport : undefined}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
