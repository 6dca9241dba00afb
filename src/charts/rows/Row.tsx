import type { ReactNode } from 'react';
import { PAD, titleBaselines, type RowShape } from './layout';
import { Mark } from '../frame/Marks';
import styles from './Row.module.css';

/** A run of a label: plain text, or a figure with its reference. */
export interface Run {
  readonly text: string;
  readonly figure?: string;
  readonly strong?: boolean;
  /** Pixels before it. */
  readonly gap?: number;
}

interface RowProps {
  /** What the row represents, such as `indicator:jobs`; null when it cannot be chosen. */
  of: string | null;
  /** The accessible name, as a full sentence. */
  label: string;
  title: readonly string[];
  top: number;
  width: number;
  shape: RowShape;
  ruled: boolean;
  /** Its figures are less to the point than those of the rows around it. */
  isQuiet?: boolean | undefined;
  children: ReactNode;
}

/** Rows lower than this many pixels are as high as the target of a press must be. */
const LOW = 26;

/** A row of a chart: its ground, its title, and what the chart draws in it. It is a mark where it can be chosen, else an image. */
export function Row({ of, label: sentence, title, top, width, shape, ruled, isQuiet, children }: RowProps) {
  const { height } = shape;
  // Low rows leave no pixel between them that is of none.
  const gap = height < LOW ? 0 : 1;
  const label = withTitle(title.join(' '), sentence);
  const drawn = (
    <>
      {ruled && <line className={styles.rule} x1={PAD} x2={width - PAD} y1={top} y2={top} />}
      <rect
        className={styles.ground}
        x={1}
        y={top + gap}
        width={width - 2}
        height={height - 2 * gap}
        rx={4}
      />
      <rect className={styles.marker} x={1} y={top + gap} width={3} height={height - 2 * gap} rx={1.5} />
      <text className={styles.title} data-text="title">
        {titleBaselines(shape, title.length).map((y, line) => (
          <tspan key={line} x={PAD} y={top + y}>
            {title[line]}
          </tspan>
        ))}
      </text>
      {children}
    </>
  );
  if (of !== null) {
    return (
      <Mark of={of} label={label} isQuiet={isQuiet}>
        {drawn}
      </Mark>
    );
  }
  return (
    <g role="img" aria-label={label}>
      {drawn}
    </g>
  );
}

/** Label in name: the accessible name begins with the visible title, which on a slide may be a shorter one than in the sentence. */
function withTitle(title: string, sentence: string): string {
  return sentence.startsWith(title) ? sentence : `${title}. ${sentence}`;
}

interface LabelProps {
  runs: readonly Run[];
  x: number;
  y: number;
  anchor?: 'start' | 'middle' | 'end';
  isLarge?: boolean | undefined;
}

/** The label of a bar as SVG text; every number in it carries the reference of its figure. */
export function Label({ runs, x, y, anchor = 'start', isLarge }: LabelProps) {
  return (
    <text className={styles.label} data-large={isLarge || undefined} x={x} y={y} textAnchor={anchor}>
      {runs.map(({ text, figure, strong, gap }, index) => (
        <tspan
          key={index}
          className={strong ? styles.strong : undefined}
          data-text={strong ? 'strong' : undefined}
          data-figure={figure}
          dx={gap}
        >
          {text}
        </tspan>
      ))}
    </text>
  );
}
