/** The headline while filters are active and nothing else is chosen: what they ask for, and which cases they leave. */
import { filters as table } from '../i18n/messages/filters';
import { valueSegment } from '../i18n/filter-value';
import type { TextSegment, I18n } from '../i18n/i18n';
import { sourcesOf } from '../model/figures/figure';
import type { Programme, SourceRef } from '../model/programme';
import { dimmed } from '../model/view/filter';
import { matchesOf } from '../model/view/matches';
import { filterKinds, type View } from '../model/view/view';

interface FilterHeadline {
  readonly kicker: readonly TextSegment[];
  readonly claim: readonly TextSegment[];
  readonly sources: readonly SourceRef[];
}

/** Null when no filter is active. */
export function filterHeadline(programme: Programme, view: View, i18n: I18n): FilterHeadline | null {
  const { t, segments } = i18n.from(table);
  const active = filterKinds.filter((kind) => view[kind] !== null);
  if (active.length === 0) return null;
  const kicker = active.flatMap((kind, index): readonly TextSegment[] => [
    index === 0 ? `${t('filters.one')} · ` : ' · ',
    `${t(`filters.${kind}`)}: `,
    valueSegment(programme, kind, view[kind] ?? '', i18n),
  ]);
  const { cases } = matchesOf(programme, view);
  const [only] = cases;
  if (only && cases.length === 1)
    return { kicker, claim: i18n.prose(programme, only.claim), sources: only.sources };
  const isOfCases = programme.cases.length > 0;
  const all = isOfCases ? programme.cases.length : programme.indicators.length;
  const out = [...dimmed(programme, view)].filter((ref) => ref.startsWith('indicator:')).length;
  const left = isOfCases ? cases.length : all - out;
  const params = {
    count: left,
    number: { ref: 'count', text: i18n.cardinal(left) },
    all: { ref: 'count', text: i18n.cardinal(all) },
  };
  const of = isOfCases ? 'cases' : 'indicators';
  return {
    kicker,
    claim: segments(left === 0 ? `filters.claim.${of}.none` : `filters.claim.${of}`, params),
    sources: sourcesOf(cases),
  };
}
