/** The app as one file, as it was built: what it names, what it weighs, what its policy lets run. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const html = readFileSync(fileURLToPath(new URL('../../dist-file/saldo.html', import.meta.url)), 'utf8');
/** What may be sent by post: bytes. */
const LIMIT = 1_677_722;

test('is one file that can be sent by post, and names nothing outside of it', () => {
  expect(Buffer.byteLength(html)).toBeLessThan(LIMIT);
  const head = html.slice(0, html.indexOf('<script'));
  expect(head).toMatch(
    /^<!doctype html>\s*<html lang="es">\s*<head>\s*<meta http-equiv="Content-Security-Policy"/,
  );
  // Where browsers look for the encoding.
  expect(Buffer.byteLength(html.slice(0, html.indexOf('charset="utf-8"')))).toBeLessThan(1024);
  const tags = html.replace(/<(script|style)([^>]*)>[\s\S]*?<\/\1>/g, '<$1$2>').match(/<[a-z][^>]*>/g) ?? [];
  expect(tags.filter((tag) => /\s(?:src|href)="(?!data:)/.test(tag))).toEqual([]);
  expect(tags.filter((tag) => /modulepreload|rel="preload"|manifest/.test(tag))).toEqual([]);
});

test('its policy lets exactly its one script and its one style run', () => {
  const policy = /content="(default-src [^"]+)"/.exec(html)?.[1] ?? '';
  const hashOf = (text = '') => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const scripts = [...html.matchAll(/<script type="module"[^>]*>([\s\S]*?)<\/script>/g)];
  const styles = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)];
  expect(scripts).toHaveLength(1);
  expect(styles).toHaveLength(1);
  const directives = policy.split('; ');
  expect(directives).toContain(`script-src ${hashOf(scripts[0]?.[1])}`);
  expect(directives).toContain(`style-src ${hashOf(styles[0]?.[1])}`);
  for (const directive of ["default-src 'none'", "connect-src 'none'", "require-trusted-types-for 'script'"])
    expect(directives).toContain(directive);
  expect(policy).not.toContain('unsafe');
});
