import { describe, expect, it } from 'vitest';
import { qrMatrix, qrPath } from '../../src/ui/parts/qr';
import { sentenceWithSource } from '../../src/i18n/sentence';
import { createI18n } from '../../src/i18n/i18n';
import { passportOf } from '../../src/figures/passport';
import { indicatorById } from '../../src/model/figures/measurements';
import type { IndicatorId, SourceId } from '../../src/model/programme';
import { isPrivateHost, publicAddress } from '../../src/store/page/address';
import { programme } from '../programmes';

const es = createI18n('es', 'pe');
const en = createI18n('en', 'en');
const nuclei = indicatorById(programme, 'nuclei' as IndicatorId);

describe('a sentence with its source', () => {
  const sentence = (i18n: typeof es, address: string | null) =>
    sentenceWithSource(programme, i18n.prose(programme, nuclei.claim), nuclei.sources, i18n, address);

  it('says the claim, where it stands, which programme, and where it can be seen', () => {
    expect(sentence(es, 'https://example.org/#x')).toBe(
      `${es.plain(programme, nuclei.claim)}. Fuente: Artículo de prensa sobre el cierre de AL-Invest IV, §6. AL-Invest IV, 2009–2013. https://example.org/#x`,
    );
    expect(sentence(en, null)).toBe(
      `${en.plain(programme, nuclei.claim)}. Source: Press article on the closing of AL-Invest IV, §6. AL-Invest IV, 2009–2013.`,
    );
  });

  it('names each source once with all its parts, and none where there is none', () => {
    const source = 'article' as SourceId;
    const refs = ['2', '3', '6'].map((locator) => ({ source, locator }));
    expect(sentenceWithSource(programme, ['A claim!'], refs, en, null)).toBe(
      'A claim! Source: Press article on the closing of AL-Invest IV, §2, §3, §6. AL-Invest IV, 2009–2013.',
    );
    expect(sentenceWithSource(programme, ['A claim'], [], en, null)).toBe(
      'A claim. AL-Invest IV, 2009–2013.',
    );
    expect(sentenceWithSource(programme, ['A claim'], [{ source }], en, null)).toContain(
      'AL-Invest IV. AL-Invest IV',
    );
  });

  it('leaves out the dates of a programme that gives none', () => {
    const undated = { ...programme, start: null, end: null };
    expect(sentenceWithSource(undated, ['A claim'], [], en, null)).toBe('A claim. AL-Invest IV.');
    expect(sentenceWithSource({ ...undated, start: '2009' }, ['A claim'], [], en, null)).toBe(
      'A claim. AL-Invest IV, 2009.',
    );
  });

  it('of a passport says what the number is', () => {
    const claim = (ref: string, i18n = es) =>
      passportOf(programme, ref, i18n)
        ?.claim.map((segment) => (typeof segment === 'string' ? segment : segment.text))
        .join('');
    expect(claim('nuclei.actual')).toBe('Núcleos empresariales formados (alcanzado): 324 núcleos');
    expect(claim('nuclei.percent')).toBe('Núcleos empresariales formados (porcentaje de la meta): 162.0 %');
    expect(claim('smes-per-nucleus.target', en)).toBe('SMEs per nucleus (planned): 20.0 SMEs');
    expect(claim('programme.met', en)).toMatch(/^Targets met: 6$/);
    expect(claim('article.11')).toBe('Título de la sección sobre los casos regionales.');
  });
});

describe('the address to share', () => {
  it.each([
    ['https://saldo.example.org/a/?b=c#d', 'https://saldo.example.org/a/?b=c'],
    ['http://8.8.8.8/', 'http://8.8.8.8/'],
    ['https://user:secret@example.org/', 'https://example.org/'],
    ['http://localhost:4173/', null],
    ['file:///media/usb/saldo.html#place=piura', null],
  ])('of the page at %s is %s', (own, expected) => {
    expect(publicAddress(undefined, own)).toBe(expected);
  });

  it.each([
    ['https://example.org/saldo/', 'https://example.org/saldo/'],
    [' https://example.org#x ', 'https://example.org/'],
    // Whoever names it knows who can open it.
    ['http://intranet/saldo/', 'http://intranet/saldo/'],
    ['', 'https://own.example/'],
    ['example.org', 'https://own.example/'],
    ['/saldo/', 'https://own.example/'],
    ['javascript:alert(1)', 'https://own.example/'],
    ['ftp://example.org/', 'https://own.example/'],
  ])('named as “%s” is %s', (named, expected) => {
    expect(publicAddress(named, 'https://own.example/')).toBe(expected);
  });

  it.each([
    'localhost',
    'app.localhost',
    '127.0.0.1',
    '127.3.2.1',
    '[::1]',
    '0.0.0.0',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.1',
    '192.168.1.4',
    '169.254.1.1',
    '100.64.0.1',
    'laptop.local',
    'LAPTOP.LOCAL.',
    'intranet',
    '[fe80::1]',
    '[fd00::1]',
    '[::ffff:7f00:1]',
    '',
  ])('is none at %s', (host) => {
    expect(isPrivateHost(host)).toBe(true);
  });

  it.each([
    'example.org',
    '172.15.0.1',
    '172.32.0.1',
    '11.0.0.1',
    '193.168.1.1',
    '[2001:db8::1]',
    'local.example.org',
  ])('is one at %s', (host) => {
    expect(isPrivateHost(host)).toBe(false);
  });
});

describe('a QR code', () => {
  const link = 'https://saldo.example.org/#lang=es&numbers=pe&place=piura';

  it('has four light modules on each side and its three finders', () => {
    const matrix = qrMatrix(link) ?? [];
    const size = matrix.length;
    for (const [y, row] of matrix.entries())
      for (const [x, isDark] of row.entries())
        if (Math.min(x, y, size - 1 - x, size - 1 - y) < 4) expect(isDark).toBe(false);
    for (const [x, y] of [
      [4, 4],
      [size - 11, 4],
      [4, size - 11],
    ] as const)
      expect(matrix[y]?.slice(x, x + 7)).toEqual([true, true, true, true, true, true, true]);
  });

  it('is drawn module by module', () => {
    const matrix = qrMatrix(link) ?? [];
    const drawn = matrix.map((row) => row.map(() => false));
    for (const [, x, y, width] of qrPath(matrix).matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g))
      for (let at = Number(x); at < Number(x) + Number(width); at += 1) drawn[Number(y)]![at] = true;
    expect(drawn).toEqual(matrix);
  });

  it('is none of what does not fit', () => {
    expect(qrMatrix('x'.repeat(5000))).toBeNull();
  });
});
