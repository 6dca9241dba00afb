/** The map's colours, in light and dark: contrast (WCAG 2.2) and saturation, computed from the tokens. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8');

/** Linear red, green and blue of a token in one of the two schemes. */
function colour(token: string, scheme: 'light' | 'dark'): readonly [number, number, number] {
  const [, light, dark] = new RegExp(`--${token}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css) ?? [];
  const hex = scheme === 'light' ? light : dark;
  if (!hex) throw new Error(`no token ${token}`);
  return [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
}

/** Chroma in OKLab. */
function chroma([r, g, b]: readonly [number, number, number]): number {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return Math.hypot(
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  );
}

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  const luminance = (token: string) => {
    const [r, g, b] = colour(token, scheme);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one: string, other: string) => {
    const [a, b] = [luminance(one), luminance(other)];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  };

  it('a zone stands out from its country by its fill, and by its line', () => {
    expect(contrast('zone', 'member')).toBeGreaterThanOrEqual(2);
    expect(contrast('zone', 'zone-line')).toBeGreaterThanOrEqual(3);
    expect(contrast('member-line', 'member')).toBeGreaterThanOrEqual(3);
  });

  it('a chosen zone differs by lightness, and the double outline from what lies on its sides', () => {
    expect(contrast('zone-chosen', 'zone')).toBeGreaterThanOrEqual(1.5);
    expect(contrast('hot', 'halo')).toBeGreaterThanOrEqual(4.5);
    expect(contrast('hot', 'member')).toBeGreaterThanOrEqual(3);
  });

  it('zones are the most saturated, and what is dimmed is not', () => {
    const ground = ['sea', 'land', 'member', 'member-dimmed', 'holder', 'zone-dimmed', 'site'];
    const most = Math.max(...ground.map((token) => chroma(colour(token, scheme))));
    for (const zone of ['zone', 'zone-chosen'])
      expect(chroma(colour(zone, scheme))).toBeGreaterThan(1.5 * most);
    expect(chroma(colour('zone-dimmed', scheme))).toBeLessThan(chroma(colour('zone', scheme)) / 2 + 0.001);
    expect(contrast('zone', 'zone-dimmed')).toBeGreaterThanOrEqual(1.6);
  });

  it('names can be read on what they stand on', () => {
    for (const ground of ['sea', 'land', 'member', 'holder', 'halo'])
      for (const ink of ['map-ink', 'map-ink-quiet'])
        expect(contrast(ink, ground), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
  });
});

it('in dark, land and sea are told apart on a bad projector', () => {
  const [sea, land] = ['sea', 'land'].map((token) => {
    const [r, g, b] = colour(token, 'dark');
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }) as [number, number];
  expect((land + 0.05) / (sea + 0.05)).toBeGreaterThanOrEqual(1.5);
});
