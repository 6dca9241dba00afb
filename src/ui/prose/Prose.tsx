import { Fragment } from 'react';
import { FigureButton } from './FigureButton';
import styles from './FigureButton.module.css';

/**
 * A stretch of a sentence: words, a figure's text with the reference that its passport is asked for with, or a quotation with the
 * reference of where it stands.
 */
export type ProsePiece = string | { readonly ref: string; readonly text: string; readonly quote?: true };

interface ProseProps {
  segments: readonly ProsePiece[];
  /** Without it figures are plain, still marked as what they are: inside of other controls. */
  onFigure?: ((ref: string) => void) | undefined;
}

/** What must not begin a line. */
const CLOSING = /^[,.;:!?)%»”…]+/;

/** A sentence in which every figure can be asked where it comes from. */
export function Prose({ segments, onFigure }: ProseProps) {
  const isButton = (segment: ProsePiece | undefined) =>
    segment !== undefined && typeof segment !== 'string' && !segment.quote && onFigure !== undefined;
  return segments.map((segment, index) => {
    if (typeof segment === 'string')
      // A line may break after a button: the mark that follows it is drawn with it.
      return (
        <Fragment key={index}>
          {isButton(segments[index - 1]) ? segment.replace(CLOSING, '') : segment}
        </Fragment>
      );
    if (segment.quote)
      return (
        <span key={index} data-quote={segment.ref}>
          {segment.text}
        </span>
      );
    if (!onFigure)
      return (
        <span key={index} data-figure={segment.ref}>
          {segment.text}
        </span>
      );
    const next = segments[index + 1];
    const mark = typeof next === 'string' ? CLOSING.exec(next)?.[0] : undefined;
    const button = (
      <FigureButton key={index} figure={segment.ref} onOpen={onFigure}>
        {segment.text}
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
