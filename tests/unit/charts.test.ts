import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  achievementClaim,
  achievementFlags,
  achievementSummary,
} from '../../src/charts/achievement/achievement-claims';
import { rowSentence, whoseFigures } from '../../src/charts/achievement/achievement-words';
import { panelRows } from '../../src/charts/achievement/panel-rows';
import { boxBullets, type BoxRow } from '../../src/charts/rows/box-bullets';
import { firstOf, leastRow, shareHeight } from '../../src/charts/rows/box-layout';
import { sentenceOf } from '../../src/charts/rows/bullets';
import { columnsFor, layRows, spacedTicks, titleBaselines, within } from '../../src/charts/rows/layout';
import { keyTarget } from '../../src/charts/frame/Marks';
import { achievementRows, byUnit, statedRows } from '../../src/charts/rows/rows';
import { drawable, fitDomain, indexTicks, niceTicks } from '../../src/charts/measure/scale';
import { relationLine } from '../../src/charts/frame/sentences';
import { statedClaim, statedSummary } from '../../src/charts/stated/stated-claims';
import { fitTitle, inOneLine, wrap, type Measure } from '../../src/charts/measure/text-width';
import { totalsSummary } from '../../src/charts/totals/totals-claims';
import { createI18n, plainText } from '../../src/i18n/i18n';
import type { Indicator, IndicatorId, Measurement, PlaceId, Programme } from '../../src/model/programme';
import { figuresOf } from '../../src/model/figures/territory-figures';
import { programme } from '../programmes';

const es = createI18n('es', 'pe');
const en = createI18n('en', 'pe');
/** Every letter as wide as half of its height. */
const measure: Measure = (text, { size }) => text.length * size * 0.5;
const font = { size: 10, weight: 400 };
const whole = figuresOf(programme, programme.territory);
const withTarget = whole.flatMap((each) => each.withTarget);

interface Made {
  readonly id: string;
  readonly baseline?: number;
  readonly target?: number;
  readonly actual?: number;
  readonly direction?: Indicator['direction'];
}

/** The built-in programme with other indicators, one per line. */
function made(lines: readonly Made[]): Programme {
  const [indicator] = programme.indicators;
  if (!indicator) throw new Error('no indicator');
  const measurements = lines.flatMap(({ id, baseline, target, actual }): Measurement[] =>
    Object.entries({ baseline, target, actual }).flatMap(([kind, value]) =>
      value === undefined
        ? []
        : [
            {
              id: `${id}-${kind}`,
              indicator: id as IndicatorId,
              kind: kind as Measurement['kind'],
              value,
              comparator: null,
              period: null,
              territory: programme.territory,
              territoryReading: null,
              sources: [],
            },
          ],
    ),
  );
  const indicators = lines.map(({ id, direction = null }) => ({
    ...indicator,
    id: id as IndicatorId,
    title: { es: id, en: id },
    shortTitle: { es: id, en: id },
    direction,
  }));
  return { ...programme, indicators, measurements, claims: [] };
}

function claimOf(lines: readonly Made[], i18n = es): string {
  const other = made(lines);
  return plainText(achievementClaim(other, other.territory, achievementRows(other, other.indicators), i18n));
}

describe('ticks', () => {
  it('are easy to say and begin at 0', () => {
    expect(niceTicks(23_810, 4)).toEqual([0, 10_000, 20_000]);
    expect(niceTicks(324, 3)).toEqual([0, 200]);
    expect(niceTicks(0.07, 3)).toEqual([0, 0.05]);
    expect(niceTicks(1e15, 5)).toEqual([0, 2e14, 4e14, 6e14, 8e14, 1e15]);
  });

  it('are 0 alone where there is nothing to divide', () => {
    for (const max of [0, -3, Number.NaN, Infinity]) expect(niceTicks(max, 4)).toEqual([0]);
    expect(niceTicks(5, 0)).toEqual([0]);
  });

  it('are few, finite, rising and within the range, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-300, max: 1e300, noNaN: true }),
        fc.integer({ min: 1, max: 8 }),
        (max, count) => {
          const ticks = niceTicks(max, count);
          expect(ticks.length).toBeLessThanOrEqual(count * 1.01 + 1);
          expect(ticks.every((tick) => Number.isFinite(tick) && tick <= max * (1 + 1e-6))).toBe(true);
          expect(ticks).toEqual([...new Set(ticks)].sort((a, b) => a - b));
        },
      ),
    );
  });

  it('of an index name the target first, then what lies above it', () => {
    expect(indexTicks(2.42, 1)).toEqual([1, 2]);
    expect(indexTicks(0.4, 1)).toEqual([1]);
    expect(indexTicks(300, 1)).toEqual([1, 100, 200, 300]);
    expect(indexTicks(242, 100)).toEqual([100, 200]);
  });

  it('whose words would touch are left out, the target never', () => {
    const tick = (value: number, strong = false) => ({ value, label: 'label', strong });
    const ticks = [tick(1, true), tick(2), tick(200)];
    const kept = spacedTicks(ticks, (value) => value + 50, 600, measure);
    expect(kept.map((each) => each.value)).toEqual([1, 200]);
  });
});

