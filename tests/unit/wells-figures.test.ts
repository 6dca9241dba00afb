/** Charts and sentences on a programme with years, places, baselines and things that ought to fall. */
import { describe, expect, it } from 'vitest';
import { achievementClaim, achievementSummary } from '../../src/charts/achievement/achievement-claims';
import { whoseFigures, rowSentence } from '../../src/charts/achievement/achievement-words';
import { panelRows, tableRows } from '../../src/charts/achievement/panel-rows';
import { boxBullets } from '../../src/charts/rows/box-bullets';
import { applyFilters } from '../../src/charts/frame/apply-filters';
import { breakdownClaim, breakdownRows, placesAsked, reachedIn } from '../../src/charts/breakdown/breakdown';
import { sentenceOf } from '../../src/charts/rows/bullets';
import { ordered } from '../../src/charts/rows/order';
import { achievementRows, fieldOf, ratioRows, statedRows } from '../../src/charts/rows/rows';
import { relationLine, timeOf } from '../../src/charts/frame/sentences';
import { seriesOf } from '../../src/charts/series/series';
import { seriesClaim, seriesMark, seriesSummary } from '../../src/charts/series/series-claims';
import { pointWords, timeAxis } from '../../src/charts/series/series-layout';
import { calculationOf, periodOf, sliceShown } from '../../src/figures/calculation';
import { headlineOf } from '../../src/figures/headline';
import { passportOf } from '../../src/figures/passport';
import { createI18n, plainText } from '../../src/i18n/i18n';
import { figureOf } from '../../src/model/figures/figure';
import type { IndicatorId, PlaceId, Programme } from '../../src/model/programme';
import { figuresOf, partsOf } from '../../src/model/figures/territory-figures';
import { initialView, type View } from '../../src/model/view/view';
import { programme } from '../programmes';
import { wells } from '../wells';

const es = createI18n('es', 'pe');
const en = createI18n('en', 'pe');
const id = (name: string) => name as IndicatorId;
const at = (name: string) => name as PlaceId;
const view = (changes: object): View => ({ ...initialView, ...changes });
/** Of Kenya alone, which has figures of four towns as well. */
const { programme: made } = wells({ countries: ['KE'], aims: true, towns: true });
const [whole] = figuresOf(made, made.territory);
const towns = partsOf(made, made.indicators[0]!, at('ke'));
const aimed = whole?.withTarget ?? [];
const rowsIn = (year: number | null, territory = 'ke') =>
  achievementRows(made, aimed, { territory: at(territory), year });

/** The programme with these indicators alone. */
const only = (...names: string[]): Programme => ({
  ...made,
  indicators: made.indicators.filter((each) => names.includes(each.id)),
  measurements: made.measurements.filter((each) => names.includes(each.indicator)),
});

describe('the order of rows', () => {
  const rows = rowsIn(null);
  const names = (sort: View['sort']) => ordered(rows, sort, 'en', (row) => row.factor).map((row) => row.id);

  it('is that of the source, of what was reached, or of the names', () => {
    expect(names('source')).toEqual(['contaminated-samples', 'homes', 'leaks', 'complaints']);
    expect(names('achievement')).toEqual(['contaminated-samples', 'homes', 'complaints', 'leaks']);
    expect(names('name')).toEqual(['complaints', 'homes', 'leaks', 'contaminated-samples']);
  });

  it('of the names is that of the language', () => {
    const [its] = figuresOf(programme, programme.territory);
    const six = achievementRows(programme, its?.withTarget ?? [], { territory: its?.territory, year: null });
    const sorted = (lang: 'es' | 'en') =>
      ordered(six, 'name', lang, (row) => row.factor).map((row) => row.id);
    // Núcleos …, Pymes agrupadas, con herramientas, con participación, consolidadas, que aplican.
    expect(sorted('es')).toEqual([
      'nuclei',
      'smes-in-nuclei',
      'tools-available',
      'institutional',
      'internationalised',
      'tools-applied',
    ]);
    // Business nuclei, SMEs applying, consolidated, grouped, taking part, with.
    expect(sorted('en')).toEqual([
      'nuclei',
      'tools-applied',
      'internationalised',
      'smes-in-nuclei',
      'institutional',
      'tools-available',
    ]);
  });

  it('knows the letters of the language, and gives the same array for the same rows', () => {
    const places = breakdownRows(made, id('points-repaired'), towns, null);
    const sorted = ordered(places, 'name', 'es', reachedIn(places));
    expect(sorted.map((row) => row.title.en)).toEqual(['Kisumu', 'Mombasa', 'Ñambu', 'Thika']);
    expect(ordered(places, 'name', 'es', reachedIn(places))).toBe(sorted);
    expect(ordered(places, 'achievement', 'es', reachedIn(places)).map((row) => row.actual)).toEqual([
      54, 40, 25, 12,
    ]);
    expect(ordered(places, 'source', 'es', reachedIn(places))).toBe(places);
  });
});

