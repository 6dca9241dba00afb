/** Sentences on the comparison of the source's percentages with the computed ones. */
import { indicatorById } from '../../model/figures/measurements';
import type { Programme } from '../../model/programme';
import type { TextSegment, I18n } from '../../i18n/i18n';
import type { StatedRow } from '../rows/rows';
import { chartMessages } from '../frame/chart-messages';

/** The heading: how many percentages are wrong; else whether some are only worded wrongly; else that all agree. */
export function statedClaim(rows: readonly StatedRow[], i18n: I18n): readonly TextSegment[] {
  const found = rows.filter((row) => row.flag === 'mismatch').length;
  if (found > 0) {
    const params = { count: found, found: i18n.cardinal(found), all: i18n.cardinal(rows.length) };
    return chartMessages(i18n).segments('stated.claim.mismatch', params);
  }
  return chartMessages(i18n).segments(
    rows.some((row) => row.flag === 'wording') ? 'stated.claim.wording' : 'stated.claim.agree',
  );
}

/** The percentages that are right but worded wrongly, with one example; or that all agree. Null when neither is the case. */
export function statedSummary(
  programme: Programme,
  rows: readonly StatedRow[],
  i18n: I18n,
): readonly TextSegment[] | null {
  const wording = rows.filter((row) => row.flag === 'wording');
  const [example] = wording;
  if (example) {
    const { unit } = indicatorById(programme, example.id);
    return chartMessages(i18n).segments('stated.summary.wording', {
      count: wording.length,
      found: i18n.cardinal(wording.length),
      percent: i18n.figure(programme, `${example.id}.percent`),
      excess: i18n.figure(programme, `${example.id}.excess`),
      unit: i18n.unit(programme, unit, 0),
    });
  }
  return rows.every((row) => row.flag === null) ? chartMessages(i18n).segments('stated.summary.agree') : null;
}
