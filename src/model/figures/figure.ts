/**
 * A figure: any number that the page may show, named by a reference such as `nuclei.actual`, `nuclei.factor` or
 * `fair.date`. What cannot be named this way is not shown. Elements carry the reference as `data-figure`.
 *
 * An indicator's fields are those of its widest territory and latest time; others say which: `yield.actual@north/2015`.
 */
import { territoryOf, type Slice } from './measurements';
import type {
  Claim,
  IndicatorId,
  Measurement,
  Period,
  PlaceId,
  Programme,
  Ratio,
  Sourced,
  SourceRef,
  Text,
  UnitId,
} from '../programme';

export type FigureRef = string;

/** How the value is written: i18n decides the marks, this the precision. */
export type FigureStyle = 'quantity' | 'factor' | 'percent' | 'ratio' | 'year' | 'locator';

/** progress: of a change from a baseline, achieved ÷ planned. */
export type FormulaName =
  'factor' | 'percent-of-target' | 'progress' | 'progress-percent' | 'excess' | 'ratio' | 'count';

export interface Figure {
  readonly ref: FigureRef;
  readonly kind: 'measured' | 'computed' | 'stated' | 'counted' | 'dated' | 'cited';
  readonly style: FigureStyle;
  /** Null = not given, or a paragraph, which has a label. In the unit; percent as 205.3. Dates are their year. */
  readonly value: number | null;
  /** What a citation reads: the locator of its part. */
  readonly label: string | null;
  readonly unit: UnitId | null;
  readonly comparator: Measurement['comparator'];
  readonly indicator: IndicatorId | null;
  readonly ratio: Ratio | null;
  readonly claim: Claim | null;
  readonly territory: PlaceId | null;
  readonly territoryReading: Text | null;
  /** null = the source does not say of which time. */
  readonly period: Period | null;
  readonly formula: { readonly name: FormulaName; readonly operands: readonly FigureRef[] } | null;
  readonly sources: readonly SourceRef[];
}

/** The reference of an indicator's field; what goes without saying is left out. */
export function figureRef(
  programme: Programme,
  indicator: IndicatorId,
  field: string,
  { territory, year }: Slice = {},
): FigureRef {
  const where =
    territory === undefined || territory === territoryOf(programme, indicator) ? '' : `@${territory}`;
  return `${indicator}.${field}${where}${year == null ? '' : `/${year}`}`;
}

/** Where these stand, each place in the source once. */
export function sourcesOf(items: readonly Sourced[]): readonly SourceRef[] {
  const refs = items.flatMap((item) => item.sources);
  return [...new Map(refs.map((ref) => [`${ref.source}.${ref.locator}`, ref])).values()];
}

/** The reference of a citation. */
export function citation(ref: SourceRef): FigureRef | null {
  return ref.locator === undefined ? null : `${ref.source}.${ref.locator}`;
}