describe('the figures of a place and year', () => {
  it('are its own, and are named so', () => {
    const [losses] = rowsIn(2021);
    expect(losses).toMatchObject({ baseline: 38, target: 29, actual: 29.8, met: false });
    expect(losses && fieldOf(made, losses, 'actual')).toBe('contaminated-samples.actual/2021');
    const [town] = rowsIn(2023, 'kisumu');
    expect(town).toMatchObject({ target: 18, actual: 14.2 });
    expect(town && fieldOf(made, town, 'target')).toBe('contaminated-samples.target@kisumu/2023');
    for (const row of rowsIn(2022)) {
      if (row.actual !== null) expect(figureOf(made, fieldOf(made, row, 'actual'))?.value).toBe(row.actual);
    }
  });

  it('have no year where the source gives none: the built-in programme stays as it is', () => {
    const [leaks] = rowsIn(2021).filter((row) => row.id === 'leaks');
    expect(leaks && fieldOf(made, leaks, 'actual')).toBe('leaks.actual');
    const [its] = figuresOf(programme, programme.territory);
    const rows = achievementRows(programme, its?.withTarget ?? [], { territory: its?.territory, year: 2012 });
    expect(rows.map((row) => fieldOf(programme, row, 'actual'))).toEqual(
      (its?.withTarget ?? []).map((each) => `${each.id}.actual`),
    );
  });

  it('say of which year they are', () => {
    expect(plainText(timeOf(made, rowsIn(2021), es))).toBe(' · 2021');
    expect(plainText(timeOf(programme, [], es))).toBe('');
  });

  it('are not called unbroken where there are figures of parts', () => {
    const of = { territory: at('ke'), relation: 'own' as const, indicators: aimed };
    expect(relationLine(made, of, at('ke'), es)).toBe('Kenya');
    const around = { ...of, relation: 'around' as const };
    expect(relationLine(made, around, at('kisumu'), es)).toBe('Kenya');
    expect(relationLine(made, { ...around, indicators: [] }, at('kisumu'), es)).toBe(
      'Kenya · sin desglose para Kisumu',
    );
  });
});

