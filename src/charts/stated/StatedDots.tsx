import { useXAxisScale } from 'recharts';
import { LINE, PAD, type RowShape } from '../rows/layout';
import { Label } from '../rows/Row';
import type { StatedRow } from '../rows/rows';
import type { StatedWords } from './stated-words';
import styles from './StatedDots.module.css';

/** The radius of the ring, with its line, at a default font size of 16 px. Pixels. */
export const RING = 9;

interface StatedDotsProps {
  row: StatedRow;
  said: StatedWords;
  /** x of the column of labels, in pixels. */
  labels: number;
  shape: RowShape;
  top: number;
}

/**
 * A row of the dot plot: a ring for the stated percentage, a dot for the computed one, a line between them where they are apart, and the
 * label.
 */
export function StatedDots({ row, said, labels, shape, top }: StatedDotsProps) {
  const scale = useXAxisScale();
  const large = shape.line / LINE;
  const ring = RING * large;
  const y = top + shape.middle;
  const stated = scale?.(row.stated);
  const computed = row.computed === null ? undefined : scale?.(row.computed);
  const wrong = row.flag === 'mismatch';
  const first = shape.ownLine === null ? y - 4 * large : top + shape.ownLine;
  const x = shape.ownLine === null ? labels : PAD;
  return (
    <g data-flag={row.flag}>
      {stated !== undefined && computed !== undefined && Math.abs(computed - stated) > ring && (
        <line
          className={styles.between}
          x1={computed}
          x2={stated + Math.sign(computed - stated) * (ring - 1)}
          y1={y}
          y2={y}
        />
      )}
      {computed !== undefined && (
        <circle className={styles.computed} cx={computed} cy={y} r={4.5 * large} data-bar="" />
      )}
      {stated !== undefined && (
        <circle className={styles.stated} cx={stated} cy={y} r={ring - 1} data-stated="" />
      )}
      <Label runs={said.label} x={x} y={first} />
      {row.flag !== null && (
        <>
          {wrong && (
            <path className={styles.flag} d={`M${x + 1} ${first + 2 + shape.line}v-12h8l-2 3.2 2 3.2h-8`} />
          )}
          <Label runs={[{ text: said.flag, strong: false }]} x={wrong ? x + 15 : x} y={first + shape.line} />
        </>
      )}
    </g>
  );
}
