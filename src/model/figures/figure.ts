/**
 * Figures: every number that the page shows has a reference such as `nuclei.actual`, `nuclei.factor` or `fair.date`, which
 * resolves to its value, formula and sources. Elements carry the reference as `data-figure`.
 *
 * An indicator's field means its widest territory and latest year; a suffix names another: `yield.actual@north/2015`.
 */
import { excess, factor, isMet, percentOfTarget } from './achievement';
import {
  indicatorById,
  indicatorsWithTarget,
  measurementOf,
  territoriesOf,
  territoryOf,
  valuesOf,
  yearIn,
  yearOf,
  yearsOf,
  type Slice,
} from './measurements';
import { perProgramme } from '../memo';
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
import { casesOf, placeById } from '../territory';

export type FigureRef = string;

/** The format of the value; i18n/numbers.ts maps each style to digits and signs. */
export type FigureStyle = 'quantity' | 'factor' | 'percent' | 'ratio' | 'year' | 'locator';

/** progress: (baseline − actual) ÷ (baseline − target), for an indicator that should decrease. */
export type FormulaName =
  'factor' | 'percent-of-target' | 'progress' | 'progress-percent' | 'excess' | 'ratio' | 'count';

export interface Figure {
  readonly ref: FigureRef;
  readonly kind: 'measured' | 'computed' | 'stated' | 'counted' | 'dated' | 'cited';
  readonly style: FigureStyle;
  /** In the figure's unit; a percentage as 205.3, a date as its year. Null = not given, or a citation, which has a label. */
  readonly value: number | null;
  /** Of a citation: the locator of the source's part. */
  readonly label: string | null;
  readonly unit: UnitId | null;
  readonly comparator: Measurement['comparator'];
  readonly indicator: IndicatorId | null;
  readonly ratio: Ratio | null;
  readonly claim: Claim | null;
  readonly territory: PlaceId | null;
  readonly territoryReading: Text | null;
  /** null = the source does not say which period, or the figure has none. */
  readonly period: Period | null;
  readonly formula: { readonly name: FormulaName; readonly operands: readonly FigureRef[] } | null;
  readonly sources: readonly SourceRef[];
}

/** The reference of an indicator's field, such as `yield.actual@north/2015`; the widest territory and a null year are left out. */
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

/** The source references of all items, without duplicates (same source and locator). */
export function sourcesOf(items: readonly Sourced[]): readonly SourceRef[] {
  const refs = items.flatMap((item) => item.sources);
  return [...new Map(refs.map((ref) => [`${ref.source}.${ref.locator}`, ref])).values()];
}

/** The figure reference of a cited part, `<source>.<locator>`; null without a locator. */
export function citation(ref: SourceRef): FigureRef | null {
  return ref.locator === undefined ? null : `${ref.source}.${ref.locator}`;
}

/** Resolves a reference; null when the programme has nothing of that name. Memoised: the same object for the same reference. */
export const figureOf = perProgramme((programme: Programme, ref: FigureRef): Figure | null => {
  const cited = ofSource(programme, ref);
  if (cited) return cited;
  const [, id = '', field = ''] = /^(.*)\.([a-z]+(?:@[^/]+)?(?:\/\d{4})?)$/.exec(ref) ?? [];
  return (
    ofProgramme(programme, ref, id, field) ??
    ofIndicator(programme, ref, id, field) ??
    ofRatio(programme, ref, id, field) ??
    ofClaim(programme, ref, id, field) ??
    ofEvent(programme, ref, id, field) ??
    ofPlace(programme, ref, id, field)
  );
});

/** References of all figures with a value that belong to indicators, ratios, claims, events or the programme's dates. */
export function allFigures(programme: Programme): readonly FigureRef[] {
  const fields = ['baseline', 'target', 'actual', 'factor', 'percent', 'excess', 'period'];
  const indicators = programme.indicators.flatMap(({ id }) =>
    territoriesOf(programme, id).flatMap((territory) =>
      [null, ...yearsOf(programme, id, territory)].flatMap((year) =>
        fields.map((field) => figureRef(programme, id, field, { territory, year })),
      ),
    ),
  );
  const ratios = programme.ratios.flatMap(({ id }) => [`${id}.target`, `${id}.actual`]);
  const claims = programme.claims.map(({ id }) => `${id}.stated`);
  const dates = [...programme.events.map(({ id }) => `${id}.date`), 'programme.start', 'programme.end'];
  return [...indicators, ...ratios, ...claims, ...dates].filter(
    (ref) => figureOf(programme, ref)?.value != null,
  );
}

