/**
 * A figure: any number that the page may show, named by a reference such as `nuclei.actual`, `nuclei.factor` or
 * `fair.date`. What cannot be named this way is not shown. Elements carry the reference as `data-figure`.
 */
import {
  excess,
  factor,
  indicatorById,
  indicatorsWithTarget,
  isMet,
  measurementOf,
  percentOfTarget,
  territoryOf,
  valuesOf,
} from './achievement';
import { perProgramme } from './memo';
import type {
  Claim,
  IndicatorId,
  Measurement,
  PlaceId,
  Programme,
  Ratio,
  Sourced,
  SourceRef,
  Text,
  UnitId,
} from './programme';
import { casesOf, placeById } from './territory';

export type FigureRef = string;

/** How the value is written: i18n decides the marks, this the precision. */
export type FigureStyle = 'quantity' | 'factor' | 'percent' | 'ratio' | 'year' | 'locator';

export type FormulaName = 'factor' | 'percent-of-target' | 'excess' | 'ratio' | 'count';

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
  readonly formula: { readonly name: FormulaName; readonly operands: readonly FigureRef[] } | null;
  readonly sources: readonly SourceRef[];
}

const blank = {
  label: null,
  unit: null,
  comparator: null,
  indicator: null,
  ratio: null,
  claim: null,
  territory: null,
  territoryReading: null,
  formula: null,
  sources: [],
} as const;

/** The figure of a reference; null when it refers to nothing. The same object for the same reference. */
export const figureOf = perProgramme((programme: Programme, ref: FigureRef): Figure | null =>
  resolve(programme, ref),
);

/** Every reference of the document: what a passport can be asked for. */
export function allFigures(programme: Programme): readonly FigureRef[] {
  const indicators = programme.indicators.flatMap(({ id }) =>
    ['baseline', 'target', 'actual', 'factor', 'percent', 'excess'].map((field) => `${id}.${field}`),
  );
  const ratios = programme.ratios.flatMap(({ id }) => [`${id}.target`, `${id}.actual`]);
  const claims = programme.claims.map(({ id }) => `${id}.stated`);
  const dates = [...programme.events.map(({ id }) => `${id}.date`), 'programme.start', 'programme.end'];
  return [...indicators, ...ratios, ...claims, ...dates].filter(
    (ref) => figureOf(programme, ref)?.value != null,
  );
}

function resolve(programme: Programme, ref: FigureRef): Figure | null {
  const cited = ofSource(programme, ref);
  if (cited) return cited;
  const dot = ref.lastIndexOf('.');
  const id = ref.slice(0, dot);
  const field = ref.slice(dot + 1);
  return (
    ofProgramme(programme, ref, id, field) ??
    ofIndicator(programme, ref, id, field) ??
    ofRatio(programme, ref, id, field) ??
    ofClaim(programme, ref, id, field) ??
    ofEvent(programme, ref, id, field) ??
    ofPlace(programme, ref, id, field)
  );
}

function yearOf(date: string | null): number | null {
  return date === null ? null : Number(date.slice(0, 4));
}

function ofProgramme(programme: Programme, ref: FigureRef, id: string, field: string): Figure | null {
  if (id !== 'programme') return null;
  if (field === 'start' || field === 'end') {
    const value = yearOf(programme[field]);
    return { ...blank, ref, kind: 'dated', style: 'year', value, sources: programme.sources };
  }
  const counted = {
    ...blank,
    ref,
    kind: 'counted',
    style: 'quantity',
    formula: { name: 'count', operands: [] },
  } as const;
  const targets = indicatorsWithTarget(programme);
  if (field === 'targets') return { ...counted, value: targets.length, sources: sourcesOf(targets) };
  if (field === 'met') {
    const met = targets.filter((each) => isMet(valuesOf(programme, each.id), each.direction));
    return { ...counted, value: met.length, sources: sourcesOf(met) };
  }
  if (field === 'cases')
    return { ...counted, value: programme.cases.length, sources: sourcesOf(programme.cases) };
  return null;
}

