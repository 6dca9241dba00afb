/** What a careful reader must be told of a figure: discrepancies computed by the model, and the document's notes. */
import { figures } from '../i18n/messages/figures';
import { discrepanciesOf } from '../model/figures/discrepancies';
import type { IndicatorId, Programme } from '../model/programme';
import { quoted, type TextSegment, type I18n } from '../i18n/i18n';

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

/** The document's own notes on any of these objects. */
export function notesOn(
  programme: Programme,
  ids: readonly (string | undefined)[],
  i18n: I18n,
): readonly (readonly TextSegment[])[] {
  return programme.notes
    .filter((note) => note.on.some((id) => ids.includes(id)))
    .map((note) => i18n.prose(programme, note.message));
}