// One resolver per kind of figure; each returns null for the references of other kinds.

/** Defaults for the fields that a kind of figure does not use. */
const blank = {
  label: null,
  unit: null,
  comparator: null,
  indicator: null,
  ratio: null,
  claim: null,
  territory: null,
  territoryReading: null,
  period: null,
  formula: null,
  sources: [],
} as const;

function ofProgramme(programme: Programme, ref: FigureRef, id: string, field: string): Figure | null {
  if (id !== 'programme') return null;
  if (field === 'start' || field === 'end') {
    const value = yearIn(programme[field]);
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

/** Parses the part after the id, such as `actual@north/2015`; null when it is malformed or names an unknown place. */
function sliceIn(programme: Programme, field: string): { name: string; at: Slice } | null {
  const parts = /^([a-z]+)(?:@([^/]+))?(?:\/(\d{4}))?$/.exec(field);
  if (!parts) return null;
  const [, name = '', where, year] = parts;
  const territory = programme.places.find((each) => each.id === where)?.id;
  if (where !== undefined && territory === undefined) return null;
  return { name, at: { territory, year: year === undefined ? null : Number(year) } };
}

function ofIndicator(programme: Programme, ref: FigureRef, id: string, field: string): Figure | null {
  const indicator = programme.indicators.find((each) => each.id === id);
  const slice = indicator && sliceIn(programme, field);
  if (!indicator || !slice) return null;
  const { name, at } = slice;
  const actual = measurementOf(programme, indicator.id, 'actual', at);
  const territory = at.territory ?? territoryOf(programme, indicator.id);
  if (name === 'target' || name === 'actual' || name === 'baseline' || name === 'period') {
    const measured = name === 'period' ? actual : measurementOf(programme, indicator.id, name, at);
    return {
      ...blank,
      ref,
      kind: name === 'period' ? 'dated' : 'measured',
      style: name === 'period' ? 'year' : 'quantity',
      value: name === 'period' ? yearOf(measured?.period ?? null) : (measured?.value ?? null),
      unit: name === 'period' ? null : indicator.unit,
      comparator: measured?.comparator ?? null,
      indicator: indicator.id,
      territory: measured?.territory ?? null,
      territoryReading: measured?.territoryReading ?? null,
      period: measured?.period ?? null,
      sources: measured?.sources ?? indicator.sources,
    };
  }
  const isChange = indicator.direction === 'decrease';
  const formulas = {
    factor: { name: isChange ? 'progress' : 'factor', style: 'factor', compute: factor },
    percent: {
      name: isChange ? 'progress-percent' : 'percent-of-target',
      style: 'percent',
      compute: percentOfTarget,
    },
    excess: { name: 'excess', style: 'quantity', compute: excess },
  } as const;
  if (!Object.hasOwn(formulas, name)) return null;
  const formula = formulas[name as keyof typeof formulas];
  const fields = formula.name.startsWith('progress')
    ? ['baseline', 'actual', 'target']
    : ['actual', 'target'];
  return {
    ...blank,
    ref,
    kind: 'computed',
    style: formula.style,
    value: formula.compute(valuesOf(programme, indicator.id, at), indicator.direction),
    unit: formula.name === 'excess' ? indicator.unit : null,
    indicator: indicator.id,
    territory,
    territoryReading: actual?.territoryReading ?? null,
    period: actual?.period ?? null,
    formula: {
      name: formula.name,
      operands: fields.map((each) => figureRef(programme, indicator.id, each, at)),
    },
    sources: actual?.sources ?? indicator.sources,
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
  return { ...blank, ref, kind: 'dated', style: 'year', value: yearIn(event.date), sources: event.sources };
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

/** A citation, `<source>.<locator>`, compared as a whole because a locator can contain dots ("p. 34"). */
function ofSource(programme: Programme, ref: FigureRef): Figure | null {
  for (const source of programme.sourceList) {
    const part = source.parts.find((each) => `${source.id}.${each.locator}` === ref);
    if (!part) continue;
    const sources = [{ source: source.id, locator: part.locator }];
    return { ...blank, ref, kind: 'cited', style: 'locator', value: null, label: part.locator, sources };
  }
  return null;
}
