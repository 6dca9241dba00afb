/** What a careful reader must be told of a figure: discrepancies computed by the model, and the document's notes. */
import { figures } from '../i18n/messages/figures';
import { discrepanciesOf } from '../model/figures/discrepancies';
import type { IndicatorId, Programme } from '../model/programme';
import { quoted, type Piece, type Words } from '../i18n/words';

export function flagsOf(programme: Programme, id: IndicatorId, words: Words): readonly (readonly Piece[])[] {
  return discrepanciesOf(programme, id).map(({ claim, kind }) =>
    words.from(figures).pieces(`flag.${kind}`, {
      stated: words.figure(programme, `${claim.id}.stated`),
      percent: words.figure(programme, `${id}.percent`),
      words: quoted(`${claim.id}.stated`, claim.words ?? ''),
    }),
  );
}

/** The document's own notes on any of these objects. */
export function notesOn(
  programme: Programme,
  ids: readonly (string | undefined)[],
  words: Words,
): readonly (readonly Piece[])[] {
  return programme.notes
    .filter((note) => note.on.some((id) => ids.includes(id)))
    .map((note) => words.prose(programme, note.message));
}
