import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { programmeJsonSchema } from '../../src/formats/programme/json-schema';
import { parseProgramme, readProgramme } from '../../src/formats/programme/programme-document';
import { documentCopy, programme, programmeFile } from '../programmes';
import { runs } from '../runs';

type Path = readonly (string | number)[];
/** A place in the document as a report would write it, and what is put there; undefined takes it away. */
type Break = readonly [at: string, value: unknown];

const pathOf = (at: string): Path => at.split(/[.[\]]+/).filter((key) => key !== '');

function broken(...breaks: readonly Break[]): unknown {
  const document = documentCopy();
  for (const [at, value] of breaks) replace(document, pathOf(at), value);
  return document;
}

function reportsAfter(...breaks: readonly Break[]): readonly string[] {
  const { programme: read, reports } = readProgramme(broken(...breaks));
  expect(read === null).toBe(reports.some((report) => report.severity === 'error'));
  return reports.map(({ code, severity, locator, params }) =>
    [severity, code, locator, params?.value ?? params?.expected]
      .filter((part) => part !== undefined)
      .join(' '),
  );
}

const again = { id: 'again', indicator: 'tools-available', kind: 'target', value: 1 };

describe('what is wrong, and where', () => {
  test.each<readonly [name: string, at: string, value: unknown, report: string]>([
    ['another kind of file', 'format', 'geojson', 'error format.unknown format geojson'],
    ['no format at all', 'format', undefined, 'error format.unknown $ undefined'],
    ['a version from the future', 'formatVersion', '2.0', 'error format.newer formatVersion 2.0'],
    ['a version that is none', 'formatVersion', 'one', 'error field.value formatVersion one'],
    ['a missing field', 'indicators[2].unit', undefined, 'error field.missing indicators[2].unit'],
    ['a missing collection', 'places', undefined, 'error field.missing places'],
    ['the wrong type', 'measurements[3].value', '12', 'error field.type measurements[3].value number'],
    [
      'no finite number',
      'measurements[0].value',
      Number.NaN,
      'error field.type measurements[0].value number',
    ],
    ['an unknown kind', 'places[0].kind', 'moon', 'error field.value places[0].kind moon'],
    [
      'a date of no calendar',
      'milestones[1].date',
      '2010-13',
      'error field.value milestones[1].date 2010-13',
    ],
    ['an id with a space', 'units[0].id', 'an id', 'error field.value units[0].id an id'],
    [
      'a latitude beyond the pole',
      'places[21].geometry.coordinates[1]',
      91,
      'error field.value places[21].geometry.coordinates[1] 91',
    ],
    [
      'a short title that is long',
      'indicators[0].shortTitle.en',
      'x'.repeat(29),
      `error field.value indicators[0].shortTitle.en ${'x'.repeat(29)}`,
    ],
    [
      'more of a quotation than eight words',
      'claims[0].words',
      'one two three four five six seven eight nine',
      'error field.value claims[0].words one two three four five six seven eight nine',
    ],
    ['an id used twice', 'places[6].id', 'article', 'error id.duplicate sources[0].id article'],
    ['a reserved id', 'products[0].id', 'programme', 'error id.duplicate products[0].id programme'],
    [
      'a second value for one figure',
      'measurements[15]',
      again,
      'error id.duplicate measurements[15].kind tools-available.target',
    ],
    ['a unit of nothing', 'indicators[2].unit', 'ship', 'error id.unresolved indicators[2].unit ship'],
    ['a place of nothing', 'caseStudies[3].places[1]', 'x', 'error id.unresolved caseStudies[3].places[1] x'],
    ['a note on nothing', 'notes[1].on[0]', 'x', 'error id.unresolved notes[1].on[0] x'],
    [
      'a source of nothing',
      'programme.sources[0].source',
      'x',
      'error id.unresolved programme.sources[0].source x',
    ],
    [
      'a paragraph that the source does not have',
      'caseStudies[0].steps[1].sources[0].locator',
      '16',
      'error id.unresolved caseStudies[0].steps[1].sources[0].locator 16',
    ],
    ['a place inside itself', 'places[4].parent', 'pe-lim', 'error place.circular places[4].parent pe'],
    ['members outside a group', 'places[1].members', ['co'], 'error field.value places[1].members co'],
    ['a silent lack of a date', 'milestones[1].date', undefined, 'error field.missing milestones[1].date'],
    ['a language missing', 'notes[0].message.en', undefined, 'error text.language notes[0].message en'],
    [
      'a figure of nothing in a text',
      'indicators[0].claim.es',
      'Son {nuclei.sum}',
      'error text.reference indicators[0].claim.es nuclei.sum',
    ],
    [
      'a figure named like a method',
      'indicators[0].claim.es',
      'Son {nuclei.toString}',
      'error text.reference indicators[0].claim.es nuclei.toString',
    ],
    ['an unknown field', 'indicators[1].colour', 'red', 'warning field.unknown indicators[1].colour'],
    ['an unknown collection', 'budgets', [], 'warning field.unknown budgets'],
    ['a language of its own', 'notes[0].message.fr', 'Oui', 'warning field.unknown notes[0].message.fr'],
    ['a hostile key', 'programme.constructor', {}, 'warning field.unknown programme.constructor'],
  ])('%s', (_name, at, value, report) => {
    expect(reportsAfter([at, value])).toContain(report);
  });

  test('a later minor version only adds fields: it opens', () => {
    expect(reportsAfter(['formatVersion', '1.7'])).toEqual([]);
  });

  test('every break is told, not just the first', () => {
    const reports = reportsAfter(['indicators[2].unit', undefined], ['places[0].kind', 'moon']);
    expect(reports).toEqual([
      'error field.value places[0].kind moon',
      'error field.missing indicators[2].unit',
    ]);
  });

  test('a file that is no JSON', () => {
    const { programme: read, reports } = parseProgramme(programmeFile.slice(0, 500), 'programme.json');
    expect(read).toBeNull();
    expect(reports).toMatchObject([{ code: 'json.syntax', severity: 'error', locator: 'programme.json' }]);
    expect(reports[0]?.params?.detail).toEqual(expect.any(String));
  });

  test('a byte order mark, as some editors write it, does no harm', () => {
    expect(parseProgramme(`\uFEFF${programmeFile}`).reports).toEqual([]);
  });
});

