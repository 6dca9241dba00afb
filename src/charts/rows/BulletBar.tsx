import { useXAxisScale } from 'recharts';
import styles from './BulletBar.module.css';
import { PAD, within, type RowShape } from './layout';
import { Label, type Run } from './Row';

/** The gap between a bar and the words after it, and between a tick and them. */
export const AFTER = 10;

export interface Bullet {
  /** On the axis of the chart; null = not given. */
  readonly value: number | null;
  readonly target: number | null;
  /** Planned: drawn as what it is measured against. */
  readonly tone?: 'planned';
  readonly label: readonly Run[];
  readonly labelWidth: number;
  /** The number in it is large: it stands alone on a slide. */
  readonly isLarge?: boolean;
  /** The target's own words above its tick. */
  readonly targetLabel: { readonly runs: readonly Run[]; readonly width: number } | null;
}

interface BulletBarProps {
  bullet: Bullet;
  shape: RowShape;
  top: number;
  /** Where the axis begins. */
  start: number;
  from: number;
  to: number;
  width: number;
}

/** The bar of what was achieved, the tick of the target across it, and the words of both. */
export function BulletBar({ bullet, shape, top, start, from, to, width }: BulletBarProps) {
  const scale = useXAxisScale();
  const { target, label, targetLabel, isLarge } = bullet;
  const tick = target === null ? undefined : scale?.(target);
  const y = top + shape.middle;
  // Words never lie on the tick: if it stands beyond the bar, they follow it.
  const after = Math.max(to, tick ?? to) + AFTER;
  const above = targetLabel && tick !== undefined ? within(tick, targetLabel.width, width, start) : null;
  return (
    <>
      {bullet.value !== null && (
        <rect
          className={styles.bar}
          x={from}
          y={y - shape.thickness / 2}
          width={to - from}
          height={shape.thickness}
          data-bar=""
          data-tone={bullet.tone}
        />
      )}
      {tick !== undefined && (
        <g data-target="">
          <line className={styles.halo} x1={tick} x2={tick} y1={y - shape.tick / 2} y2={y + shape.tick / 2} />
          <line
            className={styles.target}
            x1={tick}
            x2={tick}
            y1={y - shape.tick / 2}
            y2={y + shape.tick / 2}
          />
        </g>
      )}
      {above && targetLabel && (
        <Label runs={targetLabel.runs} x={above.x} y={top + shape.above} anchor={above.anchor} />
      )}
      {shape.ownLine === null ? (
        <Label runs={label} x={after} y={y + 5.5} />
      ) : (
        <Label isLarge={isLarge} runs={label} x={PAD} y={top + shape.ownLine} />
      )}
    </>
  );
}
