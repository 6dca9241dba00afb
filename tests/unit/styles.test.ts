/** What style sheets must keep to, read as text. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
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
