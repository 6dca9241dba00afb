import { describe, expect, it } from 'vitest';
import { summary as table } from '../../src/i18n/messages/summary';
import { createI18n, plainText } from '../../src/i18n/i18n';
import { summaryFlags, summaryGroups } from '../../src/stage/paper/summary-rows';
import { programme } from '../programmes';

const i18n = createI18n('es', 'pe');
const say = i18n.from(table);

describe('the summary', () => {
  const groups = summaryGroups(programme, i18n, say);

  it('lists every indicator once, under the territory that its figures are of', () => {
    expect(groups.map(({ territory, rows }) => [territory, rows.length])).toEqual([
      ['andean', 6],
      ['ten-zones', 3],
    ]);
    const ids = groups.flatMap(({ rows }) => rows.map(({ id }) => id));
    expect(new Set(ids)).toEqual(new Set(programme.indicators.map(({ id }) => id)));
  });

  it('draws all bars on one scale, the longest as long as there is room, none cut off', () => {
    const bars = groups.flatMap(({ rows }) => rows.flatMap(({ bar }) => bar ?? []));
    expect(bars).toHaveLength(6);
    expect(Math.max(...bars.map(({ actual }) => actual))).toBe(1);
    expect(new Set(bars.map(({ target }) => target)).size).toBe(1);
  });

  it('calls a lower bound one, and a missing target missing', () => {
    const families = groups[1]?.rows.find(({ id }) => id === 'families-per-association');
    expect(plainText(families?.actual ?? [])).toBe('más de 400');
    expect(families).toMatchObject({ target: null, factor: null, bar: null });
  });

  it('names what disagrees, and what is only worded wrongly', () => {
    expect(summaryFlags(programme, i18n, say).map(plainText)).toEqual([
      'La fuente dice 132 % para «Pymes agrupadas en núcleos» y «Núcleos formados»; el cálculo da 130.6 % y 162.0 % de la meta.',
      'La fuente da como exceso lo que es porcentaje de la meta: «Con herramientas de gestión», «Internacionalizadas», «Participación institucional» y «Aplican herramientas».',
    ]);
  });
});