describe('hostile input', () => {
  test('a prototype in the file reaches nothing', () => {
    const text = programmeFile.replace('"acronym"', '"__proto__": { "polluted": true }, "acronym"');
    const { programme: read, reports } = parseProgramme(text);
    expect(reports).toEqual([{ code: 'field.unknown', severity: 'warning', locator: 'programme.__proto__' }]);
    expect(read && 'polluted' in read).toBe(false);
    expect('polluted' in {}).toBe(false);
  });

  test('a hundred thousand brackets are refused in a sentence', () => {
    const depth = 100_000;
    const { programme: read, reports } = parseProgramme('['.repeat(depth) + ']'.repeat(depth));
    expect(read).toBeNull();
    expect(reports).toHaveLength(1);
  });

  test('a long key is told in short', () => {
    const reports = reportsAfter(['k'.repeat(10_000), 1]);
    expect(reports[0]?.length).toBeLessThan(120);
  });

  test('unknown fields stay outside', () => {
    expect(readProgramme(broken(['places[3].script', '<script>'])).programme).toEqual(programme);
  });
});

describe('the Programme', () => {
  test('is frozen through and through', () => {
    const loose = (value: unknown): boolean =>
      typeof value === 'object' &&
      value !== null &&
      (!Object.isFrozen(value) || Object.values(value).some(loose));
    expect(loose(programme)).toBe(false);
  });

  test('reading does not touch the input', () => {
    const document = documentCopy();
    readProgramme(document);
    expect(document).toEqual(documentCopy());
    expect(Object.isFrozen(document)).toBe(false);
  });
});

describe('properties', () => {
  test('no JSON value makes it throw', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        const { programme: read, reports } = readProgramme(value);
        expect(read).toBeNull();
        expect(reports.length).toBeGreaterThan(0);
      }),
    );
  });

  test('no text makes it throw', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void parseProgramme(text)));
  });

  test('a broken leaf either does no harm or is named', () => {
    const leaves = leafPaths(documentCopy());
    const replacement = fc.oneof(fc.constant(undefined), fc.jsonValue({ maxDepth: 2 }), fc.double());
    fc.assert(
      fc.property(fc.nat(leaves.length - 1), replacement, (index, value) => {
        const document = documentCopy();
        replace(document, leaves[index] ?? [], value);
        const { programme: read, reports } = readProgramme(document);
        const errors = reports.filter((report) => report.severity === 'error');
        expect(read === null).toBe(errors.length > 0);
        for (const report of reports) expect(report.locator).not.toBe('');
      }),
      { numRuns: runs(200) },
    );
  });
});

test('the JSON Schema beside the programmes is what the schema says: else run `npm run schema`', () => {
  const file = new URL('../../public/programmes/programme.schema.json', import.meta.url);
  const written: unknown = JSON.parse(readFileSync(file, 'utf8'));
  expect(written).toEqual(JSON.parse(JSON.stringify(programmeJsonSchema())));
});

function leafPaths(node: unknown, path: Path = []): Path[] {
  if (typeof node !== 'object' || node === null) return [path];
  return Object.entries(node).flatMap(([key, value]) =>
    leafPaths(value, [...path, Array.isArray(node) ? Number(key) : key]),
  );
}

function replace(document: unknown, path: Path, value: unknown): void {
  const last = path.at(-1) ?? '';
  const parent = path
    .slice(0, -1)
    .reduce((node, key) => (node as Record<string, unknown>)[key], document) as Record<string, unknown>;
  if (value !== undefined) parent[last] = value;
  else if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else delete parent[last];
}
