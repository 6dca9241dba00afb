/** The kinds of figures: each resolves a reference, or leaves it to the others with null. */
import { excess, factor, isMet, percentOfTarget } from './achievement';
import { figureRef, sourcesOf, type Figure, type FigureRef } from './figure';
import {
  indicatorById,
  indicatorsWithTarget,
  measurementOf,
  territoryOf,
  valuesOf,
  yearIn,
  yearOf,
  type Slice,
} from './measurements';
import type { Programme, Sourced } from '../programme';
import { casesOf, placeById } from '../territory';

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

export function ofProgramme(programme: Programme, ref: FigureRef, id: string, field: string): Figure | null {
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

/** The field of a reference and which of the indicator's values it means: `yield.actual@north/2015`. */
function sliceIn(programme: Programme, field: string): { name: string; at: Slice } | null {
  const parts = /^([a-z]+)(?:@([^/]+))?(?:\/(\d{4}))?$/.exec(field);
  if (!parts) return null;
  const [, name = '', where, year] = parts;
  const territory = programme.places.find((each) => each.id === where)?.id;
  if (where !== undefined && territory === undefined) return null;
  return { name, at: { territory, year: year === undefined ? null : Number(year) } };
}

export function ofIndicator(programme: Programme, ref: FigureRef, id: string, field: string): Figure | null {
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

export function ofRatio(programme: Programme, ref: FigureRef, id: string, field: string): Figure | null {
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

export function ofClaim(programme: Programme, ref: FigureRef, id: string, field: string): Figure | null {
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

export function ofEvent(programme: Programme, ref: FigureRef, id: string, field: string): Figure | null {
  const event = programme.events.find((each) => each.id === id);
  if (!event || field !== 'date') return null;
  return { ...blank, ref, kind: 'dated', style: 'year', value: yearIn(event.date), sources: event.sources };
}

export function ofPlace(programme: Programme, ref: FigureRef, id: string, field: string): Figure | null {
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
export function ofSource(programme: Programme, ref: FigureRef): Figure | null {
  for (const source of programme.sourceList) {
    const part = source.parts.find((each) => `${source.id}.${each.locator}` === ref);
    if (!part) continue;
    const sources = [{ source: source.id, locator: part.locator }];
    return { ...blank, ref, kind: 'cited', style: 'locator', value: null, label: part.locator, sources };
  }
  return null;
}