describe('the panel of the page, where a place has figures of its own', () => {
  const asked = (place: string | null, year: number | null = null) => ({
    place: place === null ? null : at(place),
    year,
    sort: 'source' as const,
    lang: 'en' as const,
  });
  const shown = (place: string | null, year: number | null = null) =>
    panelRows(made, whole!, asked(place, year));
  const measure = (text: string, { size }: { size: number }) => text.length * size * 0.5;
  const drawn = (place: string | null, kind: 'index' | 'quantity' = 'index', room = 500) =>
    boxBullets(made, shown(place).rows, kind, room, { i18n: en, measure, scale: 1 }).placed;
  const said = (place: string | null, kind: 'index' | 'quantity' = 'index') =>
    drawn(place, kind, 700).map((each) => each.label.map((run) => run.text).join(' '));

  it('keeps the rows of the whole, with its own figures and those of the whole beside them', () => {
    const { whose, territory, rows } = shown('kisumu');
    expect([whose, territory]).toEqual(['own', 'kisumu']);
    expect(rows.map(({ row }) => row.id)).toEqual(aimed.map((each) => each.id));
    expect(rows.map(({ row, whole: all, isWithout }) => [row.actual, all?.actual, isWithout])).toEqual([
      [14.2, 17.9, false],
      [350, undefined, true],
      [12, undefined, true],
      [50, undefined, true],
    ]);
    expect(whoseFigures(made, whole!, whose, at('kisumu'), en)).toBe('Figures for Kisumu; ◇ those for Kenya');
    expect(whoseFigures(made, whole!, shown(null).whose, null, en)).toBe('Kenya');
  });

  it('says so in the labels and in the names of the rows', () => {
    expect(said('thika')[0]).toBe('16.8 ; no target set · whole  1.06 ×');
    expect(said('kisumu')[1]).toBe('0.88 × no figure of its own');
    expect(said('kisumu', 'quantity')[0]).toMatch(/^14\.2 .*target: {2}18 {2}or less/);
    const names = shown('kisumu').rows.map((row) => rowSentence(made, row, at('kisumu'), en));
    expect(names[0]).toMatch(
      /: 14\.2 .*; the target of 18 was met\. It is of Kisumu; for the whole, Kenya: 1\.06 times/,
    );
    expect(names[1]).toMatch(/350 of 400 homes\. No figure of Kisumu’s own: it is that of Kenya$/);
  });

  it('leaves the scale as it is, unless its figures are greater', () => {
    for (const kind of ['index', 'quantity'] as const)
      for (const room of [500, 600, 800]) {
        const before = drawn(null, kind, room);
        for (const place of ['kisumu', 'thika', 'mombasa'])
          for (const [row, each] of drawn(place, kind, room).entries())
            if (shown(place).rows[row]?.isWithout) expect(each.value).toBe(before[row]?.value);
      }
  });

  it('is that of the whole again in a year of which the place has none', () => {
    expect(shown('kisumu', 2021).whose).toBe('around');
    expect(shown('kisumu', 2021).rows).toBe(shown(null, 2021).rows);
  });

  it('in a table has a row for each territory', () => {
    expect(tableRows(made, shown('kisumu')).map((row) => [row.title.en, row.actual])).toEqual([
      ['Water samples found contaminated · Kisumu', 14.2],
      ['Water samples found contaminated · Kenya', 17.9],
      ['Homes connected · Kenya', 350],
      ['Leaks not repaired · Kenya', 12],
      ['Complaints · Kenya', 50],
    ]);
    const rows = shown(null).rows.map(({ row }) => row);
    expect(tableRows(made, shown(null))).toEqual(rows);
  });

  it('has the rows of the place where the whole has none of them', () => {
    const other = { ...whole!, withTarget: aimed.filter((each) => each.id === 'homes') };
    const { whose, territory, rows } = panelRows(made, other, asked('kisumu'));
    expect([whose, territory, rows.map(({ row }) => row.id)]).toEqual([
      'place',
      'kisumu',
      ['contaminated-samples'],
    ]);
  });
});

describe('filters', () => {
  it('leave rows aside, but never the chosen one', () => {
    const ask = (changes: object) =>
      applyFilters(made, view(changes), aimed, (each) => `indicator:${each.id}`);
    expect(ask({ unit: 'reported' }).kept.map((each) => each.id)).toEqual(['leaks', 'complaints']);
    expect(ask({ unit: 'reported', indicator: 'homes' }).kept.map((each) => each.id)).toContain('homes');
    expect(ask({ product: 'x' })).toMatchObject({ all: 4, unanswered: ['product'] });
    expect(ask({ year: '2021' }).unanswered).toEqual([]);
  });

  it('ask a country of places, and the rest of the indicator', () => {
    const rest = placesAsked(made, view({ year: '2021' }), id('contaminated-samples'), at('ke'));
    expect(rest.places).toMatchObject({ kept: ['kisumu', 'thika', 'nambu', 'mombasa'], unanswered: [] });
  });
});

