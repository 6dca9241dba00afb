import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excess, factor, isMet, percentOfTarget, type Values } from '../../src/model/figures/achievement';
import { discrepanciesOf } from '../../src/model/figures/discrepancies';
import { indicatorById, indicatorsWithTarget, territoryOf } from '../../src/model/figures/measurements';
import type { Claim, IndicatorId, Programme } from '../../src/model/programme';
import { programme } from '../programmes';

const values = (target: number | null, actual: number | null, baseline: number | null = null): Values => ({
  baseline,
  target,
  actual,
});
const directions = ['increase', 'decrease', null] as const;

describe('how many times the target was reached', () => {
  test.each([
    ['more than twice', values(11_600, 23_810), null, 23_810 / 11_600],
    ['exactly', values(10, 10), 'increase', 1],
    ['not at all', values(10, 0), 'increase', 0],
    ['backwards', values(10, -5), 'increase', -0.5],
    ['a baseline does not change a rise', values(10, 5, 4), 'increase', 0.5],
    ['half of a fall', values(20, 30, 40), 'decrease', 0.5],
    ['twice the fall', values(20, 0, 40), 'decrease', 2],
  ] as const)('%s', (_name, given, direction, expected) => {
    expect(factor(given, direction)).toBe(expected);
    expect(percentOfTarget(given, direction)).toBe(expected * 100);
  });

  test.each([
    ['no target', values(null, 10), null],
    ['nothing measured', values(10, null), null],
    ['a target of 0 leaves nothing to divide by', values(0, 10), null],
    ['a fall without baseline can only be met or not', values(20, 10), 'decrease'],
    ['a fall to where it began', values(40, 30, 40), 'decrease'],
  ] as const)('null: %s', (_name, given, direction) => {
    expect(factor(given, direction)).toBeNull();
    expect(percentOfTarget(given, direction)).toBeNull();
  });

  const amount = fc.option(fc.double({ min: -1e15, max: 1e15, noNaN: true }), { nil: null });
  const anyValues = fc.record({ baseline: amount, target: amount, actual: amount });

  test('never NaN, never infinite', () => {
    fc.assert(
      fc.property(anyValues, fc.constantFrom(...directions), (given, direction) => {
        for (const result of [factor(given, direction), excess(given)]) {
          if (result !== null) expect(result).toSatisfy(Number.isFinite);
        }
      }),
    );
  });

  test('a factor of at least 1 and a met target are the same thing', () => {
    const whole = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(whole, whole, fc.constantFrom('increase' as const, null), (target, actual, direction) => {
        const times = factor(values(target, actual), direction);
        expect(isMet(values(target, actual), direction)).toBe(times !== null && times >= 1);
      }),
    );
  });

  test('what exceeds the target makes the target whole again', () => {
    const whole = fc.integer();
    fc.assert(
      fc.property(whole, whole, (target, actual) => {
        expect(target + (excess(values(target, actual)) ?? Number.NaN)).toBe(actual);
      }),
    );
  });
});

describe('met or not', () => {
  test.each([
    [values(10, 10), 'increase', true],
    [values(10, 9), 'increase', false],
    [values(10, 9), null, false],
    [values(10, 9), 'decrease', true],
    [values(10, 11), 'decrease', false],
    [values(0, 0), 'increase', true],
    [values(null, 9), 'increase', null],
    [values(9, null), 'decrease', null],
  ] as const)('%o %s: %s', (given, direction, expected) => {
    expect(isMet(given, direction)).toBe(expected);
  });
});

describe('of the built-in programme', () => {
  test('six figures have a target; zone totals have none', () => {
    expect(indicatorsWithTarget(programme).map(({ id }) => id)).not.toContain('zone-nuclei');
    expect(indicatorsWithTarget(programme)).toHaveLength(6);
  });

  test('an indicator covers the territory of its measurements, else the whole', () => {
    const bare: Programme = { ...programme, measurements: [] };
    expect(territoryOf(programme, 'zone-nuclei' as IndicatorId)).toBe('ten-zones');
    expect(territoryOf(bare, 'zone-nuclei' as IndicatorId)).toBe('andean');
  });

  test('an indicator that is none is an error', () => {
    expect(() => indicatorById(programme, 'x' as IndicatorId)).toThrow('no indicator x');
  });
});

describe('stated against computed', () => {
  // 324 of 200: 162 % of the target, 62 % above it.
  const nuclei = 'nuclei' as IndicatorId;
  const stating = (kind: Claim['kind'], value: number): Programme => ({
    ...programme,
    claims: [{ ...(programme.claims[0] as Claim), kind, value, about: [nuclei] }],
  });
  test.each([
    ['percent-of-target', 162, []],
    ['percent-of-target', 62, ['mismatch']],
    ['percent-above-target', 62, []],
    ['percent-above-target', 162, ['wording']],
    ['percent-above-target', 132, ['mismatch']],
    ['unclear', 162, []],
    ['unclear', 62, []],
    ['unclear', 100, ['mismatch']],
    ['percent-of-target', 162.5, []],
    ['percent-of-target', 162.6, ['mismatch']],
  ] as const)('%s, %d', (kind, value, expected) => {
    expect(discrepanciesOf(stating(kind, value), nuclei).map((each) => each.kind)).toEqual(expected);
  });

  test('without a target there is nothing to disagree with', () => {
    const about = ['zone-nuclei' as IndicatorId];
    const claims = [{ ...(programme.claims[0] as Claim), about }];
    expect(discrepanciesOf({ ...programme, claims }, about[0] as IndicatorId)).toEqual([]);
  });
});