describe('the domain', () => {
  const anyValue = fc.double({ min: -1e12, max: 1e12, noNaN: true });
  const extents = fc.array(fc.record({ value: anyValue, after: fc.integer({ min: 0, max: 200 }) }), {
    minLength: 1,
  });

  it('leaves room for the words after every bar', () => {
    fc.assert(
      fc.property(extents, (all) => {
        const room = 400;
        const [min, max] = fitDomain(all, room);
        expect(max).toBeGreaterThan(min);
        expect(min).toBeLessThanOrEqual(0);
        for (const { value, after } of all) {
          const end = ((value - min) / (max - min)) * room;
          expect(end + after).toBeLessThanOrEqual(room * (1 + 1e-6));
        }
      }),
    );
  });

  it('uses all of the room', () => {
    expect(fitDomain([{ value: 2, after: 100 }], 300)).toEqual([0, 3]);
    expect(fitDomain([{ value: 150, after: 0 }], 100, 100)).toEqual([100, 150]);
  });

  it('is finite without values, with tiny and with huge ones', () => {
    for (const value of [0, 1e-300, Number.MAX_VALUE, Number.NaN, Infinity]) {
      const [min, max] = fitDomain([{ value, after: 50 }], 300);
      expect(Number.isFinite(min) && Number.isFinite(max) && max > min).toBe(true);
    }
  });

  it('draws nothing for what is not finite', () => {
    expect([null, Number.NaN, Infinity, -Infinity, 3].map(drawable)).toEqual([0, 0, 0, 0, 3]);
  });
});

describe('rows', () => {
  it('are the same array for the same indicators, whichever array they come in', () => {
    expect(achievementRows(programme, [...withTarget])).toBe(achievementRows(programme, withTarget));
    expect(statedRows(programme, [...withTarget])).toBe(statedRows(programme, withTarget));
    expect(achievementRows(programme, withTarget.slice(1))).not.toBe(achievementRows(programme, withTarget));
  });

  it('of different units never share a scale', () => {
    const groups = byUnit(achievementRows(programme, withTarget));
    expect(groups.length).toBeGreaterThan(1);
    for (const { unit, rows } of groups) expect(rows.every((row) => row.unit === unit)).toBe(true);
    expect(groups.flatMap((each) => each.rows)).toHaveLength(withTarget.length);
  });

  it('say what is missing, and have no factor where there is none', () => {
    const other = made([
      { id: 'measured', target: 10, actual: 20 },
      { id: 'unmeasured', target: 10 },
      { id: 'zero', target: 0, actual: 4 },
      { id: 'falling', baseline: 50, target: 30, actual: 20, direction: 'decrease' },
      { id: 'falling-from-nowhere', target: 30, actual: 40, direction: 'decrease' },
      { id: 'huge', target: 1e-9, actual: 1e12 },
    ]);
    const rows = achievementRows(other, other.indicators);
    expect(rows.map((row) => row.factor)).toEqual([2, null, null, 1.5, null, 1e21]);
    expect(rows.map((row) => row.met)).toEqual([true, null, true, true, false, true]);
    const sentences = rows.map((row) => sentenceOf(other, row, es));
    expect(sentences[0]).toBe('measured: 2.00 veces la meta, 20 de 10 pymes');
    expect(sentences[1]).toBe('unmeasured: la meta es 10 pymes; la fuente no da el resultado');
    expect(sentences[2]).toBe('zero: 4 pymes; la meta de 0 se alcanzó');
    expect(sentences[4]).toBe('falling-from-nowhere: 40 pymes; la meta de 30 no se alcanzó');
    expect(sentences.join(' ')).not.toMatch(/NaN|Infinity|∞/);
  });

  it('of statements carry the flag of the model', () => {
    const rows = statedRows(programme, withTarget);
    expect(rows.map((row) => row.flag)).toEqual([
      ...Array.from({ length: 4 }, () => 'wording'),
      'mismatch',
      'mismatch',
    ]);
  });
});