function ofIndicator(programme: Programme, ref: FigureRef, id: string, field: string): Figure | null {
  const indicator = programme.indicators.find((each) => each.id === id);
  if (!indicator) return null;
  if (field === 'target' || field === 'actual' || field === 'baseline') {
    const measured = measurementOf(programme, indicator.id, field);
    return {
      ...blank,
      ref,
      kind: 'measured',
      style: 'quantity',
      value: measured?.value ?? null,
      unit: indicator.unit,
      comparator: measured?.comparator ?? null,
      indicator: indicator.id,
      territory: measured?.territory ?? null,
      territoryReading: measured?.territoryReading ?? null,
      sources: measured?.sources ?? indicator.sources,
    };
  }
  const formulas = {
    factor: { name: 'factor', style: 'factor', compute: factor },
    percent: { name: 'percent-of-target', style: 'percent', compute: percentOfTarget },
    excess: { name: 'excess', style: 'quantity', compute: excess },
  } as const;
  if (!Object.hasOwn(formulas, field)) return null;
  const { name, style, compute } = formulas[field as keyof typeof formulas];
  const measured = measurementOf(programme, indicator.id, 'actual');
  return {
    ...blank,
    ref,
    kind: 'computed',
    style,
    value: compute(valuesOf(programme, indicator.id), indicator.direction),
    unit: name === 'excess' ? indicator.unit : null,
    indicator: indicator.id,
    territory: territoryOf(programme, indicator.id),
    territoryReading: measured?.territoryReading ?? null,
    formula: { name, operands: [`${id}.actual`, `${id}.target`] },
    sources: measured?.sources ?? indicator.sources,
  };
}

function ofRatio(programme: Programme, ref: FigureRef, id: string, field: string): Figure | null {
  const ratio = programme.ratios.find((each) => each.id === id);
  if (!ratio || (field !== 'target' && field !== 'actual')) return null;
  const over = measurementOf(programme, ratio.numerator, field)?.value ?? null;
  const under = measurementOf(programme, ratio.denominator, field)?.value ?? null;
  return {
    ...blank,
    ref,
    kind: 'computed',
    style: 'ratio',
    value: over === null || under === null || under === 0 ? null : over / under,
    ratio,
    unit: indicatorById(programme, ratio.numerator).unit,
    territory: territoryOf(programme, ratio.numerator),
    territoryReading: measurementOf(programme, ratio.numerator, field)?.territoryReading ?? null,
    formula: { name: 'ratio', operands: [`${ratio.numerator}.${field}`, `${ratio.denominator}.${field}`] },
    sources: ratio.sources,
  };
}

function ofClaim(programme: Programme, ref: FigureRef, id: string, field: string): Figure | null {
  const claim = programme.claims.find((each) => each.id === id);
  if (!claim || field !== 'stated') return null;
  const about = claim.about[0];
  return {
    ...blank,
    ref,
    kind: 'stated',
    style: 'percent',
    value: claim.value,
    claim,
    territory: about ? territoryOf(programme, about) : null,
    sources: claim.sources,
  };
}

function ofEvent(programme: Programme, ref: FigureRef, id: string, field: string): Figure | null {
  const event = programme.events.find((each) => each.id === id);
  if (!event || field !== 'date') return null;
  return { ...blank, ref, kind: 'dated', style: 'year', value: yearOf(event.date), sources: event.sources };
}

function ofPlace(programme: Programme, ref: FigureRef, id: string, field: string): Figure | null {
  const place = programme.places.find((each) => each.id === id);
  if (!place || (field !== 'cases' && field !== 'members')) return null;
  const counted: readonly Sourced[] =
    field === 'cases' ? casesOf(programme, place.id) : place.members.map((id) => placeById(programme, id));
  return {
    ...blank,
    ref,
    kind: 'counted',
    style: 'quantity',
    value: counted.length,
    territory: place.id,
    formula: { name: 'count', operands: [] },
    sources: sourcesOf(counted.length > 0 ? counted : [place]),
  };
}

/** A part of a source is cited as `<source>.<locator>`; a locator may hold dots of its own ("p. 34"). */
function ofSource(programme: Programme, ref: FigureRef): Figure | null {
  for (const source of programme.sourceList) {
    const part = source.parts.find((each) => `${source.id}.${each.locator}` === ref);
    if (!part) continue;
    const sources = [{ source: source.id, locator: part.locator }];
    return { ...blank, ref, kind: 'cited', style: 'locator', value: null, label: part.locator, sources };
  }
  return null;
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
