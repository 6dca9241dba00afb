/** What style sheets must keep to, read as text. */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const src = fileURLToPath(new URL('../../src', import.meta.url));
const sheets = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.css'),
);
/** Each rule with its file. What stands between a brace and the next is its declarations. */
const rules = sheets.flatMap((file) =>
  [...readFileSync(join(src, file), 'utf8').matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(
    ([, selector = '', body = '']) => ({ name: `${file}: ${selector.trim()}`, body }),
  ),
);

it('words on ink keep their ground in forced colours: else the browser puts paper behind words of paper', () => {
  const onInk = rules.filter(
    ({ body }) => /background: var\(--ink\)/.test(body) && /[^-]color: var\(--paper\)/.test(body),
  );
  expect(onInk.length).toBeGreaterThan(5);
  const lost = onInk.filter(({ body }) => !/forced-color-adjust: none/.test(body));
  expect(lost.map(({ name }) => name)).toEqual([]);
});

it('a class that a component asks of its style sheet is in it: else what it lays out silently falls apart', () => {
  const asked = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) => {
      const text = readFileSync(join(src, file), 'utf8');
      return [...text.matchAll(/import (\w+) from '([^']+\.module\.css)'/g)].flatMap(
        ([, name = '', sheet = '']) => {
          const css = readFileSync(join(src, dirname(file), sheet), 'utf8');
          const names = text.matchAll(new RegExp(`\\b${name}(?:\\.(\\w+)|\\['([\\w-]+)'\\])`, 'g'));
          return [...names].map(([, dotted, quoted]) => ({ file, css, name: dotted ?? quoted ?? '' }));
        },
      );
    });
  expect(asked.length).toBeGreaterThan(500);
  const missing = asked.filter(({ css, name }) => !new RegExp(`\\.${name}(?![\\w-])`).test(css));
  expect(missing.map(({ file, name }) => `${file}: ${name}`)).toEqual([]);
});