describe('claims are computed from the rows', () => {
  const reached = { target: 10, actual: 20 };
  const exactly = { target: 10, actual: 10 };
  const missed = { target: 10, actual: 5 };
  const unknown = { target: 10 };
  const rows = (...each: Omit<Made, 'id'>[]) => each.map((values, index) => ({ id: `i${index}`, ...values }));

  it.each([
    [rows(reached, reached), 'Consorcio Andino: se superaron las dos metas'],
    [rows(reached), 'Consorcio Andino: se superó la meta'],
    [rows(reached, exactly), 'Consorcio Andino: se alcanzaron las dos metas'],
    [rows(reached, missed, exactly), 'Consorcio Andino: se alcanzaron dos de tres metas'],
    [rows(reached, missed), 'Consorcio Andino: se alcanzó una de dos metas'],
    [rows(missed, missed), 'Consorcio Andino: no se alcanzó ninguna de las dos metas'],
    [rows(missed), 'Consorcio Andino: no se alcanzó la meta'],
    [rows(unknown, unknown), 'Consorcio Andino: hay dos metas; la fuente no da los resultados'],
    [rows(reached, unknown), 'Consorcio Andino: se alcanzó una de dos metas'],
    [rows(missed, unknown), 'Consorcio Andino: no se alcanzó la única meta cuyo resultado se conoce'],
  ])('%j', (lines, claim) => {
    expect(claimOf(lines)).toBe(claim);
  });

  it('of the built-in programme', () => {
    const stated = statedRows(programme, withTarget);
    const achieved = achievementRows(programme, withTarget);
    expect(plainText(achievementClaim(programme, programme.territory, achieved, en))).toBe(
      'Andean Consortium: the six targets were exceeded',
    );
    expect(plainText(achievementSummary(programme, achieved, es) ?? [])).toContain('1.31 veces la meta');
    expect(achievementFlags(programme, achieved, es).map(plainText)).toEqual([
      expect.stringMatching(/132 % .*130\.6 % y 162\.0 %/),
    ]);
    expect(plainText(statedClaim(stated, en))).toContain('For two of six indicators');
    expect(plainText(statedSummary(programme, stated, es) ?? [])).toContain(
      '205.3 % de la meta son 12,210 pymes',
    );
    const totals = whole.find((each) => each.totals.length > 0);
    expect(plainText(totalsSummary(programme, totals?.totals ?? [], totals?.sizes ?? [], en))).toContain(
      'more than 400 families. The totals',
    );
  });

  it('have no summary without factors, and name what the source leaves out', () => {
    const other = made([{ id: 'unmeasured', target: 10 }]);
    const summary = achievementSummary(other, achievementRows(other, other.indicators), es);
    expect(plainText(summary ?? [])).toBe('De una meta la fuente no da el resultado.');
    expect(achievementSummary(other, [], es)).toBeNull();
  });
});

describe('whose figures they are', () => {
  const lines = (place: string) =>
    figuresOf(programme, place as PlaceId).map((each) => relationLine(programme, each, place as PlaceId, en));

  it('is said with the relation to the place', () => {
    expect(lines(programme.territory)[0]).toBe(
      'Andean Consortium, four countries together · not broken down by country',
    );
    expect(lines('piura')).toEqual([
      'Ten zones of Peru, taken together · not broken down for Piura',
      'Andean Consortium, four countries together · not broken down for Piura',
    ]);
    expect(lines('pe').at(-1)).toBe(
      'Part of: Peru · Ten zones of Peru, taken together · not broken down by place',
    );
  });
});