describe('a series', () => {
  const losses = seriesOf(made, id('contaminated-samples'), at('ke'));
  const homes = seriesOf(made, id('homes'), at('ke'));

  it('has what was achieved and aimed at in each year, and no target of another year', () => {
    expect(losses.points.map(({ year, actual, target }) => [year, actual?.value, target?.value])).toEqual([
      [2020, 32.6, 34],
      [2021, 29.8, 29],
      [2022, 23.5, 24],
      [2023, 17.9, 19],
    ]);
    expect(losses.baseline).toMatchObject({ value: 38, year: 2019 });
    expect(homes.points.at(-1)).toMatchObject({ year: 2024, actual: null, met: null });
    const town = seriesOf(made, id('contaminated-samples'), at('kisumu'));
    expect(town.points.map(({ target }) => target?.value)).toEqual([undefined, 18]);
    expect(seriesOf(made, id('contaminated-samples'), at('ke'))).toBe(losses);
    for (const { actual, target } of [...losses.points, ...homes.points, ...town.points]) {
      for (const value of [actual, target])
        if (value) expect(figureOf(made, value.ref)?.value).toBe(value.value);
    }
  });

  it('is told from the first year to the last, and how often the target was met', () => {
    expect(plainText(seriesClaim(made, losses, es))).toBe(
      'Water samples found contaminated: de 32.6 en 2020 a 17.9 en 2023',
    );
    expect(plainText(seriesSummary(losses, es) ?? [])).toBe('Se alcanzó la meta en tres de cuatro años.');
    expect(plainText(seriesSummary(homes, en) ?? [])).toBe('The target was met in one of three years.');
    expect(seriesSummary(seriesOf(made, id('points-repaired'), at('ke')), es)).toBeNull();
    const [, second] = losses.points;
    expect(second && seriesMark(made, losses, second, es)).toBe(
      'Water samples found contaminated, 2021: 29.8 percent of samples; no se alcanzó la meta de 29',
    );
  });

  it('keeps years as far apart as they are, and words from touching', () => {
    const axis = timeAxis(homes, 320);
    expect(axis.baseline).toBe(2019);
    expect(axis.domain).toEqual([2018.5, 2024.5]);
    const long = { actual: ['a very long label indeed'], target: [] };
    const said = pointWords(
      homes,
      () => long,
      (year) => (year - 2019) * 50,
      (text) => text.length * 6,
    );
    expect([...said].filter(([, each]) => each.actual).map(([year]) => year)).toEqual([2020]);
  });
});

describe('place by place', () => {
  const claim = (name: string, of: readonly PlaceId[] = towns) =>
    plainText(breakdownClaim(made, id(name), breakdownRows(made, id(name), of, null), es));

  it('counts the targets that were met, else says between what the figures lie', () => {
    expect(claim('contaminated-samples')).toBe(
      'Water samples found contaminated: alcanzó su meta uno de dos lugares que la tenían',
    );
    expect(claim('contaminated-samples', [at('mombasa')])).toBe(
      'Water samples found contaminated: el único lugar con meta no la alcanzó',
    );
    const then = breakdownRows(made, id('contaminated-samples'), towns, 2022);
    expect(plainText(breakdownClaim(made, id('contaminated-samples'), then, es))).toBe(
      'Water samples found contaminated, lugar por lugar',
    );
    expect(claim('points-repaired')).toBe('Water points repaired: de 12 (Ñambu) a 54 (Kisumu)');
  });
});

