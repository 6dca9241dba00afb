import { usePicture } from '../picture/context';
import { Prose } from '../ui/prose/Prose';

/** The document's notes on the programme as a whole. isPlain: figures do not open a passport, as in print. */
export function ProgrammeNotes({ isPlain = false }: { isPlain?: boolean }) {
  const { programme, i18n, openPassport } = usePicture();
  return programme.notes
    .filter(({ on }) => on.length === 0)
    .map(({ id, message }) => (
      <p key={id}>
        <Prose segments={i18n.prose(programme, message)} onFigure={isPlain ? undefined : openPassport} />
      </p>
    ));
}
