import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createI18n, NOT_GIVEN } from '../../src/i18n/i18n';
import { discrepancies } from '../../src/model/figures/discrepancies';
import { allFigures, figureOf } from '../../src/model/figures/figure';
import { valuesOf } from '../../src/model/figures/measurements';
import type { IndicatorId, PlaceId, SourceRef } from '../../src/model/programme';
import { proseParts } from '../../src/model/prose';
import { casesOf, isChoosable, placeById } from '../../src/model/territory';
import * as facts from '../facts';
import { documentCopy, programme, reading } from '../programmes';
import { storyFile } from '../stories';

const paragraphsOf = (sources: readonly SourceRef[]) => sources.map((ref) => ref.locator);
const at = (id: string) => placeById(programme, id as PlaceId);
const value = (ref: string) => figureOf(programme, ref)?.value ?? null;
const shown = (ref: string) => createI18n('es', 'pe').figure(programme, ref);
const gist = (paragraph: string) =>
  programme.sourceList[0]?.parts.find((part) => part.locator === paragraph)?.gist ?? {};

test('the built-in document passes the door without a word', () => {
  expect(reading.reports).toEqual([]);
});

describe('figures', () => {
  test('the document measures exactly what the source gives, each with its paragraph and territory', () => {
    const given = [
      ...facts.targetsAndAchieved.flatMap(({ indicator, target, achieved, paragraph }) => [
        [indicator, 'target', target, null, 'andean', [paragraph]],
        [indicator, 'actual', achieved, null, 'andean', [paragraph]],
      ]),
      ...facts.zoneFigures.map(({ indicator, achieved, bound, paragraph }) => [
        indicator,
        'actual',
        achieved,
        bound,
        'ten-zones',
        [paragraph],
      ]),
    ];
    const measured = programme.measurements.map((each) => [
      each.indicator,
      each.kind,
      each.value,
      each.comparator,
      each.territory,
      paragraphsOf(each.sources),
    ]);
    expect(measured).toEqual(given);
  });

  test('each indicator counts in the unit of the source, and only totals stand among totals', () => {
    const given = [
      ...facts.targetsAndAchieved.map(({ indicator, unit, paragraph }) => [
        indicator,
        unit,
        true,
        [paragraph],
      ]),
      ...facts.zoneFigures.map(({ indicator, unit, total, paragraph }) => [
        indicator,
        unit,
        total,
        [paragraph],
      ]),
    ];
    const found = programme.indicators.map((each) => [
      each.id,
      each.unit,
      each.aggregatable,
      paragraphsOf(each.sources),
    ]);
    expect(found).toEqual(given);
  });

  test('a territory that the source does not name for a figure says how it is known', () => {
    for (const { territory, territoryReading } of programme.measurements) {
      expect(territoryReading !== null, territory).toBe(territory === 'andean');
    }
  });

  test.each(facts.computed)(
    '$indicator: $percent % of its target',
    ({ indicator, percent, factor, excess }) => {
      expect(value(`${indicator}.percent`)?.toFixed(1)).toBe(percent);
      expect(value(`${indicator}.factor`)?.toFixed(2)).toBe(factor);
      expect(value(`${indicator}.excess`)).toBe(excess);
    },
  );

  test('the one ratio is SMEs per nucleus', () => {
    expect(programme.ratios.map((ratio) => ratio.id)).toEqual(['smes-per-nucleus']);
    expect(value('smes-per-nucleus.target')?.toFixed(1)).toBe(facts.smesPerNucleus.planned);
    expect(value('smes-per-nucleus.actual')?.toFixed(1)).toBe(facts.smesPerNucleus.achieved);
    expect(paragraphsOf(programme.ratios[0]?.sources ?? [])).toEqual([facts.smesPerNucleus.paragraph]);
  });

  test('no figure can be asked for beyond these', () => {
    const targets = facts.targetsAndAchieved.flatMap(({ indicator }) =>
      ['target', 'actual', 'factor', 'percent', 'excess'].map((field) => `${indicator}.${field}`),
    );
    const given = [
      ...targets,
      ...facts.zoneFigures.map(({ indicator }) => `${indicator}.actual`),
      'smes-per-nucleus.target',
      'smes-per-nucleus.actual',
      ...facts.stated.map(({ paragraph }) => `s${paragraph}.stated`),
      ...facts.events.filter(({ year }) => year !== null).map(({ event }) => `${event}.date`),
      'programme.start',
      'programme.end',
    ];
    expect([...allFigures(programme)].sort()).toEqual(given.sort());
  });
});