describe('what ought to fall', () => {
  it('is never said to be more than planned when it is less', () => {
    const calculation = (name: string, slice = {}) => plainText(calculationOf(made, id(name), slice, es));
    expect(calculation('contaminated-samples')).toBe(
      '(38 − 17.9) ÷ (38 − 19) = 1.06 veces el cambio previsto, es decir, 105.8 % de él; diferencia con la meta: -1.1',
    );
    expect(calculation('homes')).toMatch(
      /^350 ÷ 400 = 0\.88 veces la meta, .*diferencia con lo previsto: -50$/,
    );
    expect(calculation('homes', { year: 2020 })).toMatch(/10 más de lo previsto$/);
    expect(calculation('leaks')).toBe(
      '12; la meta, 10 o menos, no se alcanzó. Sin línea de base no se puede decir cuánto del cambio previsto se logró.',
    );
    expect(calculation('points-repaired')).toBe('sin meta fijada');
    expect(calculation('contaminated-samples', { territory: 'thika' })).toBe('sin meta fijada');
  });

  it('has sentences of its own in the chart', () => {
    expect(rowsIn(null).map((row) => sentenceOf(made, row, es))).toEqual([
      'Water samples found contaminated: de 38 a 17.9 percent of samples; la meta era 19; 1.06 veces el cambio previsto',
      'Homes connected: 0.88 veces la meta, 350 de 400 homes',
      'Leaks not repaired: 12 reports; la meta de 10 no se alcanzó',
      'Complaints: de 40 a 50 reports; la meta era 20; -0.50 veces el cambio previsto',
    ]);
    expect(plainText(achievementClaim(made, at('ke'), rowsIn(null), es))).toBe(
      'Kenya: se alcanzó una de cuatro metas',
    );
    expect(plainText(achievementSummary(made, rowsIn(null), es) ?? [])).toContain('veces lo previsto');
  });

  it('has passports that say so, with the year', () => {
    const passport = (ref: string) => {
      const text = passportOf(made, ref, es);
      return text && [plainText(text.counts), plainText(text.how)];
    };
    expect(passport('contaminated-samples.factor')).toEqual([
      expect.stringMatching(/^Water samples found contaminated \(veces el cambio previsto, 2023\)\. /),
      'calculado: cambio alcanzado ÷ cambio previsto, desde la línea de base = (38 − 17.9) ÷ (38 − 19)',
    ]);
    expect(passport('contaminated-samples.excess/2020')?.[0]).toContain('(diferencia con la meta, 2020)');
    expect(passport('contaminated-samples.actual@kisumu/2022')?.[0]).toContain('(alcanzado, 2022)');
    expect(passport('homes.excess/2020')?.[0]).toContain('(por encima de la meta, 2020)');
    expect(passport('homes.excess')?.[0]).toContain('(diferencia con la meta, 2022)');
    expect(passport('leaks.actual')?.[0]).toContain('(alcanzado)');
  });
});

describe('the headline', () => {
  const claim = (...names: string[]) => plainText(headlineOf(only(...names), initialView, es).claim);

  it('says no more of the targets than holds of all', () => {
    expect(claim('contaminated-samples', 'homes', 'leaks', 'complaints')).toBe(
      'Se alcanzó una de las cuatro metas',
    );
    expect(claim('contaminated-samples')).toBe('Se superó la meta: 1.06 veces lo previsto');
    expect(claim('homes')).toBe('No se alcanzó la meta');
    expect(claim('homes', 'leaks')).toBe('No se alcanzó ninguna de las dos metas');
    expect(claim('points-repaired')).toBe('Invented Wells, a fictitious programme');
  });
});

describe('the indicator’s detail', () => {
  it('speaks of the chosen place and of the year asked for, where there are such figures', () => {
    expect(sliceShown(made, view({ place: 'kisumu', year: '2022' }), id('contaminated-samples'))).toEqual({
      territory: 'kisumu',
      year: 2022,
    });
    expect(sliceShown(made, view({ place: 'kisumu', year: '2012' }), id('homes'))).toEqual({
      territory: undefined,
      year: null,
    });
    const period = (name: string, slice = {}) => plainText(periodOf(made, id(name), slice, es));
    expect(period('contaminated-samples', { year: 2021 })).toBe('2021; hay cifras de 2020 a 2023');
    expect(period('contaminated-samples', { territory: 'thika' })).toBe('2023');
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
    expect(statedRows(made, aimed)).toEqual([]);
  });
});
