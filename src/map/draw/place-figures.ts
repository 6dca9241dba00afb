/** The figures of an indicator by place, as far as the map can draw them. Pure. */
import { figureRef, type FigureRef } from '../../model/figures/figure';
import { indicatorById, territoryOf, valuesOf } from '../../model/figures/measurements';
import { perProgramme } from '../../model/memo';
import type { Indicator, IndicatorId, PlaceId, Programme } from '../../model/programme';
import { partsOf } from '../../model/figures/territory-figures';
import { contains, pathTo, placeById } from '../../model/territory';
import { placeOf, yearAsked, type View } from '../../model/view/view';
import type { Point, Size } from '../layer/projection';

export interface PlaceFigure {
  readonly place: PlaceId;
  readonly value: number;
  readonly ref: FigureRef;
}

/** A choropleth (shades) for rates and sizes; proportional circles for amounts that can be added up. */
export interface PlaceFigures {
  readonly indicator: Indicator;
  readonly kind: 'shades' | 'circles';
  /** Places with a value only. */
  readonly figures: readonly PlaceFigure[];
}

/**
 * The chosen indicator's figures by place, for the narrowest territory on the path to the chosen place that was measured in parts. Null
 * when no indicator is chosen or no part has a value. Memoised.
 */
export function placeFigures(programme: Programme, view: View): PlaceFigures | null {
  return figuresBy(programme, view.indicator, placeOf(programme, view), yearAsked(view));
}

const figuresBy = perProgramme(
  (
    programme: Programme,
    asked: IndicatorId | null,
    at: PlaceId,
    year: number | null,
  ): PlaceFigures | null => {
    if (asked === null) return null;
    const indicator = indicatorById(programme, asked);
    const drawable = (territory: PlaceId) =>
      partsOf(programme, indicator, territory).filter((id) => placeById(programme, id).members.length === 0);
    const way = [territoryOf(programme, indicator.id), ...pathTo(programme, at)];
    const parts = way.map(drawable).findLast((each) => each.length > 0) ?? [];
    // A part inside another part is already included in that part's figure.
    const outer = parts.filter(
      (id) => !parts.some((other) => other !== id && contains(programme, other, id)),
    );
    const figures = outer.flatMap((place): PlaceFigure[] => {
      const where = { territory: place, year };
      const value = valuesOf(programme, indicator.id, where).actual;
      return value === null
        ? []
        : [{ place, value, ref: figureRef(programme, indicator.id, 'actual', where) }];
    });
    if (figures.length === 0) return null;
    return { indicator, kind: indicator.aggregatable ? 'circles' : 'shades', figures };
  },
);

/** The figures with the smallest and the largest value. There must be at least one figure. */
export function ends({ figures }: PlaceFigures): readonly [PlaceFigure, PlaceFigure] {
  const sorted = figures.toSorted((a, b) => a.value - b.value);
  return [sorted[0]!, sorted.at(-1)!];
}

/** Number of shades; draw-layers.module.css has one rule for each. */
export const SHADES = 5;

/**
 * Equal-interval classes: each place's shade, from 1 to SHADES, in equal steps from the smallest value to the largest. SHADES for all when
 * the values are equal.
 */
export function shadesOf(figures: PlaceFigures): ReadonlyMap<PlaceId, number> {
  const [least, most] = ends(figures);
  const span = most.value - least.value;
  return new Map(
    figures.figures.map(({ place, value }) => [
      place,
      span === 0 ? SHADES : Math.min(SHADES, 1 + Math.floor(((value - least.value) / span) * SHADES)),
    ]),
  );
}

export interface Circle extends Point {
  readonly place: PlaceId;
  readonly radius: number;
}

/** The radius of the largest circle: a share of the map's smaller side, within limits in pixels. */
const LARGEST = { share: 0.065, least: 12, most: 32 };

/**
 * Proportional circles in pixels: the area is proportional to the value. The largest comes first, so that small ones are drawn on top. None
 * for values of 0 or below, nor where `at` gives null; empty when the figures are not drawn as circles.
 */
export function circlesOf(
  figures: PlaceFigures | null,
  at: (place: PlaceId) => Point | null,
  { width, height }: Size,
): readonly Circle[] {
  if (figures?.kind !== 'circles') return [];
  const [, { value: most }] = ends(figures);
  const largest = Math.max(LARGEST.least, Math.min(LARGEST.most, LARGEST.share * Math.min(width, height)));
  return figures.figures
    .toSorted((a, b) => b.value - a.value)
    .flatMap(({ place, value }) => {
      const point = at(place);
      return point && value > 0 ? [{ place, ...point, radius: largest * Math.sqrt(value / most) }] : [];
    });
}
