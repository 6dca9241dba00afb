/**
 * Nothing in the app knows the programme that it ships with: no id of its document, no name in it, no word of its trade. What the app
 * needs to know of a programme stands in the document, or it would be said of every other programme too.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { programme } from '../programmes';

const src = fileURLToPath(new URL('../../src', import.meta.url));
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.(tsx?|css)$/.test(file),
);

/** Ids and names of the document that are plain words as well, and where the app means the plain word. */
const plainWords: Record<string, string> = {
  start: 'of a programme, a period, a line of text',
  end: 'the same',
  'inicio del programa': 'of any programme',
  'fin del programa': 'the same',
  article: 'an element of a page',
  family: 'of fonts',
};

/** What may name a country: how its people write numbers is no matter of the programme. */
const mayName: Record<string, RegExp> = {
  'store/page/dashboard-state.ts': /^pe$/,
  'i18n/numbers.ts': /peru|peruvian|bolivia|colombia|ecuador|pe\b/i,
  'i18n/messages/menu.ts': /perú|peru|bolivia|colombia|ecuador|pe\b/i,
};

const ids = [
  programme.id,
  ...programme.places,
  ...programme.indicators,
  ...programme.cases,
  ...programme.events,
  ...programme.products,
  ...programme.units,
  ...programme.organisations,
  ...programme.claims,
  ...programme.ratios,
  ...programme.sourceList,
  ...programme.notes,
].map((each) => (typeof each === 'string' ? each : each.id));

const names = [
  ...programme.places.map(({ name }) => name),
  ...programme.organisations.map(({ name }) => name),
  ...programme.events.map(({ name }) => name),
  ...programme.products.map(({ name }) => name),
  ...programme.units.flatMap(({ one, other }) => [one, other]),
].flatMap((text) => Object.values(text));

/** Words of its trade, in both languages, that no id or name has as such. */
const trade =
  /al-?invest|\bper[uú](vian|ano|ana)?s?\b|pymes?\b|\bSMEs?\b|n[uú]cle(o|us|i|os)\b|perucámaras|consorcio andino/i;
/** A word of the code for places inside of a country, but none for the reader: another programme has regions, districts, camps. */
const onlyInCode = /\bzon(a|e)s?\b/i;

const MESSAGE_KEY = /^[a-z]+(\.[a-z-]+)+$/;

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const whole = (words: readonly string[], flags: string) =>
  new RegExp(`(?<![\\p{L}\\d-])(${words.map(escaped).join('|')})(?![\\p{L}\\d-])`, flags);
// An id of two letters is an abbreviation of half the world: it counts where it stands alone.
const known = whole(
  [...ids, ...names].filter((word) => word.length > 2 && !Object.hasOwn(plainWords, word.toLowerCase())),
  'iu',
);
const short = new Set(ids.filter((id) => id.length <= 2));

/** What of a file is said to the machine or to the reader: its names, its strings, its markup; comments are for us. */
function said(file: string): readonly string[] {
  const text = readFileSync(join(src, file), 'utf8');
  if (file.endsWith('.css')) return text.replace(/\/\*[^]*?\*\//g, '').split('\n');
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isStringLiteralLike(node) || ts.isJsxText(node) || ts.isIdentifier(node)) found.push(node.text);
    if (ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) found.push(node.text);
    if (ts.isRegularExpressionLiteral(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TSX));
  return found;
}

function knowledgeIn(file: string): readonly string[] {
  const allowed = mayName[file];
  const unreadable = file.startsWith('i18n/') ? onlyInCode : /(?!)/;
  return said(file)
    .filter((text) => !MESSAGE_KEY.test(text))
    .flatMap((text) => [
      known.exec(text)?.[0],
      trade.exec(text)?.[0],
      unreadable.exec(text)?.[0],
      short.has(text) ? text : undefined,
    ])
    .filter((word): word is string => word !== undefined && !allowed?.test(word))
    .map((word) => `${file}: ${word}`);
}

describe('the app', () => {
  it('would notice what it must not know', () => {
    for (const word of [
      'piura',
      'Las pymes',
      'Diez zonas del Perú',
      'lime-huaraz',
      'Cámara de Comercio de Lima',
    ])
      expect(known.test(word) || trade.test(word), word).toBe(true);
    for (const word of ['appendix', 'number style', 'endpoint']) expect(known.test(word), word).toBe(false);
  });

  it('knows nothing, in what it does and says, of the programme that it ships with', () => {
    expect([...new Set(files.flatMap(knowledgeIn))]).toEqual([]);
  });
});
