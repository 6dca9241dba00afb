/** What the rows of target and achieved come to, in words: computed from the rows, whatever the programme. */
import { discrepancies } from '../../model/figures/discrepancies';
import type { PlaceId, Programme } from '../../model/programme';
import { placeById } from '../../model/territory';
import type { Piece, Words } from '../../i18n/words';
import { fieldOf, type AchievementRow } from '../rows/rows';
import { membersOf } from '../frame/sentences';
import { chartMessages } from '../frame/chart-messages';

/** The heading: how many of the targets were met. */
export function achievementClaim(
  programme: Programme,
  territory: PlaceId,
  rows: readonly AchievementRow[],
  words: Words,
): readonly Piece[] {
  const aimed = rows.filter((row) => row.target !== null);
  const met = aimed.filter((row) => row.met === true);
  const place = placeById(programme, territory);
  const params = {
    place: words.name(place.name),
    members: words.cardinal(place.members.length),
    targets: words.cardinal(aimed.length),
    met: words.cardinal(met.length),
    count: aimed.length,
  };
  if (aimed.length === 0) return chartMessages(words).pieces('achievement.claim.no-target', params);
  if (aimed.every((row) => row.met === null))
    return chartMessages(words).pieces('achievement.claim.unknown', params);
  const judged = aimed.filter((row) => row.met !== null).length;
  if (met.length === 0) {
    const known = judged < aimed.length ? '.known' : '';
    return chartMessages(words).pieces(`achievement.claim.none${known}`, { ...params, count: judged });
  }
  if (met.length < aimed.length)
    return chartMessages(words).pieces('achievement.claim.some', { ...params, count: met.length });
  if (met.some((row) => row.actual === row.target))
    return chartMessages(words).pieces('achievement.claim.met', params);
  const who = membersOf(programme, territory) === 'countries' ? '.countries' : '';
  return chartMessages(words).pieces(`achievement.claim.exceeded${who}`, params);
}

/** The least and the most that was reached, and what is missing. Null when there is nothing to say. */
export function achievementSummary(
  programme: Programme,
  rows: readonly AchievementRow[],
  words: Words,
): readonly Piece[] | null {
  const ranked = rows.filter((row) => row.factor !== null).sort((a, b) => (a.factor ?? 0) - (b.factor ?? 0));
  const [low, high] = [ranked[0], ranked.at(-1)];
  const missing = rows.filter((row) => row.target !== null && row.actual === null).length;
  // Of a change from a baseline the factor is not “times the target”.
  const change = ranked.some((row) => row.direction === 'decrease') ? '.change' : '';
  const pieces: Piece[] = [];
  if (low && high) {
    pieces.push(
      ...chartMessages(words).pieces(`achievement.summary.${low === high ? 'one' : 'range'}${change}`, {
        low: words.figure(programme, fieldOf(programme, low, 'factor')),
        high: words.figure(programme, fieldOf(programme, high, 'factor')),
        lowTitle: words.name(low.shortTitle),
        highTitle: words.name(high.shortTitle),
      }),
    );
  }
  if (missing > 0) {
    const params = { count: missing, missing: words.cardinal(missing) };
    pieces.push(
      pieces.length > 0 ? ' ' : '',
      ...chartMessages(words).pieces('achievement.summary.unknown', params),
    );
  }
  return pieces.length > 0 ? pieces : null;
}

/** One sentence for each statement of the source that the calculation contradicts. */
export function achievementFlags(
  programme: Programme,
  rows: readonly AchievementRow[],
  words: Words,
): readonly (readonly Piece[])[] {
  const wrong = discrepancies(programme).filter((each) => each.kind === 'mismatch');
  return [...new Set(wrong.map((each) => each.claim))].flatMap((claim) => {
    const about = rows.filter((row) =>
      wrong.some((each) => each.claim === claim && each.indicator === row.id),
    );
    if (about.length === 0) return [];
    return [
      chartMessages(words).pieces('achievement.flag.mismatch', {
        stated: words.figure(programme, `${claim.id}.stated`),
        titles: words.list(
          about.map((row) => chartMessages(words).t('chart.quoted', { words: words.name(row.shortTitle) })),
        ),
        percents: words.listPieces(
          about.map((row) => [words.figure(programme, fieldOf(programme, row, 'percent'))]),
        ),
      }),
    ];
  });
}
