/** Charts and sentences on a programme with years, places, baselines and things that ought to fall. */
import { describe, expect, it } from 'vitest';
import { achievementClaim, achievementSummary } from '../../src/charts/achievementClaims';
import { asked } from '../../src/charts/aside';
import { breakdownClaim, breakdownRows, placesAsked, reachedIn } from '../../src/charts/breakdown';
import { sentenceOf } from '../../src/charts/bullets';
import { ordered } from '../../src/charts/order';
import { achievementRows, fieldOf, ratioRows, statedRows } from '../../src/charts/rows';
import { relationLine, timeOf } from '../../src/charts/sentences';
import { seriesOf } from '../../src/charts/series';
import { seriesClaim, seriesMark, seriesSummary } from '../../src/charts/seriesClaims';
import { pointWords, timeAxis } from '../../src/charts/seriesLayout';
import { calculationOf, periodOf, sliceShown } from '../../src/figures/calculation';
import { headlineOf } from '../../src/figures/headline';
import { passportOf } from '../../src/figures/passport';
import { makeWords, plainText } from '../../src/i18n/words';
import { figureOf } from '../../src/model/figure-of';
import type { IndicatorId, PlaceId, Programme } from '../../src/model/programme';
import { figuresOf, partsOf } from '../../src/model/shown';
import { initialView, type View } from '../../src/model/view';
import { fiction } from '../fiction';
import { programme } from '../programmes';

const es = makeWords('es', 'pe');
const en = makeWords('en', 'pe');
const id = (name: string) => name as IndicatorId;
const at = (name: string) => name as PlaceId;
const view = (changes: object): View => ({ ...initialView, ...changes });
const [whole] = figuresOf(fiction, fiction.territory);
const aimed = whole?.withTarget ?? [];
const rowsIn = (year: number | null, territory = 'aralia') =>
  achievementRows(fiction, aimed, { territory: at(territory), year });

/** The programme with these indicators alone. */
const only = (...names: string[]): Programme => ({
  ...fiction,
  indicators: fiction.indicators.filter((each) => names.includes(each.id)),
  measurements: fiction.measurements.filter((each) => names.includes(each.indicator)),
});

describe('the order of rows', () => {
  const rows = rowsIn(null);
  const names = (sort: View['sort'], lang: 'es' | 'en' = 'es') =>
    ordered(rows, sort, lang, (row) => row.factor).map((row) => row.id);

  it('is that of the source, of what was reached, or of the names', () => {
    expect(names('source')).toEqual(['losses', 'homes', 'leaks', 'complaints']);
    expect(names('achievement')).toEqual(['losses', 'homes', 'complaints', 'leaks']);
    expect(names('name', 'es')).toEqual(['leaks', 'losses', 'complaints', 'homes']);
    expect(names('name', 'en')).toEqual(['complaints', 'homes', 'leaks', 'losses']);
  });

  it('knows the letters of the language, and gives the same array for the same rows', () => {
    const places = breakdownRows(fiction, id('workshops'), [at('upper'), at('middle'), at('lower')], null);
    const sorted = ordered(places, 'name', 'es', reachedIn(places));
    expect(sorted.map((row) => row.title.es)).toEqual(['Boca del Río', 'Ñandú', 'Valle Alto']);
    expect(ordered(places, 'name', 'es', reachedIn(places))).toBe(sorted);
    expect(ordered(places, 'achievement', 'es', reachedIn(places)).map((row) => row.actual)).toEqual([
      4, 3, 2,
    ]);
    expect(ordered(places, 'source', 'es', reachedIn(places))).toBe(places);
  });
});

describe('the figures of a place and year', () => {
  it('are its own, and are named so', () => {
    const [losses] = rowsIn(2015);
    expect(losses).toMatchObject({ baseline: 50, target: 38, actual: 37, met: true });
    expect(losses && fieldOf(fiction, losses, 'actual')).toBe('losses.actual/2015');
    const [upper] = rowsIn(2016, 'upper');
    expect(upper).toMatchObject({ target: 40, actual: 36 });
    expect(upper && fieldOf(fiction, upper, 'target')).toBe('losses.target@upper/2016');
    for (const row of rowsIn(2016)) {
      if (row.actual !== null)
        expect(figureOf(fiction, fieldOf(fiction, row, 'actual'))?.value).toBe(row.actual);
    }
  });

  it('have no year where the source gives none: the built-in programme stays as it is', () => {
    const [leaks] = rowsIn(2015).filter((row) => row.id === 'leaks');
    expect(leaks && fieldOf(fiction, leaks, 'actual')).toBe('leaks.actual');
    const [its] = figuresOf(programme, programme.territory);
    const rows = achievementRows(programme, its?.withTarget ?? [], { territory: its?.territory, year: 2012 });
    expect(rows.map((row) => fieldOf(programme, row, 'actual'))).toEqual(
      (its?.withTarget ?? []).map((each) => `${each.id}.actual`),
    );
  });

  it('say of which year they are', () => {
    expect(plainText(timeOf(fiction, rowsIn(2015), es))).toBe(' · 2015');
    expect(plainText(timeOf(programme, [], es))).toBe('');
  });

  it('are not called unbroken where there are figures of parts', () => {
    const of = { territory: at('aralia'), relation: 'own' as const, indicators: aimed };
    expect(relationLine(fiction, of, at('aralia'), es)).toBe('Aralia');
    const around = { ...of, relation: 'around' as const };
    expect(relationLine(fiction, around, at('upper'), es)).toBe('Aralia');
    expect(relationLine(fiction, { ...around, indicators: [] }, at('upper'), es)).toBe(
      'Aralia · sin desglose para Valle Alto',
    );
  });
});

