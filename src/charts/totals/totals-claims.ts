/** Sentences on totals without a target, and on sizes, which are not drawn among the totals. */
import type { Indicator, Programme } from '../../model/programme';
import type { TextSegment, I18n } from '../../i18n/i18n';
import { chartMessages } from '../frame/chart-messages';

/** One sentence for each size, and one that totals of different units are not compared. */
export function totalsSummary(
  programme: Programme,
  totals: readonly Indicator[],
  sizes: readonly Indicator[],
  i18n: I18n,
): readonly TextSegment[] {
  const units = new Set(totals.map((each) => each.unit));
  const sentences = sizes.map((each) => ended(i18n.prose(programme, each.claim)));
  if (units.size > 1) sentences.push(chartMessages(i18n).segments('totals.summary'));
  return sentences.flatMap((sentence, index) => (index === 0 ? sentence : [' ', ...sentence]));
}

/** Adds the full stop that a claim does not have as a title. */
function ended(segments: readonly TextSegment[]): readonly TextSegment[] {
  const last = segments.at(-1);
  return typeof last === 'string' && /[.!?]$/.test(last) ? segments : [...segments, '.'];
}
