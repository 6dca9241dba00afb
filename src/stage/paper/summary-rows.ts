/** Rows and flags of the one-page summary: every figure of the programme, by territory, and its discrepancies. Pure. */
import type { TextSegment, Messages, I18n } from '../../i18n/i18n';
import type { summary } from '../../i18n/messages/summary';
import { discrepancies } from '../../model/figures/discrepancies';
import { figureRef } from '../../model/figures/figure';
import { factorOf, measurementOf, valuesOf } from '../../model/figures/measurements';
import type { Claim, IndicatorId, PlaceId, Programme } from '../../model/programme';
import { figuresOf } from '../../model/figures/territory-figures';

export type SummaryMessages = Messages<keyof typeof summary>;

export interface SummaryRow {
  readonly id: IndicatorId;
  readonly title: string;
  readonly unit: string;
  /** Null: no target is set. */
  readonly target: TextSegment | null;
  readonly actual: readonly TextSegment[];
  readonly factor: TextSegment | null;
  /** Length of the bar and position of the target, as fractions of the full width; null when there is nothing to compare. */
  readonly bar: { readonly actual: number; readonly target: number } | null;
}

export interface SummaryGroup {
  readonly territory: PlaceId;
  readonly rows: readonly SummaryRow[];
}

/** The figures of the programme's territory and of those within it, one group each; all bars have the same scale. */
export function summaryGroups(
  programme: Programme,
  i18n: I18n,
  say: SummaryMessages,
): readonly SummaryGroup[] {
  const all = figuresOf(programme, programme.territory);
  const factors = all.flatMap(({ territory, withTarget }) =>
    withTarget.map(({ id }) => factorOf(programme, id, { territory }) ?? 0),
  );
  const longest = Math.max(1, ...factors.filter(Number.isFinite));
  return all.map(({ territory, withTarget, totals, sizes }) => ({
    territory,
    rows: [...withTarget, ...totals, ...sizes].map(({ id, title, unit }): SummaryRow => {
      const at = { territory };
      const values = valuesOf(programme, id, at);
      const factor = factorOf(programme, id, at);
      const figure = (field: string) => i18n.figure(programme, figureRef(programme, id, field, at));
      return {
        id,
        title: i18n.name(title),
        unit: i18n.unit(programme, unit, values.actual ?? values.target ?? 0),
        target: values.target === null ? null : figure('target'),
        actual: bounded(
          measurementOf(programme, id, 'actual', at)?.comparator ?? null,
          figure('actual'),
          say,
        ),
        factor: factor === null ? null : figure('factor'),
        bar:
          factor === null || !Number.isFinite(factor)
            ? null
            : { actual: Math.max(0, factor) / longest, target: 1 / longest },
      };
    }),
  }));
}

function bounded(
  comparator: '>' | '>=' | '~' | null,
  actual: TextSegment,
  say: SummaryMessages,
): readonly TextSegment[] {
  if (comparator === null) return [actual];
  const key = { '>': 'summary.bound', '>=': 'summary.at-least', '~': 'summary.about' } as const;
  return say.segments(key[comparator], { actual });
}

/** Discrepancies between source and arithmetic: one sentence for each claim that is wrong, and one for all that are only worded wrongly. */
export function summaryFlags(
  programme: Programme,
  i18n: I18n,
  say: SummaryMessages,
): readonly (readonly TextSegment[])[] {
  const found = discrepancies(programme);
  const titles = (ids: readonly IndicatorId[]) =>
    i18n.list(
      programme.indicators
        .filter(({ id }) => ids.includes(id))
        .map(({ shortTitle }) => say.t('summary.quoted', { title: i18n.name(shortTitle) })),
    );
  const wrong = found.filter(({ kind }) => kind === 'mismatch');
  const claims: readonly Claim[] = [...new Set(wrong.map(({ claim }) => claim))];
  const mismatches = claims.map((claim) => {
    const ids = wrong.filter((each) => each.claim === claim).map(({ indicator }) => indicator);
    return say.segments('summary.mismatch', {
      stated: i18n.figure(programme, `${claim.id}.stated`),
      titles: titles(ids),
      percents: i18n.listSegments(ids.map((id) => [i18n.figure(programme, `${id}.percent`)])),
    });
  });
  const worded = found.filter(({ kind }) => kind === 'wording').map(({ indicator }) => indicator);
  return worded.length === 0
    ? mismatches
    : [...mismatches, say.segments('summary.wording', { titles: titles(worded) })];
}
