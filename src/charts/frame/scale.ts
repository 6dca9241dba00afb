/** Scales of the charts: ticks that are easy to say, and domains that leave room for the words after the bars. */

/** What may be given to Recharts: a finite number, 0 where there is none. The row itself says that nothing is given. */
export function drawable(value: number | null): number {
  return value !== null && Number.isFinite(value) ? value : 0;
}

/** Multiples of 1, 2 or 5 from 0 up to `max`, about `count` steps of them. Only [0] when there is nothing to divide. */
export function niceTicks(max: number, count: number): readonly number[] {
  if (!Number.isFinite(max) || max <= 0 || count < 1) return [0];
  const rough = max / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  if (!Number.isFinite(power) || power === 0) return [0];
  const unit = [1, 2, 5, 10].find((each) => each * power >= rough * 0.999) ?? 10;
  const steps = Math.floor(max / (unit * power) + 1e-9);
  return Array.from({ length: steps + 1 }, (_, step) => Number((step * unit * power).toPrecision(12)));
}

/** The ticks of an index scale: the target itself, and what lies above it in easy steps. */
export function indexTicks(max: number, target: number): readonly number[] {
  return [target, ...niceTicks(max / target, 3).map((tick) => tick * target)].filter(
    (tick, index) => index === 0 || tick > target,
  );
}

/** Something that ends at a value and is followed by something of a width in pixels. */
export interface Extent {
  readonly value: number;
  readonly after: number;
}

/**
 * The domain over `room` pixels in which every extent has its own place after it: bars are as long as they can be and
 * no text leaves the picture. Starts at `from`, or below where values are.
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
