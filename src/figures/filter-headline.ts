/** The headline while filters are active and nothing else is chosen: what they ask for, and which cases they leave. */
import { filters as table } from '../i18n/messages/filters';
import { valueSegment } from '../i18n/filter-value';
import { counted, type TextSegment, type I18n } from '../i18n/i18n';
import { sourcesOf } from '../model/figures/figure';
import type { Programme, SourceRef } from '../model/programme';
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
  const { indicators, cases } = matchesOf(programme, view);
  const [only] = cases;
  if (only && cases.length === 1)
    return { kicker, claim: i18n.prose(programme, only.claim), sources: only.sources };
  const of = programme.cases.length > 0 ? 'cases' : 'indicators';
  const left = (of === 'cases' ? cases : indicators).length;
  const params = {
    count: left,
    number: counted(i18n.cardinal(left)),
    all: counted(i18n.cardinal(programme[of].length)),
  };
  return {
    kicker,
    claim: segments(left === 0 ? `filters.claim.${of}.none` : `filters.claim.${of}`, params),
    sources: sourcesOf(cases),
  };
}
