import { Fragment } from 'react';
import { FigureButton } from './FigureButton';
import styles from './FigureButton.module.css';

/** A segment of a sentence: a string, the text of a figure with its reference, or a quotation with the reference of its source. */
export type ProseSegment = string | { readonly ref: string; readonly text: string; readonly quote?: true };

interface ProseProps {
  segments: readonly ProseSegment[];
  /** Without it figures are text with `data-figure`, for use inside of other controls. */
  onFigure?: ((ref: string) => void) | undefined;
}

/** Punctuation that must not begin a line. */
const CLOSING = /^[,.;:!?)%»”…]+/;

/** A sentence whose figures are buttons that open their passports. */
export function Prose({ segments, onFigure }: ProseProps) {
  const isButton = (segment: ProseSegment | undefined) =>
    segment !== undefined && typeof segment !== 'string' && !segment.quote && onFigure !== undefined;
  return segments.map((segment, index) => {
    if (typeof segment === 'string')
      // A line may break after a button, so the punctuation that follows it is drawn together with it.
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