describe('filters', () => {
  it('leave rows aside, but never the chosen one', () => {
    const ask = (changes: object) => asked(fiction, view(changes), aimed, (each) => `indicator:${each.id}`);
    expect(ask({ unit: 'case' }).kept.map((each) => each.id)).toEqual(['leaks', 'complaints']);
    expect(ask({ unit: 'case', indicator: 'homes' }).kept.map((each) => each.id)).toContain('homes');
    expect(ask({ product: 'x' })).toMatchObject({ all: 4, unanswered: ['product'] });
    expect(ask({ year: '2015' }).unanswered).toEqual([]);
  });

  it('ask a country of places, and the rest of the indicator', () => {
    const asks = placesAsked(fiction, view({ year: '2015' }), id('losses'), at('aralia'));
    expect(asks.places).toMatchObject({ kept: ['upper', 'middle', 'lower'], unanswered: [] });
  });
});

describe('a series', () => {
  const losses = seriesOf(fiction, id('losses'), at('aralia'));
  const homes = seriesOf(fiction, id('homes'), at('aralia'));

  it('has what was achieved and aimed at in each year, and no target of another year', () => {
    expect(losses.points.map(({ year, actual, target }) => [year, actual?.value, target?.value])).toEqual([
      [2014, 46, 45],
      [2015, 37, 38],
      [2016, 26, 30],
    ]);
    expect(losses.baseline).toMatchObject({ value: 50, year: 2013 });
    expect(homes.points.at(-1)).toMatchObject({ year: 2018, actual: null, met: null });
    const upper = seriesOf(fiction, id('losses'), at('upper'));
    expect(upper.points.map(({ target }) => target?.value)).toEqual([undefined, 40]);
    expect(seriesOf(fiction, id('losses'), at('aralia'))).toBe(losses);
    for (const { actual, target } of [...losses.points, ...homes.points, ...upper.points]) {
      for (const value of [actual, target])
        if (value) expect(figureOf(fiction, value.ref)?.value).toBe(value.value);
    }
  });

  it('is told from the first year to the last, and how often the target was met', () => {
    expect(plainText(seriesClaim(fiction, losses, es))).toBe('Pérdidas de agua: de 46 en 2014 a 26 en 2016');
    expect(plainText(seriesSummary(losses, es) ?? [])).toBe('Se alcanzó la meta en dos de tres años.');
    expect(plainText(seriesSummary(homes, en) ?? [])).toBe('The target was met in one of three years.');
    expect(seriesSummary(seriesOf(fiction, id('workshops'), at('aralia')), es)).toBeNull();
    const [first] = losses.points;
    expect(first && seriesMark(fiction, losses, first, es)).toBe(
      'Pérdidas de agua, 2014: 46 litros por segundo; no se alcanzó la meta de 45',
    );
  });

  it('keeps years as far apart as they are, and words from touching', () => {
    const axis = timeAxis(homes, 320);
    expect(axis.baseline).toBe(2013);
    expect(axis.domain).toEqual([2012.5, 2018.5]);
    const long = { actual: ['a very long label indeed'], target: [] };
    const said = pointWords(
      homes,
      () => long,
      (year) => (year - 2013) * 50,
      (text) => text.length * 6,
    );
    expect([...said].filter(([, each]) => each.actual).map(([year]) => year)).toEqual([2014]);
  });
});

describe('place by place', () => {
  const places = partsOf(fiction, fiction.indicators[0] as never, at('aralia'));
  const claim = (name: string, of: readonly PlaceId[] = places) =>
    plainText(breakdownClaim(fiction, id(name), breakdownRows(fiction, id(name), of, null), es));

  it('counts the targets that were met, else says between what the figures lie', () => {
    expect(claim('losses')).toBe('Pérdidas de agua: alcanzó su meta uno de dos lugares que la tenían');
    expect(claim('losses', [at('middle')])).toBe('Pérdidas de agua: el único lugar con meta no la alcanzó');
    const then = breakdownRows(fiction, id('losses'), places, 2015);
    expect(plainText(breakdownClaim(fiction, id('losses'), then, es))).toBe(
      'Pérdidas de agua, lugar por lugar',
    );
    expect(claim('workshops')).toBe('Talleres dictados: de 2 (Valle Alto) a 4 (Boca del Río)');
  });
});

