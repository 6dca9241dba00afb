/** The text of a copy button: a claim with source, programme and address, so that it can be checked wherever it is pasted. */
import type { Programme, SourceRef } from '../model/programme';
import { share } from './messages/share';
import { NOT_GIVEN, plainText, type TextSegment, type I18n } from './i18n';

/** Plain text. `address`: where the claim can be seen; null = there is none that others can open. */
export function sentenceWithSource(
  programme: Programme,
  claim: readonly TextSegment[],
  sources: readonly SourceRef[],
  i18n: I18n,
  address: string | null,
): string {
  const { t } = i18n.from(share);
  const cited = sourcesIn(programme, sources, i18n);
  return [
    ended(plainText(claim)),
    ...(cited === '' ? [] : [ended(t('sentence.source', { source: cited }))]),
    ended(whatProgramme(programme, i18n)),
    ...(address === null ? [] : [address]),
  ].join(' ');
}

/** Each source once, with all its parts: "Press article, §2, §3". */
function sourcesIn(programme: Programme, refs: readonly SourceRef[], i18n: I18n): string {
  const ids = [...new Set(refs.map(({ source }) => source))];
  return ids
    .flatMap((id) => {
      const source = programme.sourceList.find((each) => each.id === id);
      if (!source) return [];
      const parts = i18n.cites(
        programme,
        refs.filter((ref) => ref.source === id),
      );
      return [[i18n.name(source.title), ...parts.map(({ text }) => text)].join(', ')];
    })
    .join('; ');
}

function whatProgramme(programme: Programme, i18n: I18n): string {
  const [start, end] = (['programme.start', 'programme.end'] as const)
    .map((ref) => plainText([i18n.figure(programme, ref)]))
    .filter((text) => text !== NOT_GIVEN);
  const dates =
    start !== undefined && end !== undefined && start !== end ? `${start}–${end}` : (start ?? end);
  return [programme.acronym || i18n.name(programme.title), ...(dates === undefined ? [] : [dates])].join(
    ', ',
  );
}

function ended(sentence: string): string {
  const text = sentence.trim();
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
