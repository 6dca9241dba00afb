/** What a reader is told of a damaged link or document, sentence by sentence, and what of it holds all the same. */
import { describe, expect, it, test } from 'vitest';
import { parseProgramme } from '../../src/formats/programme/programme-document';
import { createI18n } from '../../src/i18n/i18n';
import { decodeLink } from '../../src/store/page/link';
import { documentCopy, programme, programmeFile } from '../programmes';

const { report: inSpanish } = createI18n('es', 'pe');
const { report: inEnglish } = createI18n('en', 'pe');

describe('of a link', () => {
  const leftOut = (key: string, why: string) => `Del enlace se dejó de lado «${key}»: ${why}.`;
  const unknown = 'no es algo que se pueda mostrar';

  it.each([
    [
      'to a place that is not',
      'place=atlantis&indicator=nuclei',
      [leftOut('place', 'este programa no tiene «atlantis»')],
      { place: null, indicator: 'nuclei' },
    ],
    [
      'to a place that cannot be chosen',
      'place=madrid',
      [leftOut('place', 'este programa no tiene «madrid»')],
      { place: null, indicator: null },
    ],
    [
      'with bad keys',
      'colour=red&place=piura&=&&x',
      [leftOut('colour', unknown), leftOut('', unknown), leftOut('x', unknown)],
      { place: 'piura' },
    ],
    [
      'with bad percent-encoding',
      'place=%E0%A4%A&indicator=nuclei&%ZZ=1',
      [leftOut('place', 'el valor «%E0%A4%A» no es válido'), leftOut('%ZZ', 'el valor «1» no es válido')],
      { place: null, indicator: 'nuclei' },
    ],
    [
      'with the names of all objects',
      '__proto__=pwned&constructor=pwned&toString=pwned&place=piura',
      ['__proto__', 'constructor', 'toString'].map((key) => leftOut(key, unknown)),
      { place: 'piura' },
    ],
    ['with a key said twice', 'place=piura&place=puno', [leftOut('place', unknown)], { place: 'piura' }],
    [
      'of 100 kB',
      `place=piura&indicator=${'x'.repeat(100_000)}`,
      ['El enlace es demasiado largo; se muestra el programa completo.'],
      { place: null, indicator: null },
    ],
  ])('%s: says what was left out, and the good part holds', (_name, link, says, shows) => {
    const { view, reports } = decodeLink(link, programme);
    expect(reports.map((each) => inSpanish(each))).toEqual(says);
    expect(view).toMatchObject(shows);
    for (const each of reports)
      expect(inEnglish(each)).toMatch(/^(?:Part of the link was ignored: .*“|The link is too long)/);
    expect('pwned' in {}).toBe(false);
  });
});

describe('of a programme document', () => {
  const toldOf = (text: string) => {
    const { programme: opened, reports } = parseProgramme(text);
    expect(opened).toBeNull();
    return reports.filter(({ severity }) => severity === 'error').map((each) => inSpanish(each));
  };
  const told = (value: unknown) => toldOf(JSON.stringify(value));

  interface Broken {
    measurements: { value: unknown }[];
    places: { parent?: string; name: unknown }[];
    indicators: { unit?: string }[];
  }

  it.each([0, 0.1, 0.5, 0.999])('cut off after %d of it: that it is not complete', (share) => {
    const said = toldOf(programmeFile.slice(0, Math.floor(programmeFile.length * share)));
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('no es un JSON completo o bien formado');
  });

  it.each([
    ['nothing', null],
    ['a list', []],
    ['another thing', { hello: 'world' }],
  ])('that is %s: that it is none', (_what, value) => {
    expect(told(value)[0]).toContain('no es un documento de resultados de programa');
  });

  test('that breaks the rules: where and why, each on its own', () => {
    const broken = documentCopy() as Broken;
    broken.measurements[3]!.value = 'many';
    broken.places[6]!.parent = 'nowhere';
    delete broken.indicators[1]!.unit;
    const said = told(broken);
    expect(said.some((each) => each.startsWith('measurements[3].value: se esperaba'))).toBe(true);
    expect(said.some((each) => each.startsWith('indicators[1].unit: falta'))).toBe(true);
  });

  test('that refers to nothing: where, and what was meant', () => {
    const broken = documentCopy() as Broken;
    broken.places[6]!.parent = 'nowhere';
    expect(told(broken)).toEqual(['places[6].parent: «nowhere» no corresponde a nada del documento.']);
  });

  test('with a number that is none: refused before anything draws it', () => {
    const broken = programmeFile.replace('"value": 23810', '"value": 1e999');
    expect(broken).not.toBe(programmeFile);
    expect(toldOf(broken)[0]).toMatch(/^measurements\[\d+\]\.value: /);
  });
});
