import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Message, MessageTable } from '../../src/i18n/message-table';
import { cases } from '../../src/i18n/messages/cases';
import { formatNumber } from '../../src/i18n/numbers';
import { createI18n, NOT_GIVEN, plainText } from '../../src/i18n/i18n';
import type { UnitId } from '../../src/model/programme';
import { programme } from '../programmes';

/** Every table, also those of the parts that are fetched late. */
const tables = Object.values(
  import.meta.glob<Record<string, MessageTable>>('../../src/i18n/messages/*.ts', { eager: true }),
).flatMap((module) => Object.values(module));
const es = createI18n('es', 'pe');
const en = createI18n('en', 'pe');

function parameters(message: Message): readonly string[] {
  const texts = typeof message === 'string' ? [message] : Object.values(message);
  const names = texts.flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ''));
  return [...new Set(names)].toSorted();
}

describe('messages', () => {
  const keys = tables.flatMap((table) => Object.keys(table));

  it('have a key each', () => {
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each(tables.flatMap((table) => Object.entries(table)))(
    'say the same things in both languages: %s',
    (_key, message) => {
      expect(parameters(message.en)).toEqual(parameters(message.es));
    },
  );

  it('hold no name of the code', () => {
    const names = /PowerPoint|GeoNames|(Av|Re)Pág|\{\w+\}/g;
    const texts = tables.flatMap((table) => Object.values(table)).flatMap(({ es, en }) => [es, en]);
    const said = texts.flatMap((each) => (typeof each === 'string' ? [each] : Object.values(each)));
    expect(said.length).toBeGreaterThan(500);
    expect(said.filter((text) => /\p{Ll}\p{Lu}/u.test(text.replace(names, '')))).toEqual([]);
  });

  it('hold no digits: numbers come from figures', () => {
    const withDigits = tables.flatMap((table) =>
      Object.entries(table).filter(([, message]) =>
        /\d/.test(JSON.stringify(message).replaceAll('1:10m', '')),
      ),
    );
    expect(withDigits.map(([key]) => key)).toEqual([
      'passport.formula.percent-of-target',
      'passport.formula.progress-percent',
    ]);
  });

  it('are all used', () => {
    const src = fileURLToPath(new URL('../../src', import.meta.url));
    const code = readdirSync(src, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('i18n/messages'))
      .map((file) => readFileSync(join(src, file), 'utf8'))
      .join('\n');
    const templates = [...code.matchAll(/`([\w.-]*)\$\{[^`]*?\}([\w.-]*)`/g)]
      .map(([, before = '', after = '']) => ({ before, after }))
      .filter(({ before, after }) => before.includes('.') || after.includes('.'));
    const isUsed = (key: string) =>
      code.includes(`'${key}'`) ||
      templates.some(({ before, after }) => key.startsWith(before) && key.endsWith(after));
    expect(keys.filter((key) => !isUsed(key))).toEqual([]);
  });
});

describe('numbers in the style of Peru', () => {
  it.each([
    [23_810, 'quantity', '23,810'],
    [1234, 'quantity', '1,234'],
    [2.0526, 'factor', '2.05'],
    [205.2586, 'percent', '205.3'],
    [162, 'percent', '162.0'],
    [16.1235, 'ratio', '16.1'],
    [20, 'ratio', '20.0'],
    [2009, 'year', '2009'],
  ] as const)('%d as %s is %s', (value, style, expected) => {
    expect(formatNumber(value, 'pe', style)).toBe(expected);
  });
});

describe('words', () => {
  it('choose the plural', () => {
    expect(es.from(cases).t('cases.title.place', { place: 'Piura', count: 1, number: 'uno' })).toBe(
      'Piura: un caso',
    );
    expect(en.from(cases).t('cases.title.place', { place: 'Piura', count: 2, number: 'two' })).toBe(
      'Piura: two cases',
    );
  });

  it('name the unit in the number of the value', () => {
    expect(es.unit(programme, 'nucleus' as UnitId, 1)).not.toBe(es.unit(programme, 'nucleus' as UnitId, 324));
  });

  it('put figures into sentences, and a dash where there is none', () => {
    expect(plainText(es.prose(programme, { es: 'Fueron {nuclei.actual}; {nothing.actual}' }))).toBe(
      `Fueron 324; ${NOT_GIVEN}`,
    );
  });

  it('take what a parameter holds as text, never as a template', () => {
    expect(es.report({ code: 'link.key', severity: 'warning', locator: '{locator}<b>' })).toContain(
      '«{locator}<b>»',
    );
  });

  it('write a stated percentage as the source does, a computed one with one decimal', () => {
    expect(es.figure(programme, 's6.stated')).toMatchObject({ text: '132 %' });
    expect(es.figure(programme, 'nuclei.percent')).toMatchObject({ text: '162.0 %' });
  });
});