describe('what the source states of achievement', () => {
  test('the document carries each statement as it is worded, with its words', () => {
    const found = programme.claims.map(({ value: percent, about, sources, kind }) => [
      kind,
      percent,
      about,
      paragraphsOf(sources),
    ]);
    expect(found).toEqual(
      facts.stated.map(({ percent, about, paragraph }) => [
        'percent-above-target',
        percent,
        about,
        [paragraph],
      ]),
    );
    for (const { words, value: percent } of programme.claims) expect(words).toContain(`${percent}%`);
  });

  test('arithmetic finds four wordings and one statement that fits neither of its two figures', () => {
    const found = discrepancies(programme).map(({ claim, indicator, kind }) => [
      claim.value,
      indicator,
      kind,
    ]);
    expect(found).toEqual(
      facts.stated.flatMap(({ percent, about, disagreement }) =>
        about.map((indicator) => [percent, indicator, disagreement]),
      ),
    );
  });
});

describe('places', () => {
  test('the ten zones, in their order, inside their departments', () => {
    expect(at('ten-zones').members).toEqual(facts.zones.map(({ zone }) => zone));
    for (const { zone, is, department, ubigeo } of facts.zones) {
      const place = at(zone);
      const drawn = is === 'department' ? place : at(place.parent ?? '');
      expect(place.kind, zone).toBe(is === 'department' ? 'adm1' : 'adm2');
      expect(drawn.boundary, zone).toBe(department);
      expect(drawn.codes, zone).toContainEqual({ scheme: 'iso3166-2', code: department });
      expect(drawn.parent, zone).toBe('pe');
      expect(place.codes, zone).toContainEqual({ scheme: 'ubigeo-inei', code: ubigeo });
      expect(paragraphsOf(place.sources), zone).toContain(facts.zonesParagraph);
    }
  });

  test('the four countries, and nothing else that can be chosen', () => {
    expect(at('andean').members).toEqual(facts.countries);
    const choosable = programme.places.filter(({ id }) => isChoosable(programme, id)).map(({ id }) => id);
    const given = ['andean', ...facts.countries, 'ten-zones', ...facts.zones.map(({ zone }) => zone), 'lima'];
    expect(choosable).toEqual(given);
  });

  test('what can be chosen has a sentence of its own', () => {
    for (const place of programme.places) {
      expect(place.claim !== null, place.id).toBe(isChoosable(programme, place.id));
    }
  });

  test('names that can be read otherwise say how they were read', () => {
    const read = programme.places.filter(({ reading: how }) => how !== null).map(({ id }) => id);
    expect([...read].sort()).toEqual([...facts.readings].sort());
  });

  test('points are where geography has them', () => {
    const found = programme.places.flatMap(({ id, point }) =>
      point ? [[id, { north: point[1], east: point[0] }]] : [],
    );
    expect(Object.fromEntries(found)).toEqual(facts.points);
  });

  test('no province of the four has an outline: none is to be had', () => {
    const provinces = programme.places.filter(({ kind }) => kind === 'adm2');
    expect(provinces.map(({ boundary, point }) => [boundary, point !== null])).toEqual(
      Array.from({ length: 4 }, () => [null, true]),
    );
  });
});

test('bodies: who, in what role, where', () => {
  const found = programme.organisations.map(({ id, roles }) => [id, roles]);
  expect(found).toEqual(facts.bodies.map(({ body, role, places }) => [body, [{ role, places }]]));
  for (const { body, paragraph } of facts.bodies) {
    const organisation = programme.organisations.find(({ id }) => id === body);
    expect(paragraphsOf(organisation?.sources ?? []), body).toContain(paragraph);
  }
});

describe('cases and events', () => {
  test('each case with its places, products, fairs and the steps that the source tells', () => {
    const found = programme.cases.map((each) => ({
      case: each.id,
      places: each.places,
      products: each.products,
      fairs: each.events,
      tells: each.steps.map((step) => step.kind),
      paragraph: paragraphsOf(each.steps[0]?.sources ?? [])[0],
    }));
    expect(found).toEqual(facts.cases);
    for (const { id, sources, steps } of programme.cases) {
      const paragraph = facts.cases.find((each) => each.case === id)?.paragraph;
      expect(paragraphsOf(sources), id).toEqual([facts.commonToCases, paragraph]);
      for (const step of steps) expect(paragraphsOf(step.sources), id).toEqual([paragraph]);
    }
    const products = facts.cases.flatMap((each) => each.products);
    expect(programme.products.map(({ id }) => id)).toEqual(products);
  });

  test('five zones have no case', () => {
    const without = facts.zones
      .map(({ zone }) => zone)
      .filter((zone) => casesOf(programme, at(zone).id).length === 0);
    expect(without).toEqual(facts.zonesWithoutCase);
  });

  test('each event with its year, or without', () => {
    const found = programme.events.map((each) => ({
      event: each.id,
      kind: each.kind,
      year: each.date,
      place: each.place,
      paragraphs: paragraphsOf(each.sources),
    }));
    expect(found).toEqual(facts.events);
    expect({ start: programme.start, end: programme.end }).toEqual(facts.programmeYears);
    for (const { date, undated } of programme.events) expect(undated === null).toBe(date !== null);
  });
});

