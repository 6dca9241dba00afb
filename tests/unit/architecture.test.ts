/** Holds the table of folders in src/README.md: who may import whom. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { isUnasked } from '../../scripts/leaflet-parts.mjs';

const src = fileURLToPath(new URL('../../src', import.meta.url));

const levels: Record<string, number> = {
  model: 0,
  formats: 1,
  i18n: 1,
  ui: 1,
  picture: 2,
  store: 2,
  map: 3,
  charts: 3,
  cases: 3,
  figures: 3,
  find: 3,
  stage: 4,
  story: 5,
  app: 6,
};

/** A package and the only folder that may import it. */
const owners: Record<string, string> = {
  leaflet: 'map',
  'react-leaflet': 'map',
  'topojson-client': 'map',
  recharts: 'charts',
  zustand: 'store',
  zod: 'formats',
  minisearch: 'find',
  'idb-keyval': 'store',
  uqr: 'ui',
};

interface Import {
  readonly file: string;
  readonly from: string;
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));

function parse(file: string): ts.SourceFile {
  return ts.createSourceFile(
    file,
    readFileSync(join(src, file), 'utf8'),
    ts.ScriptTarget.ES2022,
    true,
    ts.ScriptKind.TSX,
  );
}

function importsOf(file: string): readonly Import[] {
  const found: Import[] = [];
  const visit = (node: ts.Node) => {
    const from =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
        ? node.moduleSpecifier
        : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
          ? node.arguments[0]
          : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
            ? node.argument.literal
            : undefined;
    if (from && ts.isStringLiteral(from)) found.push({ file, from: from.text });
    ts.forEachChild(node, visit);
  };
  visit(parse(file));
  return found;
}

const imports = files.flatMap(importsOf);
const folderOf = (file: string) => (dirname(file) === '.' ? '' : (file.split('/')[0] ?? ''));

describe('imports', () => {
  it('are found', () => {
    expect(files.length).toBeGreaterThan(30);
    expect(imports.length).toBeGreaterThan(100);
  });

  it('go only towards lower levels, and never between folders of one level', () => {
    const wrong = imports.filter(({ file, from }) => {
      if (!from.startsWith('.') || folderOf(file) === '') return false;
      const target = folderOf(relative(src, resolve(src, dirname(file), from)));
      if (target === folderOf(file)) return false;
      // The store makes the context that Pictures read.
      if (folderOf(file) === 'store' && target === 'picture') return false;
      return !((levels[target] ?? 99) < (levels[folderOf(file)] ?? -1));
    });
    expect(wrong).toEqual([]);
  });

  it('of a Picture are never of the store: what it knows comes by its context', () => {
    const pictures = ['picture', 'map', 'charts', 'cases', 'figures', 'find', 'stage'];
    const wrong = imports.filter(
      ({ file, from }) => pictures.includes(folderOf(file)) && /(^|\/)store\//.test(from),
    );
    expect(wrong).toEqual([]);
  });

  it('of a package stand only in the folder that owns it', () => {
    const wrong = imports.filter(({ file, from }) => {
      const name = from.startsWith('@') ? from : (from.split('/')[0] ?? '');
      const owner = owners[name];
      return owner !== undefined && folderOf(file) !== owner;
    });
    expect(wrong).toEqual([]);
  });

  it('ask Leaflet for nothing that a build leaves out', () => {
    const leaflet = fileURLToPath(new URL('../../node_modules/leaflet/src', import.meta.url));
    const left = readdirSync(leaflet, { recursive: true, encoding: 'utf8' })
      .map((file) => join(leaflet, file))
      .filter((file) => isUnasked(file))
      .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/^export (?:var|function) (\w+)/gm)])
      .map(([, name = '']) => name);
    expect(left).toEqual(expect.arrayContaining(['Control', 'GeoJSON', 'Marker', 'Popup', 'TileLayer']));
    const asked = files
      .filter((file) => folderOf(file) === 'map')
      .flatMap((file) => [...readFileSync(join(src, file), 'utf8').matchAll(/\bL\.(\w+)/g)])
      .map(([, name = '']) => name);
    expect(asked).toContain('polygon');
    expect(asked.filter((name) => left.includes(name))).toEqual([]);
  });

  it('of the model are its own', () => {
    const wrong = imports.filter(
      ({ file, from }) =>
        folderOf(file) === 'model' &&
        (!from.startsWith('.') ||
          folderOf(relative(src, resolve(src, dirname(file), `${from}.ts`))) !== 'model'),
    );
    expect(wrong).toEqual([]);
  });

  it('go round in no circle', () => {
    const known = new Set(files.map((file) => file.replace(/\.tsx?$/, '')));
    const next = new Map<string, string[]>();
    for (const { file, from } of imports) {
      const target = relative(src, resolve(src, dirname(file), from));
      const name = file.replace(/\.tsx?$/, '');
      if (from.startsWith('.') && known.has(target)) next.set(name, [...(next.get(name) ?? []), target]);
    }
    // Depth-first search: what is met again on the way to itself closes a circle.
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (name: string, way: readonly string[]) => {
      if (way.includes(name)) circles.push([...way.slice(way.indexOf(name)), name].join(' → '));
      if (done.has(name) || way.includes(name)) return;
      for (const target of next.get(name) ?? []) visit(target, [...way, name]);
      done.add(name);
    };
    for (const name of known) visit(name, []);
    expect(next.size).toBeGreaterThan(200);
    expect(circles).toEqual([]);
  });
});

