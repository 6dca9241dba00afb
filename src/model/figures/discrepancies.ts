/**
 * Compares the percentages that a source states with those computed from its measurements.
 */
import { excess, percentOfTarget } from './achievement';
import { indicatorById, valuesOf } from './measurements';
import { perProgramme } from '../memo';
import type { Claim, IndicatorId, Programme } from '../programme';

export interface Discrepancy {
  readonly claim: Claim;
  readonly indicator: IndicatorId;
  /**
   * wording: the value is right as a percentage *of* the target, but the source words it as a percentage above the target.
   * mismatch: the value is neither of the two, to the precision in which it is stated.
   */
  readonly kind: 'wording' | 'mismatch';
}

/** Percentage points: half a unit of the last digit, because claims are stated in whole percent. */
const TOLERANCE = 0.5;

function judge(programme: Programme, claim: Claim, indicator: IndicatorId): Discrepancy['kind'] | null {
  const values = valuesOf(programme, indicator);
  const of = percentOfTarget(values, indicatorById(programme, indicator).direction);
  const over = excess(values);
  if (of === null || over === null || values.target === null) return null;
  const above = (over / values.target) * 100;
  const near = (computed: number) => Math.abs(computed - claim.value) <= TOLERANCE;
  if (claim.kind === 'percent-of-target') return near(of) ? null : 'mismatch';
  if (claim.kind === 'percent-above-target' && near(above)) return null;
  if (claim.kind === 'unclear' && (near(of) || near(above))) return null;
  return near(of) ? 'wording' : 'mismatch';
}

/** One entry per claim and indicator that disagree; an indicator without target or actual value is skipped. Memoised. */
export const discrepancies = perProgramme((programme: Programme): readonly Discrepancy[] =>
  programme.claims.flatMap((claim) =>
    claim.about.flatMap((indicator) => {
      const kind = judge(programme, claim, indicator);
      return kind === null ? [] : [{ claim, indicator, kind }];
    }),
  ),
);

export function discrepanciesOf(programme: Programme, indicator: IndicatorId): readonly Discrepancy[] {
  return discrepancies(programme).filter((each) => each.indicator === indicator);
}
