/** Sentences on targets and achieved values, computed from the rows of any programme. */
import { discrepancies } from '../../model/figures/discrepancies';
import type { PlaceId, Programme } from '../../model/programme';
import { placeById } from '../../model/territory';
import type { TextSegment, I18n } from '../../i18n/i18n';
import { fieldOf, type AchievementRow } from '../rows/rows';
import { chartMessages } from '../frame/chart-messages';

/** The heading: how many of the targets were met. */
export function achievementClaim(
  programme: Programme,
  territory: PlaceId,
  rows: readonly AchievementRow[],
  i18n: I18n,
): readonly TextSegment[] {
  const aimed = rows.filter((row) => row.target !== null);
  const met = aimed.filter((row) => row.met === true);
  const place = placeById(programme, territory);
  const params = {
    place: i18n.name(place.name),
    targets: i18n.cardinal(aimed.length),
    met: i18n.cardinal(met.length),
    count: aimed.length,
  };
  if (aimed.length === 0) return chartMessages(i18n).segments('achievement.claim.no-target', params);
  if (aimed.every((row) => row.met === null))
    return chartMessages(i18n).segments('achievement.claim.unknown', params);
  const judged = aimed.filter((row) => row.met !== null).length;
  if (met.length === 0) {
    const known = judged < aimed.length ? '.known' : '';
    return chartMessages(i18n).segments(`achievement.claim.none${known}`, { ...params, count: judged });
  }
  if (met.length < aimed.length)
    return chartMessages(i18n).segments('achievement.claim.some', { ...params, count: met.length });
  if (met.some((row) => row.actual === row.target))
    return chartMessages(i18n).segments('achievement.claim.met', params);
  return chartMessages(i18n).segments('achievement.claim.exceeded', params);
}

/** The lowest and the highest factor, and how many results are missing. Null when there is neither. */
export function achievementSummary(
  programme: Programme,
  rows: readonly AchievementRow[],
  i18n: I18n,
): readonly TextSegment[] | null {
  const ranked = rows.filter((row) => row.factor !== null).sort((a, b) => (a.factor ?? 0) - (b.factor ?? 0));
  const [low, high] = [ranked[0], ranked.at(-1)];
  const missing = rows.filter((row) => row.target !== null && row.actual === null).length;
  // For a decreasing indicator the factor is of the planned change, not “times the target”.
  const change = ranked.some((row) => row.direction === 'decrease') ? '.change' : '';
  const segments: TextSegment[] = [];
  if (low && high) {
    segments.push(
      ...chartMessages(i18n).segments(`achievement.summary.${low === high ? 'one' : 'range'}${change}`, {
        low: i18n.figure(programme, fieldOf(programme, low, 'factor')),
        high: i18n.figure(programme, fieldOf(programme, high, 'factor')),
        lowTitle: i18n.name(low.shortTitle),
        highTitle: i18n.name(high.shortTitle),
      }),
    );
  }
  if (missing > 0) {
    const params = { count: missing, missing: i18n.cardinal(missing) };
    segments.push(
      segments.length > 0 ? ' ' : '',
      ...chartMessages(i18n).segments('achievement.summary.unknown', params),
    );
  }
  return segments.length > 0 ? segments : null;
}

/** One sentence for each claim of the source that the calculation contradicts. */
export function achievementFlags(
  programme: Programme,
  rows: readonly AchievementRow[],
  i18n: I18n,
): readonly (readonly TextSegment[])[] {
  const wrong = discrepancies(programme).filter((each) => each.kind === 'mismatch');
  return [...new Set(wrong.map((each) => each.claim))].flatMap((claim) => {
    const about = rows.filter((row) =>
      wrong.some((each) => each.claim === claim && each.indicator === row.id),
    );
    if (about.length === 0) return [];
    return [
      chartMessages(i18n).segments('achievement.flag.mismatch', {
        stated: i18n.figure(programme, `${claim.id}.stated`),
        titles: i18n.list(
          about.map((row) => chartMessages(i18n).t('chart.quoted', { words: i18n.name(row.shortTitle) })),
        ),
        percents: i18n.listSegments(
          about.map((row) => [i18n.figure(programme, fieldOf(programme, row, 'percent'))]),
        ),
      }),
    ];
  });
}
