/** What comes of comparing the source's percentages with the arithmetic, in words. */
import { indicatorById } from '../../model/figures/measurements';
import type { Programme } from '../../model/programme';
import type { Piece, Words } from '../../i18n/words';
import type { StatedRow } from '../rows/rows';
import { chartMessages } from '../frame/chart-messages';

/** The heading: the gravest of what was found. */
export function statedClaim(rows: readonly StatedRow[], words: Words): readonly Piece[] {
  const found = rows.filter((row) => row.flag === 'mismatch').length;
  if (found > 0) {
    const params = { count: found, found: words.cardinal(found), all: words.cardinal(rows.length) };
    return chartMessages(words).pieces('stated.claim.mismatch', params);
  }
  return chartMessages(words).pieces(
    rows.some((row) => row.flag === 'wording') ? 'stated.claim.wording' : 'stated.claim.agree',
  );
}

/** What is right but worded wrongly, with one example; or that all agree. */
export function statedSummary(
  programme: Programme,
  rows: readonly StatedRow[],
  words: Words,
): readonly Piece[] | null {
  const wording = rows.filter((row) => row.flag === 'wording');
  const [example] = wording;
  if (example) {
    const { unit } = indicatorById(programme, example.id);
    return chartMessages(words).pieces('stated.summary.wording', {
      count: wording.length,
      found: words.cardinal(wording.length),
      percent: words.figure(programme, `${example.id}.percent`),
      excess: words.figure(programme, `${example.id}.excess`),
      unit: words.unit(programme, unit, 0),
    });
  }
  return rows.every((row) => row.flag === null) ? chartMessages(words).pieces('stated.summary.agree') : null;
}
