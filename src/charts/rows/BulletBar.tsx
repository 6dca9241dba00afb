import { useXAxisScale } from 'recharts';
import styles from './BulletBar.module.css';
import { PAD, within, type RowShape } from './layout';
import { Label, type Run } from './Row';

/** Space in pixels between a bar or tick and the label after it. */
export const AFTER = 10;

export interface Bullet {
  /** In the unit of the axis; null when it is not given. */
  readonly value: number | null;
  readonly target: number | null;
  /** planned: a paler bar. */
  readonly tone?: 'planned';
  readonly label: readonly Run[];
  /** In pixels. */
  readonly labelWidth: number;
  /** The number is in large type: the row is alone on a slide. */
  readonly isLarge?: boolean;
  /** The label above the target's tick; its width in pixels. Null when there is none. */
  readonly targetLabel: { readonly runs: readonly Run[]; readonly width: number } | null;
}

interface BulletBarProps {
  bullet: Bullet;
  shape: RowShape;
  top: number;
  /** x of the beginning of the axis, in pixels. */
  start: number;
  from: number;
  to: number;
  width: number;
}

/** A bullet: the bar of the achieved value, the tick of the target across it, and the labels of both. */
export function BulletBar({ bullet, shape, top, start, from, to, width }: BulletBarProps) {
  const scale = useXAxisScale();
  const { target, label, targetLabel, isLarge } = bullet;
  const tick = target === null ? undefined : scale?.(target);
  const y = top + shape.middle;
  // A label follows the tick where that is beyond the bar, so that it does not cover it.
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
