import { useXAxisScale } from 'recharts';
import styles from './BulletBar.module.css';
import { LINE, PAD, within, type RowShape } from './layout';
import { Label, type Run } from './Row';

/** From the middle of a bar to the baseline of its label, as a part of the height of a line. */
const BASELINE = 5.5 / 18;
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
  /** The same of the whole, of which `value` is a part: a hollow diamond. */
  readonly whole?: number | null;
  /** What the source says of it is contradicted: a flag after the label, with this as its tooltip. */
  readonly flag?: string | null;
  /** The lines of the scale stop at the label. */
  readonly isClear?: boolean;
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
  const { target, label, labelWidth, targetLabel, whole, flag, isLarge } = bullet;
  const tick = target === null ? undefined : scale?.(target);
  const beside = whole == null ? undefined : scale?.(whole);
  const y = top + shape.middle;
  const half = shape.line / 2;
  // A label follows the tick where that is beyond the bar, so that it does not cover it.
  const after = Math.max(to, tick ?? to, beside ?? to) + AFTER;
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
      {beside !== undefined && (
        <path className={styles.whole} d={diamond(beside, y, shape.line / 3)} data-whole="" />
      )}
      {bullet.isClear && (
        <rect
          className={styles.clear}
          x={after - 3}
          y={y - half}
          width={labelWidth + 6}
          height={shape.line}
        />
      )}
      {above && targetLabel && (
        <Label runs={targetLabel.runs} x={above.x} y={top + shape.above} anchor={above.anchor} />
      )}
      {shape.ownLine === null ? (
        <Label runs={label} x={after} y={y + shape.line * BASELINE} />
      ) : (
        <Label isLarge={isLarge} runs={label} x={PAD} y={top + shape.ownLine} />
      )}
      {flag != null && (
        <path
          className={styles.flag}
          d={pennant(after + labelWidth - FLAG * (shape.line / LINE), y, shape.line / LINE)}
          data-flag="mismatch"
        >
          <title>{flag}</title>
        </path>
      )}
    </>
  );
}

/** Width of a flag with the space before it, at a default font size of 16 px. */
export const FLAG = 16;

function diamond(x: number, y: number, reach: number): string {
  return `M${x - reach} ${y}L${x} ${y - reach}L${x + reach} ${y}L${x} ${y + reach}Z`;
}

function pennant(x: number, y: number, scale: number): string {
  const at = (dx: number, dy: number) => `${x + (6 + dx) * scale} ${y + dy * scale}`;
  return `M${at(0, 6)}L${at(0, -6)}L${at(8, -6)}L${at(6, -2.8)}L${at(8, 0.4)}L${at(0, 0.4)}`;
}
