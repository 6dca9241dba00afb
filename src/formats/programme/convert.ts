/** Maps a validated document to the Programme: absent fields become null or empty lists, unknown ones are dropped. */
import type * as model from '../../model/programme';
import type { ProgrammeDocument } from './schema';

type Maybe<T> = T | null | undefined;
interface RawRef {
  readonly source: model.SourceId;
  readonly locator?: string | undefined;
}

const list = <T>(items: Maybe<readonly T[]>): readonly T[] => items ?? [];

function refs(items: Maybe<readonly RawRef[]>): readonly model.SourceRef[] {
  return list(items).map(({ source, locator }) => (locator === undefined ? { source } : { source, locator }));
}

/** The languages of the title, the default one first; every text must have all of them. */
export function langsOf(document: ProgrammeDocument): readonly string[] {
  const { title, defaultLang } = document.programme;
  return [defaultLang, ...Object.keys(title).filter((lang) => lang !== defaultLang)];
}

export function convert(document: ProgrammeDocument): model.Programme {
  const { programme } = document;
  return {
    id: programme.id,
    title: programme.title,
    acronym: programme.acronym,
    description: programme.description,
    defaultLang: programme.defaultLang,
    langs: langsOf(document),
    start: programme.dates?.actualStart ?? null,
    end: programme.dates?.actualEnd ?? null,
    territory: programme.territory,
    mapLayer: programme.mapLayer ?? null,
    stories: list(programme.stories),
    sources: refs(programme.sources),
    organisations: document.organisations.map(organisation),
    places: document.places.map(place),
    units: document.units.map(({ id, one, other }) => ({ id, one, other })),
    products: list(document.products).map(({ id, name }) => ({ id, name })),
    indicators: document.indicators.map(indicator),
    measurements: document.measurements.map((each) => measurement(each, programme.territory)),
    ratios: list(document.ratios).map(({ id, title, claim, numerator, denominator, sources }) => ({
      id,
      title,
      claim,
      numerator,
      denominator,
      sources: refs(sources),
    })),
    claims: list(document.claims).map(({ id, kind, value, words, about, sources }) => ({
      id,
      kind,
      value,
      words: words ?? null,
      about,
      sources: refs(sources),
    })),
    cases: list(document.caseStudies).map(caseStudy),
    events: list(document.milestones).map(event),
    sourceList: document.sources.map(source),
    notes: list(document.notes).map(({ id, message, on, sources }) => ({
      id,
      message,
      on,
      sources: refs(sources),
    })),
  };
}

function organisation(each: ProgrammeDocument['organisations'][number]): model.Organisation {
  const roles = each.roles.map(({ role, places }) => ({ role, places: list(places) }));
  return { id: each.id, name: each.name, acronym: each.acronym ?? null, roles, sources: refs(each.sources) };
}

function place(each: ProgrammeDocument['places'][number]): model.Place {
  return {
    id: each.id,
    name: each.name,
    kind: each.kind,
    parent: each.parent ?? null,
    members: list(each.members),
    codes: list(each.codes).map(({ scheme, code }) => ({ scheme, code })),
    boundary: each.boundary ?? null,
    point: each.geometry?.coordinates ?? null,
    reading: each.reading ?? null,
    claim: each.claim ?? null,
    sources: refs(each.sources),
  };
}

function indicator(each: ProgrammeDocument['indicators'][number]): model.Indicator {
  const { id, title, shortTitle, definition, claim, unit, direction, aggregatable, sources } = each;
  return {
    id,
    title,
    shortTitle,
    definition,
    claim,
    unit,
    direction: direction ?? null,
    aggregatable,
    sources: refs(sources),
  };
}

/** Null for a period without start and end. */
function period(each: ProgrammeDocument['measurements'][number]['period']): model.Period | null {
  if (!each?.start && !each?.end) return null;
  return { start: each.start ?? null, end: each.end ?? null };
}

/** A value without a territory covers the whole programme. */
function measurement(
  each: ProgrammeDocument['measurements'][number],
  whole: model.PlaceId,
): model.Measurement {
  return {
    id: each.id,
    indicator: each.indicator,
    kind: each.kind,
    value: each.value,
    comparator: each.comparator ?? null,
    period: period(each.period),
    territory: each.territory ?? whole,
    territoryReading: each.territoryReading ?? null,
    sources: refs(each.sources),
  };
}

function caseStudy(each: NonNullable<ProgrammeDocument['caseStudies']>[number]): model.CaseStudy {
  return {
    id: each.id,
    title: each.title,
    claim: each.claim,
    places: each.places,
    products: list(each.products),
    events: list(each.milestones),
    steps: each.steps.map(({ kind, text, sources }) => ({ kind, text, sources: refs(sources) })),
    reach: each.reach ?? null,
    sources: refs(each.sources),
  };
}

function event(each: NonNullable<ProgrammeDocument['milestones']>[number]): model.ProgrammeEvent {
  return {
    id: each.id,
    name: each.title,
    kind: each.kind,
    date: each.date ?? null,
    undated: each.undated ?? null,
    place: each.places?.[0] ?? null,
    description: each.description ?? null,
    sources: refs(each.sources),
  };
}

function source({ id, title, note, date, parts }: ProgrammeDocument['sources'][number]): model.Source {
  return {
    id,
    title,
    note,
    date: date ?? null,
    parts: list(parts).map(({ locator, gist, words }) => ({ locator, gist, words: words ?? null })),
  };
}
