/** Scales of the charts: nice ticks, and domains that leave space for the labels after the bars. */

/** A finite number for Recharts: 0 for null and for what is not finite. The row's label says that nothing is given. */
export function drawable(value: number | null): number {
  return value !== null && Number.isFinite(value) ? value : 0;
}

/**
 * Nice ticks: multiples of 1, 2 or 5 × a power of ten, from 0 up to `max`, in about `count` steps. Only [0] when `max` is not positive and
 * finite or `count` is below 1.
 */
export function niceTicks(max: number, count: number): readonly number[] {
  if (!Number.isFinite(max) || max <= 0 || count < 1) return [0];
  const rough = max / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  if (!Number.isFinite(power) || power === 0) return [0];
  const unit = [1, 2, 5, 10].find((each) => each * power >= rough * 0.999) ?? 10;
  const steps = Math.floor(max / (unit * power) + 1e-9);
  return Array.from({ length: steps + 1 }, (_, step) => Number((step * unit * power).toPrecision(12)));
}

/** The ticks of an index scale, in its values: the target, and nice multiples of it above. */
export function indexTicks(max: number, target: number): readonly number[] {
  return [target, ...niceTicks(max / target, 3).map((tick) => tick * target)].filter(
    (tick, index) => index === 0 || tick > target,
  );
}

/** The end of a bar as a value, and the width in pixels of the label after it. */
export interface Extent {
  readonly value: number;
  readonly after: number;
}

/**
 * The domain [min, max] over `room` pixels in which bars are as long as possible and every label still fits after its bar. `min` is `from`,
 * or the lowest value if that is less. However long its label, a bar may have a fifth of `room`.
 */
export function fitDomain(
  extents: readonly Extent[],
  room: number,
  from = 0,
): readonly [min: number, max: number] {
  const values = extents.map((each) => drawable(each.value));
  const min = Math.min(from, ...values);
  const perUnit = Math.min(
    ...extents.map((each, index) => {
      const length = (values[index] ?? 0) - min;
      return length > 0 ? Math.max(room - each.after, room / 5) / length : Infinity;
    }),
  );
  const max = min + room / perUnit;
  if (!Number.isFinite(max)) return [min, Math.max(...values)];
  return max > min ? [min, max] : [min, min + 1];
}
