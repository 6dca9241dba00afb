import { Fragment } from 'react';
import { FigureButton } from './FigureButton';

/**
 * A stretch of a sentence: words, a figure's text with the reference that its passport is asked for with, or a quotation with the
 * reference of where it stands.
 */
export type ProsePiece = string | { readonly ref: string; readonly text: string; readonly quote?: true };

interface ProseProps {
  pieces: readonly ProsePiece[];
  /** Without it figures are plain, still marked as what they are: inside of other controls. */
  onFigure?: ((ref: string) => void) | undefined;
}

/** A sentence in which every figure can be asked where it comes from. */
export function Prose({ pieces, onFigure }: ProseProps) {
  return pieces.map((piece, index) =>
    typeof piece === 'string' ? (
      <Fragment key={index}>{piece}</Fragment>
    ) : piece.quote ? (
      <span key={index} data-quote={piece.ref}>
        {piece.text}
      </span>
    ) : onFigure ? (
      <FigureButton key={index} figure={piece.ref} onOpen={onFigure}>
        {piece.text}
      </FigureButton>
    ) : (
      <span key={index} data-figure={piece.ref}>
        {piece.text}
      </span>
    ),
  );
}