describe('the panel of the page', () => {
  const [figures] = whole.filter((each) => each.withTarget.length > 0);
  const asked = (place: string | null) => ({
    place: place as PlaceId | null,
    year: null,
    sort: 'source' as const,
    lang: 'es' as const,
  });
  const rowsAt = (place: string | null) => panelRows(programme, figures!, asked(place));
  const says = (place: string | null, i18n = es) =>
    whoseFigures(programme, figures!, rowsAt(place).whose, place as PlaceId | null, i18n);

  it('says whose figures these are, and never that there are none where there are others', () => {
    expect(says(null)).toBe('Los cuatro países juntos; la fuente no las desglosa por país');
    expect(says('puno')).toBe('Los cuatro países juntos: la fuente no da cifras de Puno');
    expect(says('ten-zones', en)).toBe(
      'The four countries together: the source does not give these figures for Ten zones of Peru',
    );
  });

  it('has the very same rows for every place without figures of its own, so that nothing is drawn anew', () => {
    expect(rowsAt(null).whose).toBe('whole');
    for (const place of ['puno', 'pe', 'ten-zones']) {
      expect(rowsAt(place).whose).toBe('around');
      expect(rowsAt(place).rows).toBe(rowsAt(null).rows);
    }
  });

  it('flags the rows that the source contradicts, in the chart and in their names', () => {
    const flagged = rowsAt(null).rows.filter((each) => each.isFlagged);
    expect(flagged.map(({ row }) => row.id)).toEqual(['smes-in-nuclei', 'nuclei']);
    expect(rowSentence(programme, flagged[1]!, null, es)).toBe(
      'Núcleos empresariales formados: 1.62 veces la meta, 324 de 200 núcleos. La fuente afirma otro porcentaje',
    );
    const { placed } = boxBullets(programme, rowsAt(null).rows, 'index', 500, {
      i18n: es,
      measure,
      scale: 1,
    });
    expect(placed.map((each) => each.flag !== null)).toEqual([false, false, false, false, true, true]);
  });
});

describe('bullets in a box', () => {
  const rows: readonly BoxRow[] = achievementRows(programme, withTarget).map((row) => ({
    row,
    whole: null,
    isWithout: false,
    isFlagged: false,
  }));
  const drawn = (kind: 'index' | 'quantity', room: number, i18n = es) =>
    boxBullets(programme, rows, kind, room, { i18n, measure, scale: 1 });
  const said = (kind: 'index' | 'quantity', room: number) =>
    drawn(kind, room).placed.map((each) => each.label.map((run) => run.text).join(''));

  it('say as much as there is room for, all of them the same', () => {
    expect(said('index', 500)[0]).toBe('2.05×23,810 de 11,600');
    expect(said('index', 150)[0]).toBe('2.05×');
    expect(said('quantity', 500)[0]).toBe('23,810 pymesmeta 11,600');
    expect(said('quantity', 300)[0]).toBe('23,810meta 11,600');
    expect(said('quantity', 150)[5]).toBe('324');
  });

  it('keep every label inside, and factors, or quantities of one unit, on one scale', () => {
    for (const kind of ['index', 'quantity'] as const)
      for (const room of [150, 300, 500, 900]) {
        const { placed } = drawn(kind, room);
        for (const each of placed)
          expect(each.end * room + 10 + each.labelWidth).toBeLessThanOrEqual(room + 1e-6);
        const perUnit = placed.map((each, at) => {
          const { row } = rows[at]!;
          return (each.value! - each.zero) / (kind === 'index' ? row.factor! : row.actual!);
        });
        const same = kind === 'index' ? perUnit : perUnit.slice(0, 5);
        for (const each of same) expect(each).toBeCloseTo(same[0]!, 9);
      }
  });
});

