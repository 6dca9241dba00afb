/** Warnings on figures: discrepancies computed by the model, and the document's notes. */
import { figures } from '../i18n/messages/figures';
import { discrepanciesOf } from '../model/figures/discrepancies';
import type { IndicatorId, Programme } from '../model/programme';
import { quoted, type TextSegment, type I18n } from '../i18n/i18n';

/** One sentence for each claim of the source on the indicator that differs from the computed percentage. */
export function flagsOf(
  programme: Programme,
  id: IndicatorId,
  i18n: I18n,
): readonly (readonly TextSegment[])[] {
  return discrepanciesOf(programme, id).map(({ claim, kind }) =>
    i18n.from(figures).segments(`flag.${kind}`, {
      stated: i18n.figure(programme, `${claim.id}.stated`),
      percent: i18n.figure(programme, `${id}.percent`),
      words: quoted(`${claim.id}.stated`, claim.words ?? ''),
    }),
  );
}

/** The document's notes on any of these ids; undefined ids have none. */
export function notesOn(
  programme: Programme,
  ids: readonly (string | undefined)[],
  i18n: I18n,
): readonly (readonly TextSegment[])[] {
  return programme.notes
    .filter((note) => note.on.some((id) => ids.includes(id)))
    .map((note) => i18n.prose(programme, note.message));
}