describe('what ought to fall', () => {
  it('is never said to be more than planned when it is less', () => {
    const calculation = (name: string, slice = {}) => plainText(calculationOf(fiction, id(name), slice, es));
    expect(calculation('losses')).toBe(
      '(50 − 26) ÷ (50 − 30) = 1.20 veces el cambio previsto, es decir, 120.0 % de él; diferencia con la meta: -4',
    );
    expect(calculation('homes')).toMatch(
      /^350 ÷ 400 = 0\.88 veces la meta, .*diferencia con lo previsto: -50$/,
    );
    expect(calculation('homes', { year: 2014 })).toMatch(/10 más de lo previsto$/);
    expect(calculation('leaks')).toBe(
      '12; la meta, 10 o menos, no se alcanzó. Sin línea de base no se puede decir cuánto del cambio previsto se logró.',
    );
    expect(calculation('workshops')).toBe('sin meta fijada');
    expect(calculation('losses', { territory: 'lower' })).toBe('sin meta fijada');
  });

  it('has sentences of its own in the chart', () => {
    expect(rowsIn(null).map((row) => sentenceOf(fiction, row, es))).toEqual([
      'Pérdidas de agua: de 50 a 26 litros por segundo; la meta era 30; 1.20 veces el cambio previsto',
      'Viviendas conectadas: 0.88 veces la meta, 350 de 400 viviendas',
      'Fugas sin reparar: 12 casos; la meta de 10 no se alcanzó',
      'Reclamos: de 40 a 50 casos; la meta era 20; -0.50 veces el cambio previsto',
    ]);
    expect(plainText(achievementClaim(fiction, at('aralia'), rowsIn(null), es))).toBe(
      'Aralia: se alcanzó una de cuatro metas',
    );
    expect(plainText(achievementSummary(fiction, rowsIn(null), es) ?? [])).toContain('veces lo previsto');
  });

  it('has passports that say so, with the year', () => {
    const passport = (ref: string) => {
      const text = passportOf(fiction, ref, es);
      return text && [plainText(text.counts), plainText(text.how)];
    };
    expect(passport('losses.factor')).toEqual([
      expect.stringMatching(/^Pérdidas de agua \(veces el cambio previsto, 2016\)\. /),
      'calculado: cambio alcanzado ÷ cambio previsto, desde la línea de base = (50 − 26) ÷ (50 − 30)',
    ]);
    expect(passport('losses.excess/2015')?.[0]).toContain('(diferencia con la meta, 2015)');
    expect(passport('losses.actual@upper/2015')?.[0]).toContain('(alcanzado, 2015)');
    expect(passport('homes.excess/2014')?.[0]).toContain('(por encima de la meta, 2014)');
    expect(passport('homes.excess')?.[0]).toContain('(diferencia con la meta, 2016)');
    expect(passport('leaks.actual')?.[0]).toContain('(alcanzado)');
  });
});

describe('the headline', () => {
  const claim = (...names: string[]) => plainText(headlineOf(only(...names), initialView, es).claim);

  it('says no more of the targets than holds of all', () => {
    expect(claim('losses', 'homes', 'leaks', 'complaints')).toBe('Se alcanzó una de las cuatro metas');
    expect(claim('losses')).toBe('Se superó la meta: 1.20 veces lo previsto');
    expect(claim('homes')).toBe('No se alcanzó la meta');
    expect(claim('homes', 'leaks')).toBe('No se alcanzó ninguna de las dos metas');
    expect(claim('workshops')).toBe('Agua para Aralia');
  });
});

describe('the indicator’s detail', () => {
  it('speaks of the chosen place and of the year asked for, where there are such figures', () => {
    expect(sliceShown(fiction, view({ place: 'upper', year: '2015' }), id('losses'))).toEqual({
      territory: 'upper',
      year: 2015,
    });
    expect(sliceShown(fiction, view({ place: 'upper', year: '2012' }), id('homes'))).toEqual({
      territory: undefined,
      year: null,
    });
    const period = (name: string, slice = {}) => plainText(periodOf(fiction, id(name), slice, es));
    expect(period('losses', { year: 2015 })).toBe('2015; hay cifras de 2014 a 2016');
    expect(period('losses', { territory: 'lower' })).toBe('2016');
    expect(period('leaks')).toBe('la fuente no da uno por cifra');
  });
});

describe('the built-in programme', () => {
  it('has its ratio as two values, and its statements of the widest territory', () => {
    const [ratio] = programme.ratios;
    expect(ratio && ratioRows(programme, ratio).map((row) => row.ref)).toEqual([
      'smes-per-nucleus.target',
      'smes-per-nucleus.actual',
    ]);
    expect(statedRows(programme, programme.indicators)).toHaveLength(6);
    expect(statedRows(fiction, aimed)).toEqual([]);
  });
});
