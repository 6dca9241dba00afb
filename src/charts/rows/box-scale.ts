/** Normalised scales of the bullets in a box: values become places from 0 to 1. Pure. */
import { drawable, fitDomain } from '../measure/scale';
import { AFTER, type Bullet } from './BulletBar';

interface Grouped {
  /** Bullets of one group share a scale, such as those of one unit. */
  readonly group: string;
  readonly bullet: Bullet;
}

export interface Placed extends Bullet {
  /** Where a bar begins. */
  readonly zero: number;
  /** What the bar and its marks reach. */
  readonly end: number;
}

export interface Scaled<Each> {
  /** The bullets with their values as places between 0 and 1: the width that bars and their labels have. */
  readonly placed: readonly Each[];
  /** The place of a value in the first group. */
  readonly place: (value: number) => number;
  /** The greatest value that is drawn, 0 when there is none. */
  readonly max: number;
}

/** One domain for each group, in which every label fits after its bar; `room` is the width of bars and labels in pixels. */
export function onOneScale(all: readonly Grouped[], room: number): Scaled<Placed> {
  const scales = new Map<string, (value: number) => number>();
  for (const group of new Set(all.map((each) => each.group))) {
    const extents = all
      .filter((each) => each.group === group)
      .flatMap(({ bullet }) => {
        const ends = endsOf(bullet);
        const bars = ends.map((value) => ({ value, after: 0 }));
        return [...bars, { value: Math.max(...ends), after: AFTER + bullet.labelWidth }];
      });
    const [min, max] = fitDomain(extents, room);
    scales.set(group, (value) => (drawable(value) - min) / (max - min));
  }
  const scaleOf = (group: string | undefined) => scales.get(group ?? '') ?? (() => 0);
  return {
    placed: all.map(({ group, bullet }) => {
      const scale = scaleOf(group);
      const place = (value: number | null | undefined) => (value == null ? null : scale(value));
      return {
        ...bullet,
        value: place(bullet.value),
        target: place(bullet.target),
        whole: place(bullet.whole),
        zero: scale(0),
        end: scale(Math.max(...endsOf(bullet))),
      };
    }),
    place: scaleOf(all[0]?.group),
    max: Math.max(0, ...all.flatMap(({ bullet }) => endsOf(bullet))),
  };
}

/** What a bullet reaches: the ends of its bar and of its marks, 0 where there is none. */
function endsOf({ value, target, whole }: Bullet): readonly number[] {
  return [value, target, whole ?? null].map(drawable);
}
