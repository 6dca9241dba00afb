import { Fragment } from 'react';
import { FigureButton } from './FigureButton';
import styles from './FigureButton.module.css';

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

/** What must not begin a line. */
const CLOSING = /^[,.;:!?)%»”…]+/;

/** A sentence in which every figure can be asked where it comes from. */
export function Prose({ pieces, onFigure }: ProseProps) {
  const isButton = (piece: ProsePiece | undefined) =>
    piece !== undefined && typeof piece !== 'string' && !piece.quote && onFigure !== undefined;
  return pieces.map((piece, index) => {
    if (typeof piece === 'string')
      // A line may break after a button: the mark that follows it is drawn with it.
      return (
        <Fragment key={index}>{isButton(pieces[index - 1]) ? piece.replace(CLOSING, '') : piece}</Fragment>
      );
    if (piece.quote)
      return (
        <span key={index} data-quote={piece.ref}>
          {piece.text}
        </span>
      );
    if (!onFigure)
      return (
        <span key={index} data-figure={piece.ref}>
          {piece.text}
        </span>
      );
    const next = pieces[index + 1];
    const mark = typeof next === 'string' ? CLOSING.exec(next)?.[0] : undefined;
    const button = (
      <FigureButton key={index} figure={piece.ref} onOpen={onFigure}>
        {piece.text}
      </FigureButton>
    );
    return mark === undefined ? (
      button
    ) : (
      <span key={index} className={styles.together}>
        {button}
        {mark}
      </span>
    );
  });
}