describe('provenance', () => {
  test('every paragraph has its gist, and names stand where the source has them', () => {
    const parts = programme.sourceList.flatMap((source) => source.parts);
    expect(parts.map((part) => part.locator)).toEqual(facts.paragraphs);
    for (const { name, paragraph } of facts.namesInParts) {
      for (const text of Object.values(gist(paragraph))) expect(text).toContain(name);
    }
    const quoted = parts.filter((part) => part.words !== null).map((part) => part.locator);
    expect(quoted).toEqual(facts.stated.map(({ paragraph }) => paragraph));
  });

  test('the gist of a paragraph carries its figures', () => {
    for (const { indicator, paragraph } of facts.targetsAndAchieved) {
      for (const text of Object.values(gist(paragraph))) {
        expect(text).toContain(`{${indicator}.target}`);
        expect(text).toContain(`{${indicator}.actual}`);
        expect(text).toContain(`{s${paragraph}.stated}`);
      }
    }
    for (const { indicator, paragraph } of facts.zoneFigures) {
      for (const text of Object.values(gist(paragraph))) expect(text).toContain(`{${indicator}.actual}`);
    }
  });

  test('every object points to the source', () => {
    const { organisations, places, indicators, measurements, ratios, claims, cases, events, notes } =
      programme;
    const sourced = [
      organisations,
      places,
      indicators,
      measurements,
      ratios,
      claims,
      cases,
      events,
      notes,
    ].flat();
    for (const { id, sources } of sourced) expect(sources.length, id).toBeGreaterThan(0);
  });
});

describe('texts of the programme and of its story', () => {
  const texts = [...everyText(documentCopy()), ...everyText(JSON.parse(storyFile))];

  test('Spanish and English, each', () => {
    expect(programme.langs).toEqual(['es', 'en']);
    expect(texts.length).toBeGreaterThan(100);
    for (const text of texts) expect(Object.keys(text)).toEqual(['es', 'en']);
  });

  test('no digit: a number is a reference to a figure that has a value', () => {
    for (const sentence of texts.flatMap((text) => Object.values(text))) {
      for (const part of proseParts(sentence)) {
        if ('text' in part) expect(part.text, sentence).not.toMatch(/\d/);
        else expect(shown(part.figure), sentence).not.toBe(NOT_GIVEN);
      }
    }
  });

  test('a claim of an indicator has its number in it, a title has none', () => {
    for (const { id, claim, title, shortTitle } of programme.indicators) {
      for (const text of Object.values(claim)) expect(text).toContain(`{${id}.actual}`);
      const target = valuesOf(programme, id as IndicatorId).target !== null;
      for (const text of Object.values(claim)) expect(text.includes(`{${id}.target}`), id).toBe(target);
      for (const text of [title, shortTitle].flatMap((each) => Object.values(each)))
        expect(text).not.toMatch(/[{.]/);
    }
  });

  // The article is not part of the project: where it is at hand, it is compared with.
  const article = new URL('../../../shared/source/article.txt', import.meta.url);
  test.skipIf(!existsSync(article))('own words: no nine in a row are the article’s', () => {
    const source = runs(readFileSync(article, 'utf8').replaceAll(/\[\d+\]/g, ''), 9);
    const copied = texts
      .flatMap((text) => Object.values(text))
      .flatMap((sentence) => [...runs(resolved(sentence), 9)].filter((run) => source.has(run)));
    expect(copied).toEqual([]);
  });

  test.skipIf(!existsSync(article))('the disputed words are the article’s own', () => {
    const source = words(readFileSync(article, 'utf8')).join(' ');
    for (const claim of programme.claims) expect(source).toContain(words(claim.words ?? '?').join(' '));
  });
});

function everyText(node: unknown): Record<string, string>[] {
  if (typeof node !== 'object' || node === null) return [];
  if (Object.hasOwn(node, 'es')) return [node as Record<string, string>];
  return Object.values(node).flatMap(everyText);
}

function resolved(sentence: string): string {
  return proseParts(sentence)
    .map((part) => ('text' in part ? part.text : (value(part.figure)?.toLocaleString('en-US') ?? '')))
    .join('');
}

function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function runs(text: string, length: number): Set<string> {
  const all = words(text);
  return new Set(all.slice(length - 1).map((_, index) => all.slice(index, index + length).join(' ')));
}