describe('folders', () => {
  const folders = readdirSync(src).filter((name) => statSync(join(src, name)).isDirectory());

  it('are those of the table', () => {
    expect(folders.toSorted()).toEqual(Object.keys(levels).toSorted());
    const table = [...readFileSync(join(src, 'README.md'), 'utf8').matchAll(/^\| `(\w+)\/` +\| L(\d) +\|/gm)];
    expect(Object.fromEntries(table.map(([, name, level]) => [name, Number(level)]))).toEqual(levels);
  });

  it('have few enough files to be overlooked, messages aside', () => {
    const all = readdirSync(src, { recursive: true, encoding: 'utf8' });
    const count = new Map<string, number>();
    for (const file of all.filter((name) => statSync(join(src, name)).isFile()))
      count.set(dirname(file), (count.get(dirname(file)) ?? 0) + 1);
    count.delete('i18n/messages');
    expect([...count].filter(([, many]) => many > 18)).toEqual([]);
  });

  it('name their files in one style: a component, a hook, anything else', () => {
    const all = files.map((file) => basename(file));
    const isNamed = (name: string) =>
      /^[A-Z][A-Za-z]*\.tsx$/.test(name) ||
      /^use[A-Z][A-Za-z]*\.ts$/.test(name) ||
      /^[a-z0-9]+(-[a-z0-9]+)*\.tsx?$/.test(name);
    expect(all.filter((name) => !isNamed(name))).toEqual([]);
    // What draws is a component's file, and a component's file draws.
    const wrong = files.filter((file) => {
      const text = readFileSync(join(src, file), 'utf8');
      const name = basename(file).replace(/\.tsx?$/, '');
      return /^[A-Z]/.test(name) && !new RegExp(`export (const|function|class) ${name}\\b`).test(text);
    });
    expect(wrong).toEqual([]);
  });

  it('have no barrels and no catch-alls', () => {
    expect(files.filter((file) => /^index\.tsx?$/.test(basename(file)))).toEqual([]);
    expect(files.filter((file) => /(^|\/)(utils?|helpers?|common|shared|types|hooks)\//.test(file))).toEqual(
      [],
    );
  });
});

/** Identifiers that stand for something outside, used as such and not as a property's name. */
function globalsIn(file: string, names: ReadonlySet<string>): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isIdentifier(node) && names.has(node.text)) {
      const { parent } = node;
      const named =
        (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
        ts.isPropertyAssignment(parent) ||
        ts.isPropertySignature(parent) ||
        ts.isBindingElement(parent) ||
        ts.isVariableDeclaration(parent) ||
        ts.isParameter(parent) ||
        ts.isShorthandPropertyAssignment(parent);
      if (!named) found.push(`${file}: ${node.text}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(parse(file));
  return found;
}

describe('the model', () => {
  it('knows no document, no clock and no chance', () => {
    const outside = new Set([
      'document',
      'window',
      'Date',
      'performance',
      'localStorage',
      'navigator',
      'fetch',
    ]);
    const inModel = files.filter((file) => folderOf(file) === 'model');
    expect(inModel.flatMap((file) => globalsIn(file, outside))).toEqual([]);
    expect(inModel.filter((file) => readFileSync(join(src, file), 'utf8').includes('Math.random'))).toEqual(
      [],
    );
  });
});

/**
 * Uses of the address: `location`, and what the browser's `history` can do, alone or through the window. To load the page again
 * leaves the address as it is.
 */
function addressesIn(file: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    const text = ts.isPropertyAccessExpression(node) ? node.getText() : '';
    if (text === 'window.location.reload') return;
    if (
      /^(window|globalThis|self|document|top|parent)\.(location|history)$/.test(text) ||
      /^history\.(pushState|replaceState|back|forward|go|state|scrollRestoration)$/.test(text)
    )
      found.push(`${file}: ${text}`);
    ts.forEachChild(node, visit);
  };
  visit(parse(file));
  return [...found, ...globalsIn(file, new Set(['location']))];
}

describe('the address', () => {
  it('is touched by url.ts alone', () => {
    expect(addressesIn('store/page/url.ts').length).toBeGreaterThan(5);
    const others = files.filter((file) => file !== 'store/page/url.ts');
    expect(others.flatMap(addressesIn)).toEqual([]);
  });
});