describe('rows that share a height', () => {
  it('are as high as there is room for, and never lower than can be pressed or read', () => {
    expect(shareHeight(6, 144, 24, 24)).toEqual({ shown: 6, row: 24, hasRest: false });
    expect(shareHeight(6, 210, 24, 24)).toEqual({ shown: 6, row: 35, hasRest: false });
    expect(shareHeight(2, 400, 24, 24)).toEqual({ shown: 2, row: 44, hasRest: false });
    expect(shareHeight(30, 144, 24, 24)).toEqual({ shown: 5, row: 24, hasRest: true });
    expect(shareHeight(30, 0, 24, 24)).toEqual({ shown: 1, row: 24, hasRest: true });
    expect(leastRow(true, 1, 24)).toBe(24);
    expect(leastRow(true, 1.5, 24)).toBe(36);
    expect(leastRow(true, 1, 44)).toBe(44);
  });

  it('fill no more than that height, if one can be pressed at all', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 48, max: 900 }), (rows, height) => {
        const { shown, row, hasRest } = shareHeight(rows, height, 24, 24);
        expect(shown * row + (hasRest ? 24 : 0)).toBeLessThanOrEqual(height);
        expect(hasRest).toBe(shown < rows);
      }),
    );
  });

  it('show the chosen one in place of the last', () => {
    expect(firstOf([1, 2, 3, 4], 4, (each) => each === 4)).toEqual([1, 2, 3, 4]);
    expect(firstOf([1, 2, 3, 4], 2, (each) => each === 1)).toEqual([1, 2]);
    expect(firstOf([1, 2, 3, 4], 2, (each) => each === 4)).toEqual([1, 4]);
  });

  it('have their titles in one line: all the long ones, or all the short ones', () => {
    const titles = [
      ['a longer title', 'short'],
      ['another', 'other'],
    ];
    expect(inOneLine(titles, font, 70, measure)).toEqual(['a longer title', 'another']);
    expect(inOneLine(titles, font, 69, measure)).toEqual(['short', 'other']);
    expect(inOneLine(titles, font, 20, measure)).toEqual(['sho…', 'oth…']);
  });
});

describe('layout', () => {
  it('wraps evenly into two lines, else takes the short title, else cuts it', () => {
    expect(wrap('one two three four', font, 60, measure)).toEqual(['one two', 'three four']);
    expect(wrap('one two', font, 100, measure)).toEqual(['one two']);
    expect(wrap('one two three four', font, 30, measure)).toBeNull();
    expect(fitTitle(['a very long title indeed, much too long', 'short one'], font, 50, measure)).toEqual([
      'short one',
    ]);
    expect(fitTitle(['interminable', 'interminable'], font, 30, measure)).toEqual(['inter…']);
  });

  it('keeps words inside of the picture', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 400, noNaN: true }),
        fc.double({ min: 1, max: 300, noNaN: true }),
        (at, wide) => {
          const { x, anchor } = within(at, wide, 400);
          const from = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2;
          expect(from).toBeGreaterThanOrEqual(8 - 1e-9);
          expect(from + wide).toBeLessThanOrEqual(400 - 8 + 1e-9);
        },
      ),
    );
  });

  it.each(['alone', 'label-after', 'value-after', 'target-above', 'two-lines'] as const)(
    'gives every row of %s its own place',
    (kind) => {
      for (const width of [320, 1000]) {
        const columns = columnsFor(
          width,
          560,
          [['one'], ['two words that are long, and go on and on and on']],
          measure,
        );
        const { shapes, tops, height } = layRows(kind, columns, 24);
        expect(tops[1]).toBe(shapes[0]?.height);
        expect(height).toBe(shapes.reduce((sum, shape) => sum + shape.height, 0));
        for (const [index, shape] of shapes.entries()) {
          const baselines = titleBaselines(shape, columns.titles[index]?.length ?? 0);
          expect(Math.min(...baselines)).toBeGreaterThan(10);
          expect(Math.max(...baselines)).toBeLessThan(shape.height);
          expect(shape.middle + shape.tick / 2).toBeLessThanOrEqual(shape.height);
          expect(shape.tick).toBeGreaterThan(shape.thickness);
          expect(shape.height).toBeGreaterThanOrEqual(24);
        }
        expect(layRows(kind, columns, 44).shapes.every((shape) => shape.height >= 44)).toBe(true);
      }
    },
  );
});

describe('keys', () => {
  const refs = ['a', 'b', 'c'];
  it.each([
    ['ArrowDown', 'a', 'b'],
    ['ArrowRight', 'c', 'c'],
    ['ArrowUp', 'a', 'a'],
    ['ArrowLeft', 'c', 'b'],
    ['Home', 'c', 'a'],
    ['End', 'a', 'c'],
    ['PageDown', 'a', undefined],
    ['x', 'a', undefined],
  ])('%s from %s leads to %s', (key, from, to) => {
    expect(keyTarget(key, refs, from)).toBe(to);
  });
});
