import type { ReactNode } from 'react';
import { PAD, titleBaselines, type RowShape } from './layout';
import { Mark } from '../frame/Marks';
import styles from './Row.module.css';

/** A stretch of a label: words, or a figure with what it refers to. */
export interface Run {
  readonly text: string;
  readonly figure?: string;
  readonly strong?: boolean;
  /** Pixels before it. */
  readonly gap?: number;
}

interface RowProps {
  /** What the row stands for, such as `indicator:jobs`; null when there is nothing to choose. */
  of: string | null;
  /** The row in a full sentence. */
  label: string;
  title: readonly string[];
  top: number;
  width: number;
  shape: RowShape;
  ruled: boolean;
  children: ReactNode;
}

/** A row of a chart, as one mark where it can be chosen: its ground, its title, and what the chart draws in it. */
export function Row({ of, label: sentence, title, top, width, shape, ruled, children }: RowProps) {
  const { height } = shape;
  const label = withTitle(title.join(' '), sentence);
  const drawn = (
    <>
      {ruled && <line className={styles.rule} x1={PAD} x2={width - PAD} y1={top} y2={top} />}
      <rect className={styles.ground} x={1} y={top + 1} width={width - 2} height={height - 2} rx={4} />
      <rect className={styles.marker} x={1} y={top + 1} width={3} height={height - 2} rx={1.5} />
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
      <Mark of={of} label={label}>
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

/** What is read as the row's title is what its name begins with: a slide has room for a short one, which the sentence need not have. */
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

/** Words beside a bar; every number in them says which figure it is. */
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
